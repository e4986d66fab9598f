/** What somebody is, as it is shown beside the name: `河口大学教授`, without the words that lead up to it. */

/** Verbs that bring somebody in: `马上请出本台评论员`, `在楼梯里遇到教授`. */
const before =
  /^.*(?:[见遇碰看想]到了?|请出|打电话给|引入|包括|媒体报道|(?<![顾访])问(?![题责])[她他]?|(?<![小传游])说(?![明法])|陪(?![审同])|让|对着|走上[^ ]{0,20} |[，；：])/;

const conjunction = /^(?:这时|此时|可是|但是|[可但](?=[他她它其]))/;

/** What tells something and is nobody's office. */
const told = /^(?:要求|讲述|关于|针对|每次|当[我他她])|不再|的是|纷纷/;

/** @param words before or behind a name; null where they name no office. */
export function roleOf(words: string | null): string | null {
  if (words === null) return null;
  const role = words.replace(before, '').replace(conjunction, '').trim();
  if (role === '' || told.test(role)) return null;
  // `雪龙”号船长`: the mark stood where the phrase was cut off.
  if (role.includes('”') && !role.includes('“')) return `“${role}`;
  return role.includes('》') && !role.includes('《') ? `《${role}` : role;
}
