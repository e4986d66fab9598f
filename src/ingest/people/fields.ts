/** Fields of work, by which two people of one name are told apart. */

/** What the offices of a field are called; professors, experts and directors are of any. */
const fields: readonly RegExp[] = [
  /医生|医师|护士|护师|药师|[内外]科|疾控/,
  /律师|法官|检察|公安|警|法院|庭长/,
  /记者|主编|编辑|主播|主持人|导演|编剧|演员|歌手|频道|电视台|作家|诗人/,
  /董事|总裁|总经理|首席.{0,6}官|C[A-Z]O|创始人|合伙人|分析师|经理|厂长|老板/,
  /总统|总理|部长|省长|市长|县长|镇长|区长|州长|书记|局长|厅长|大臣|议员|外长|国务/,
  /教练|运动员|球员|队员|选手|前锋|后卫|门将/,
];

const word = /[\p{L}\p{N}]{2}/u;

/** Two characters that both texts hold side by side: a place, a body, an office. */
function shareWord(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at++) {
    const two = one.slice(at, at + 2);
    if (word.test(two) && other.includes(two)) return true;
  }
  return false;
}

/**
 * Whether nobody is likely to hold both offices: they are of different fields, and no place, body or word of the one is
 * in the other.
 *
 * @example
 *   differ('河口电视台纪录片频道总监', '南山医院神经内科医生') === true
 *   differ('河口市市长', '河口大学教授') === false
 *   differ('疫苗专家', '疾控中心医师') === false
 */
export function differ(one: string, other: string): boolean {
  const of = (office: string) => fields.filter((field) => field.test(office));
  const [mine, theirs] = [of(one), of(other)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((field) => theirs.includes(field)) &&
    !shareWord(one, other)
  );
}
