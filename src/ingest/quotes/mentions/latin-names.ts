/** Names in Latin script: people, told from companies and products. */
import { withoutEnd } from '../../ends.ts';
import { matchesOf } from '../../matches.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { officeAtEnd, after as titlesAfter } from '../lexicon/offices.ts';
import { knownOrganisations } from '../lexicon/organisations.ts';
import { dots } from '../lexicon/transliteration.ts';
import { clauseAtEnd } from '../text/sentences.ts';
import { behindName, honours } from './honours.ts';
import { innerName, plainName } from './inner-names.ts';

/** Bounded, so that a run of capitals without end costs no more than its length. */
const word = "[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ][A-Za-zÀ-ž'’-]{0,30}(?:\\.(?= ?[A-Z]))?";

const particles = 'de|van|von|der|den|la|dos|da|di|del';

/** Two to six capitalised words, with particles between them. */
const run = new RegExp(
  `${word}(?:(?: ${innerName}(?= [A-Z]))? (?:(?:bin|al|el|${particles}) ){0,2}${word}){1,5}`,
  'g',
);

/** `Mohammed Bin Hamad Bin Rashid`, `Andre van der Post`: names of more than four words hold one of these. */
const particle = new RegExp(`^(?:[Bb]in|[Ii]bn|[Aa]l|[Ee]l|${particles})$`);

/** `O’Brien`, `McAllister`, `Lindqvist`: no abbreviation, no product. */
const surnameLike = /^(?:[A-Z]['’]|Mc|Mac|De|Di|Du|La|Le|Van)?[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ][a-zà-ž'’-]+$/;

/** What only a title has. */
const title =
  /^(?:Champion|Success|Sales|Marketing|Products?|Engineering|Operations|Partnerships|Impact|Strategy|Lead|Fellow|Partner|Evangelist|Architect|Advisor|Ambassador|Director|Manager|Head|President|Officer)$/;

/** `Sales & Customer Success Mara Lindqvist`, `Champion Mara Lindqvist`: the name behind a title in Latin letters. */
function behindTitle(name: string, before: string): number {
  const words = name.split(' ');
  if (words.length < 3 || givenNames.has(words[0] ?? '') || particle.test(words.at(-2) ?? '')) return 0;
  if (!/(?:[&＆]|and)$/.test(before) && !words.slice(0, -2).some((one) => title.test(one))) return 0;
  return words.slice(0, -2).join(' ').length + 1;
}

/** An office before a name, and what else its holder is: `副总裁兼边缘计算`, `副总裁、产品管理`, `首席营收官（CRO）`. */
function titledBefore(before: string): boolean {
  const title = clauseAtEnd(before);
  for (let end = title.length; end > 1 && end > title.length - longestTitle; end--)
    if (
      officeAtEnd(title.slice(0, end)) !== '' &&
      /^(?:[（(][A-Za-z]{2,5}[）)]|[、兼 ]*(?:(?![兼 ])[A-Za-z一-鿿&＆ ]+)?)$/.test(title.slice(end)) &&
      !/^(?![、兼])[一-鿿]*[与和]/.test(title.slice(end))
    )
      return true;
  return false;
}
/** `Mara Lindqvist博士，Northwind的首席执行官表示`: who that is stands behind the name. */
function officeBehind(text: string): boolean {
  const title =
    /^ ?(?:博士|教授|先生|女士)?(?:[（(][^（）()]{0,30}[）)])?[，,] ?([^，。！？；：“”]{2,40}?)(?:[ ，,]{0,2}(?:(?:则|还|也)?(?:补充|评论|解释)?(?:表示|[说称]|指出|认为)|[：:] ?“)|[，,](?=[一-鿿]))/.exec(
      text.replace(behindName, ''),
    )?.[1];
  return title !== undefined && officeAtEnd(title) !== '';
}

/** So far from the end of a title an office may end. */
const longestTitle = 40;

/** `Yury V. Orlan` */
const initialled = /^[A-Z][a-zÀ-ž'’-]+ (?:[A-Z]\. ?){1,2}[A-Z]['’]?[a-zÀ-ž'’-]+$/;

/** Words that stand in names of companies and products, not of people. */
const impersonal =
  /\b(?:AI|Inc|Corp|Ltd|LLC|Labs?|University|Institute|Research|Group|Capital|Ventures?|Partners|Times|Journal|Post|News|Bank|Foundation|Association|Center|Council|Securities|Technologies|Systems|Cloud|Studio|Pro|(?<=.)Max|Ultra|Mini|Plus|GPT|Llama|(?<!-)Claude|Gemini|Copilot|App|Insider|Review|Model|Face|Pay|Phone|Vision|Platform|Security|Software|Networks?|Solutions|Digital|Analytics|Global|International|Energy|Health|Motors|Airlines|Games|Media|Entertainment|Fund|Index|Day|Web|Data|Street|Consulting|Logistics|Robotics|Computing|Services|Technology|Therapeutics|Pharmaceuticals?|Pharma|Biosciences|Biotech|Holdings|Industries|Insights|Assist|Assistant|Agent|Enterprise|Stories|Glasses|Quest|Edition|Series|Watch|Air|Buds|Display|Vice|President|Officer|Partnerships|America|of|the|for|and)\b/;

/** `TJ Vester`: no title. */
const initials = /^(?!AI|PR|HR|IT|VP|MD|GM|US|UK|EU|UN|TV|PC|VR|AR|ML|IP|QA|BI|MP)[A-Z]{2} [A-Z][a-z]+$/;

/** What stands before a name and is no part of it. */
const prefixes =
  /^(?:(?:[A-Z]{2,}|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Prof\.?|Professor|Sir|Dame|Lord|Lady|President|Senator|Judge|Captain|General) )+/;
/** `Northwind CEO Mara Lindqvist`: up to the last office. */
const offices =
  /^.*\b(?:C[A-Z]{1,3}O|CRO|[ES]?VP|MD|GM|AKA|Director|Chairman|Chairwoman|Founder|Co-founder|Professor|Manager|Engineer|Scientist|Analyst|Officer) (?=[A-Z])/;
/** `CEOMara Lindqvist`: printed without a space. */
const glued = /^C[A-Z]O(?=[A-Z][a-z])/;
const organisationBehind = /^(?:公司|集团|平台|基金|大学|证券|银行|, ?(?:Inc|Ltd|LLC|Corp))/;

/** One capitalised word that speaks: `Haseem 说`. */
const speaks =
  /(?<![A-Za-zÀ-ž·.-] ?)([A-Z][a-zà-ž]{2,16}) ?(?:[也还又则曾就便仍]|随后|此前)?(?:说|补充|表示|称|认为|指出|告诉|强调|解释|觉得|坦言|直言|写道|回忆|透露|相信|坚信|承认|警告|估计|反驳|建议|希望|担心|笑道|问道|拒绝了?这|驳斥|辩称|感叹|评论|调侃|毕业|出生|辞去|辞职|任职)/g;

/** `“…，”Orlan说道`: people rather than companies go by one word there. */
const saying = /”([A-Z][a-z]{2,14})(?:说道|补充道|回忆道|笑道)/g;

/** `Orlan：…` at the head of a line: a turn of an interview. */
const answers = /^\**([A-Z][a-z]{2,16})\**[：:]/gm;

/** A reporting word right behind a name. */
const reporting =
  /^(?:（[^（）]{0,40}）)?(?:也|还|则|在[^，。]{0,20}|对[^，。]{0,12})?(?:表示|说|称|认为|指出|写道|告诉|强调|解释|补充|透露|警告|评论|发现|分享道|回忆)/;

/** `Orla Vester显然很累，她`: who is meant by a pronoun behind the name. */
const goesOn = /^ ?(?!们|的|公司)[一-鿿][^。！？；，“”]{1,24}，(?:但|而|因为|所以)?[他她](?!们)/;

/** `75岁的Ron` */
const agedName = /\d岁的? ?([A-Z][a-z]{2,16}(?: [A-Z][a-z]{2,16})?)(?![A-Za-z])/g;

/** One capitalised word behind an office: `总裁Brockman表示`. */
const alone =
  /(?<![A-Za-z·.-] ?)[A-Z][a-z]{2,14}(?=(?: ?(?:[（(]|和|与|在|对|向|也|还|则|曾|表示|说|称|认为|指出|告诉|携|宣布|透露|强调|，|、)))(?! [A-Z])/g;

/**
 * The people named in Latin script: beside an office or another person, with a common given name, or behind
 * a dotted name.
 */
export function latinPeople(text: string): string[] {
  const found: string[] = [];
  const speaking = new Set([...matchesOf(text, speaks)].map((match) => match[1] ?? ''));
  const answering = new Set([...matchesOf(text, answers)].map((match) => match[1] ?? ''));
  let person = -1;
  for (const match of matchesOf(text, run)) {
    const short =
      initials.test(match[0]) && officeAtEnd(text.slice(Math.max(0, match.index - 12), match.index));
    const prefix = short
      ? ''
      : ((offices.exec(match[0]) ?? prefixes.exec(match[0]) ?? glued.exec(match[0]))?.[0] ?? '');
    const long = match[0].slice(prefix.length).replace(honours, '');
    const skip = behindTitle(long, text.slice(Math.max(0, match.index - 4), match.index).trimEnd());
    const name = long.slice(skip);
    if (!name.includes(' ')) {
      // `Dr Krusz` alone: the title makes it a person.
      if (/^(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir)/.test(prefix)) found.push(name);
      continue;
    }
    const words = plainName(name).split(' ');
    if (words.length > 4 && !words.some((one) => particle.test(one))) continue;
    const start = match.index + prefix.length + skip;
    // `Ray-Ban Meta`
    const before = withoutEnd(text.slice(Math.max(0, start - 40), start), /[ （(]/);
    const behind = text
      .slice(start + name.length, start + name.length + 48)
      .replace(behindName, '')
      .slice(0, 8)
      .replace(/^ /, '');
    const titled = reporting.test(behind) && titledBefore(before);
    if (
      (impersonal.test(name) &&
        !(titled && (words.length === 2 || words.some((one) => particle.test(one))))) ||
      (/^\S+-/.test(name) && knownOrganisations.has(name.split(' ').at(-1) ?? ''))
    )
      continue;
    if (organisationBehind.test(behind)) continue;
    const joined =
      person >= 0 && start - person <= 4 && /^ ?(?:[、,，和与及]|以及) ?$/.test(text.slice(person, start));
    if (
      joined ||
      titled ||
      (words.every((one) => surnameLike.test(one)) &&
        officeBehind(text.slice(start + name.length, start + name.length + 80))) ||
      (before.endsWith('的') && reporting.test(behind) && words.every((one) => surnameLike.test(one))) ||
      officeAtEnd(before) !== '' ||
      offices.test(match[0]) ||
      speaking.has(words.at(-1) ?? '') ||
      (words.every((one) => surnameLike.test(one)) &&
        /(?:^|[。！？”\n])$/.test(before) &&
        goesOn.test(text.slice(start + name.length, start + name.length + 40))) ||
      answering.has(words[0] ?? '') ||
      (/[家师者员手官长授]$/.test(before) && words.every((one) => surnameLike.test(one))) ||
      /^(?:说|告诉|回忆|补充说|解释说|说道)/.test(behind) ||
      titlesAfter.some((title) => behind.startsWith(title)) ||
      words.slice(0, -1).some((one) => givenNames.has(one.replace(/-.*/, ''))) ||
      /(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir)\.? $/.test(prefix) ||
      initialled.test(name) ||
      (/^[）)]/.test(behind) && new RegExp(`[${dots}]`).test(text.slice(Math.max(0, start - 14), start)))
    ) {
      found.push(name);
      person = start + name.length;
    }
  }
  for (const match of matchesOf(text, agedName)) found.push(match[1] ?? '');
  for (const [, name = ''] of matchesOf(text, saying)) found.push(name);
  for (const match of matchesOf(text, alone)) {
    const before = text.slice(Math.max(0, match.index - 10), match.index).trimEnd();
    if (officeAtEnd(before) !== '' || givenNames.has(match[0])) found.push(match[0]);
  }
  return found;
}

/** Whether a run of Latin words at the end of `phrase`, behind `的` or a title, reads like a person's name. */
export function personAtEnd(phrase: string): string | null {
  // `首席执行官whurley`: behind an office any spelling is a name.
  const spelt = /^(.*[一-鿿]) ?([A-Za-z][A-Za-z0-9.'’-]{1,20}(?: [A-Z][A-Za-z0-9.'’-]{1,20}){0,2})$/.exec(
    phrase,
  );
  if (
    spelt?.[1] &&
    spelt[2] &&
    spelt[2].length > 2 &&
    officeAtEnd(spelt[1]) !== '' &&
    !knownOrganisations.has(spelt[2]) &&
    !impersonal.test(spelt[2])
  )
    return spelt[2];
  const match = /(?:的|[一-鿿]) ?([A-Z][A-Za-zÀ-ÿ'’-]+(?: [A-Z][A-Za-zÀ-ÿ'’.-]*){1,2})$/.exec(phrase);
  const name = match?.[1];
  if (!name || impersonal.test(name)) return null;
  const before = phrase.slice(0, -name.length).trimEnd();
  return before.endsWith('的') ? name : null;
}
