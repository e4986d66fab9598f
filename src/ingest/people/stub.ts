/** The file ingest writes for a speaker it has not met: a beginning for a person to complete. */
import type { Speaker } from '../model.ts';
import { slugify } from '../publish/slug.ts';
import { otherNames } from '../quotes/lexicon/same-bodies.ts';
import { personSlug } from './names.ts';
import { type Registered, type Registry, type RegistryType, registryEntry } from './registry.ts';

/** Ends of what names an office or a circle, not someone: `OpenAI首席科学家`, `某公司发言人`. */
const OFFICE =
  /(?:官|家|人|者|员|师|长|总裁|总监|经理|主任|主席|主管|教授|院士|博士|专家|高管|CEO|CTO|CFO|COO)$/u;

/** Offices that are as short as a Chinese name. */
const SHORT_OFFICE =
  /(?:科学家|分析师|发言人|负责人|知情人|研究员|创始人|投资者|总裁|董事长|院长|校长|主任|经理|教授|院士|博士|高管)$/u;

/** `王先生`, `李女士`, `张某`: too many bear it. */
const HALF_NAMED = /^.{1,2}(?:先生|女士|小姐|某|某某|老师|总|董|工)$/u;

/** Words for kinds of organisations and things, which name none. */
const GENERIC =
  /^(?:AI|IT|AGI|LLM|人工智能|大模型|互联网|(?:该|本|这家|上述)?(?:公司|企业|机构|集团|平台|媒体|部门|学校|团队|研究|报告|报道|文件|文章|网站))$/iu;

/**
 * Whether a name can stand for one person or organisation beyond its article. An office alone, a surname alone
 * or a half-name can not: its quotes stay with their article.
 */
export function canBeRegistered(name: string, type: RegistryType): boolean {
  const length = [...name].length;
  if (length < 2 || length > 40) return false;
  if (type === 'organisation') return !GENERIC.test(name);
  const chinese = /^\p{Script=Han}{2,4}$/u.test(name);
  return !HALF_NAMED.test(name) && !(chinese ? SHORT_OFFICE : OFFICE).test(name);
}

/** A registered speaker with a slug nobody has, made from what the article says. */
export function stub(speaker: Speaker, type: RegistryType, registry: Registry): Registered {
  const { name, aliases, role } = speaker;
  // `谷歌` here is `Google` in another article.
  const others = type === 'organisation' ? [name, ...aliases].flatMap(otherNames) : [];
  const latin = [name, ...aliases, ...others].find((form) => /^[\p{Script=Latin}\s.'’-]{3,}$/u.test(form));
  const wish = (type === 'person' ? personSlug(latin ?? name) : slugify(name)) || 'x';
  let slug = wish;
  for (let n = 2; registry.get(type, slug); n += 1) slug = `${wish}-${n}`;
  const entry = registryEntry.parse({
    name,
    ...(latin && latin !== name ? { latin } : {}),
    variants: [
      ...new Set([
        ...aliases.filter((form) => isFree(form, type, registry)),
        ...others.filter((form) => registry.named(form, '').length === 0),
      ]),
    ].filter((form) => form !== latin && form !== name),
    roles: role ? [{ title: role }] : [],
    status: 'detected',
  });
  return { slug, type, entry };
}

/** Whether a short form may lead to the new file: three characters or more, no office, nobody else's name. */
function isFree(form: string, type: RegistryType, registry: Registry): boolean {
  return [...form].length > 2 && canBeRegistered(form, type) && registry.named(form, '').length === 0;
}
