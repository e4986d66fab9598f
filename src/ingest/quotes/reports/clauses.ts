/** Clauses around a reporting word. */
import type { Range } from '../../model.ts';
import { time } from '../lexicon/adverbs.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations, onlyWord, organisationEnding, places } from '../lexicon/organisations.ts';
import { classify, narrator } from '../mentions/classify.ts';
import { honours } from '../mentions/honours.ts';
import type { Mention } from '../mentions/mention.ts';
import { holdsClause } from '../mentions/name-start.ts';
import type { Name } from '../mentions/names.ts';
import { acted, subjectIn } from '../mentions/subject.ts';
import type { Report } from '../reports.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { beforeDashes, clauseStart, conditionOf } from './clause-start.ts';
import { headNoun } from './head-noun.ts';
import { agent } from './passive.ts';

/** `在接受采访时`: when it was said. */
const occasion =
  /^(?:并|还|也|又|但|先前|此前|随后)?(?:在|于)[^，。]{1,40}?(?:时|期间|后|[会上中里](?=[也还则曾再又都均]{0,3}$))/;

/** `并向追随者解释`: to whom it was said. */
const addressee = /(?:向|对|跟|给)(?!此)[^，。]{1,20}$/;

/** `今天`, `并在今天` */
const when = new RegExp(`^(?:[并还也又但]|在|于){0,2}${time}`);

const adverbsOnly =
  /^(?:\s|并|结果|还|又|也|而且|且|同时|但|但是|却|则|再次|进一步|随后|然后|甚至|直接|只|仅|曾|都|均|后|其中|此外|另外|即|更|亦|一方面|另一方面|接着|连|现|最后|最终|特别|尤其|多次|再|公开|明确|反复|因此|所以|于是|此前|之前|先前|早前|曾经|早些时候|随即|继续|坚持|一直|始终|一向|向来|历来|总是|普遍|仍(?!然)|仍然|依然|依旧|同样|私下|不断|接连|连番|频频|屡次|一再|再三|立即|立刻|当即)*$/;

/** `非常高兴`, `自豪地`: how somebody announces it. */
const gladly = /^(?:很|非常|十分|倍感)?(?:高兴|荣幸|自豪|激动|兴奋|骄傲|欣慰|欣然)[地能]?(?:在?今[天日])?$/;

/** Nothing but adverbs, a time and an occasion stands before the reporting word: `周三在会上`, `在周三的会上`. */
export function bareClause(text: string): boolean {
  return [text, text.replace(when, '')].some(
    (clause) =>
      gladly.test(clause.trim()) ||
      adverbsOnly.test(
        clause
          .replace(/^[一-鿿]{2,4}地(?=[对向跟])/, '')
          .replace(occasion, '')
          .replace(addressee, '')
          .replace(when, '')
          // `一针见血地`
          .replace(/[一-鿿]{2,6}地$/, ''),
      ),
  );
}

/** `“…”他补充。`: the reporting word ends its sentence, right behind quoted speech. */
export function endsQuoteClause(flat: string, clause: number, end: number): boolean {
  return (
    /^(?:了|到)?(?:[。！？；]|$)/.test(flat.slice(end, end + 3)) &&
    /[”"][，,]?$/.test(flat.slice(Math.max(0, clause - 2), clause))
  );
}

/** `并回应了律师`: a clause that has the subject of the one before. */
const goesOn = /^\s*(?:并(?![购非列])|并且)/;

/** What has no subject of its own. */
const circumstance = /^\s*(?:并(?![购非列])|并且|针对|对于|关于|作为|身为|围绕|除了|由于|随着|因为|为了)/;

/** What tells more of the clause before: `包括作家在内`, `艺名白鹭`, `允许造船`. */
const aside =
  /^\s*(?:其中)?(?:包括|例如|比如|譬如|艺名|笔名|网名|本名|原名|人称|绰号|昵称|允许|禁止|迫使|导致|使得|旨在)/;

/** What holds in spite of something. */
const conceded = /^\s*(?:尽管|虽然|即使|即便)/;

/** Longest name that is looked for. */
const longestName = 16;
/** What joins a name and what is told of it. */
const comma = /[，,—]/;

/** `由奥兰·韦伯领导`, `专注于航运`: what tells more of the name before. */
const telling =
  /^\s*(?:由[^，]{2,40}(?:领导|创立|创办|创建|成立|开发|推出|打造|运营|支持|控股)$|专注|致力|总部|位于|成立于|创立于|服务于|隶属|旗下|以[^，]{2,24}(?:名义|品牌|名称|代码)[^，]{0,10}(?:运营|经营|开业|交易)$)/;

/** `也是一家船厂`, `作为航运软件的领导者`: what the name before is. */
const equated =
  /^\s*(?:也是|是(?=[^，是]{2,60}(?:者|商|公司|平台|企业|机构|集团)$)|即|又称|或称|原名|[一这][家位名个款]|这一(?!点)|作为(?=[^，]{2,60}$))/;

/** What a body is, behind its name: `全球航运软件公司`, `云端船队管理平台`. */
const bodily =
  /^[^，是了]{1,40}(?:公司|集团|平台|企业|机构|提供商|供应商|服务商|开发商|制造商|运营商|厂商|领导者|领军者|领先者|先驱|先锋|创新者|巨头|工作室|事务所|品牌)$/;

/** `当年获释的男子`, `也是欧盟的监管机构`, `数据专业律师`: a clause without a verb of its own. */
const apposed = (clause: string): boolean =>
  /的[^，的]{1,10}$/.test(clause) ||
  telling.test(clause) ||
  equated.test(clause) ||
  officeAtEnd(clause) !== '' ||
  bodily.test(clause.replace(/[（(][^（）()]*[）)]/g, ''));

/** `南岭 – 晨星`, `【南岭】晨星`: where a release was made, before the name. */
const dateline = /^.*(?: [–—-]{1,2} |】)/;

/** `Mara Lindqvist博士` */
const address = /(?<=[a-z] ?|·[一-鿿]{2,8}) ?(?:博士|教授|先生|女士)$/;

/** The name that is the whole of the clause that ends at `end`. */
function bareName(
  paragraph: Paragraph,
  sentence: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  while (paragraph.flat.charAt(end - 1) === '—') end--;
  const begin = clauseStart(paragraph, sentence, end);
  const clause = paragraph.flat.slice(begin, end);
  // `晨星，一家船厂，总部在河口，`: the name stands before all that is told of it.
  const first =
    begin > sentence && comma.test(paragraph.flat.charAt(begin - 1)) && apposed(clause)
      ? bareName(paragraph, sentence, begin - 1, names)
      : null;
  if (first) return first;
  const start = begin + (dateline.exec(clause)?.[0].length ?? 0);
  const words = paragraph.flat.slice(start, end).replace(/[®™]$/, '');
  const name = (/^([A-Z][A-Za-z0-9.&-]*)[®™]/.exec(words)?.[1] ?? words)
    .replace(/(?:[,，]? ?(?:Inc|Ltd|LLC|Corp)\.?)?(?: ?[（(][^（）()]{0,80}[）)]){0,3}$/, '')
    .trim()
    .replace(honours, '')
    .replace(address, '');
  const body = name.slice(name.lastIndexOf('的') + 1);
  if (
    names.get(name)?.type !== 'person' &&
    !knownOrganisations.has(name) &&
    !/^[A-Z][A-Za-z0-9.&-]*(?: [A-Z][A-Za-z0-9.&-]*){0,3}$/.test(name) &&
    (body.length > 14 || organisationEnding(body).length < 2)
  )
    return begin === sentence && start === begin ? opensWith(paragraph, start, words, name) : null;
  const mention = classify(
    paragraph,
    start,
    start + (/[®™]|[)）] ?[（(]/.test(words) ? name : words).length,
    names,
  );
  return mention === narrator ? null : mention;
}

/** `tidewave，一家船厂，`, `绿洲创新（Oasis），一家船厂，`: a name of no list opens the sentence. */
function opensWith({ text }: Paragraph, start: number, words: string, name: string): Mention | null {
  const latin = name === words && /^[a-z][A-Za-z0-9.&-]{2,}$/.test(name);
  const called = /^[（(][“"]?[A-Z]/.test(text.slice(start + name.length));
  if (!latin && !(called && !holdsClause(name))) return null;
  const core = [start, start + name.length] as const;
  return { kind: 'organisation', range: core, core, name, role: null, alias: null };
}

/**
 * The subject of the nearest earlier clause of the sentence that has one. A clause that reports has the
 * speaker of its report, known or not.
 */
export function earlierSubject(
  paragraph: Paragraph,
  sentence: number,
  clause: number,
  names: ReadonlyMap<string, Name>,
  reports: readonly Report[],
): Mention | null {
  let end = clause - 1;
  let document: Mention | null = null;
  const plain: Range[] = [];
  for (let step = 0; step < 8 && end > sentence && clause - end < 300; step++) {
    const open = beforeDashes(paragraph, sentence, end);
    const bearing = open < end ? bareName(paragraph, sentence, open, names) : null;
    if (bearing) return bearing;
    end = open;
    const start = clauseStart(paragraph, sentence, end);
    const report = reports.findLast((one) => one.range[0] < end);
    if (report?.form === 'verb' && report.clause >= start) return report.speaker;
    // `X暗示，修正案会出现，但警告…`: what is reported has another subject.
    if (report?.form === 'verb' && report.mark !== '' && report.content >= start && report.content < end)
      return report.speaker;
    const words = paragraph.flat.slice(start, end);
    // `船工在罢工，尽管公司反对，但仍敦促…`: of another than whom the sentence began with.
    const skipped =
      aside.test(words) || (start > sentence && conceded.test(words))
        ? start
        : conditionOf(paragraph, sentence, start);
    if (skipped >= sentence) {
      end = skipped - 1;
      continue;
    }
    const by = step === 0 ? agent(paragraph, start, end, names) : undefined;
    if (by !== undefined) return by;
    // `杜兰，当年获释的男子，表示`: what stands between is about the name.
    const bearer =
      start > sentence && comma.test(paragraph.flat.charAt(start - 1)) && apposed(words)
        ? bareName(paragraph, sentence, start - 1, names)
        : null;
    if (bearer) return bearer;
    if (telling.test(words)) {
      end = start - 1;
      continue;
    }
    // `针对用户，`, `作为馆长，`: a circumstance has no subject.
    const subject = circumstance.test(words) ? null : subjectIn(paragraph, start, end, names, false);
    if (subject && subject !== narrator && subject.kind !== 'document') return subject;
    if (subject && subject !== narrator) document ??= subject;
    const named = goesOn.test(words) ? null : firstNamed(paragraph, start, end, names);
    if (named) return named;
    if (!circumstance.test(words) && !/^\s*(?:根?据|按照?|在|当)/.test(words)) plain.push([start, end]);
    end = start - 1;
  }
  // Where nobody is named: the noun that a clause begins with, whatever its verb; a document last.
  for (const [start, stop] of plain) {
    const head = headNoun(paragraph, start, stop, names);
    if (head && head.kind !== 'document') return head;
    document ??= head;
  }
  return document;
}

/** `欧盟撤销了调查，认为…`: the first known name of a clause, where it can be its subject. */
function firstNamed(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const { flat } = paragraph;
  for (let at = start; at < Math.min(end, start + 60); at++) {
    for (let length = Math.min(longestName, end - at); length >= 2; length--) {
      const word = flat.slice(at, at + length);
      if (!names.has(word) && (!knownOrganisations.has(word) || onlyWord(flat, at, word))) continue;
      // `三名美国插画师`: of where they are.
      if (places.has(word) && /^[一-鿿](?<![政官和与方在的将也])/.test(flat.slice(at + length))) continue;
      if (acted.test(flat.slice(start, at))) continue;
      // Another's, or one of several.
      if (/^(?:[的、和与及·]|（￼*）[的、])/.test(flat.slice(at + length))) break;
      const to = at + length + bodyBehind(flat.slice(at + length, end));
      const mention = classify(paragraph, start, to, names);
      return mention === narrator ? null : mention;
    }
  }
  return null;
}

/** `英国[政府]撤回了提案`: how much of a body stands behind the name of where it is. */
const bodyBehind = (rest: string): number =>
  [6, 5, 4, 3, 2].find((length) => organisationEnding(rest.slice(0, length)).length === length) ?? 0;
