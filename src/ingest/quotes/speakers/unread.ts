/** Who `他` is where the sentence before it is about somebody whose name nothing else showed to be one. */
import { opener } from '../lexicon/adverbs.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { knownOrganisations, organisationEnding, technicalTerm } from '../lexicon/organisations.ts';
import { transcribes } from '../lexicon/transliteration.ts';
import { allWords } from '../mentions/dictionary.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, type Resolved } from './history.ts';

/** So many sentences are looked back over. */
const sentences = 4;

const lead = new RegExp(`^(?:${opener}|\\s)*`);

/** `Orlan`, `Orla Vester`: no abbreviation, no product. */
const latin =
  /^[A-Z][a-zà-ž]{2,10}(?: [A-Z][a-zà-ž]{2,14})?(?![A-Za-z0-9.-])(?= ?(?:[一-鿿，（]))(?! ?(?:们|的|和|与|及|公司|平台|团队|模型))/;

/** `Orlan 在河口找到一份工作。他说`: a name of the article before the pronoun, at the head of its sentence. */
export function unread(history: History, paragraph: Paragraph, from: number, at: number): Resolved | null {
  const spans = paragraph.sentences.filter(([start, end]) => start < at && end > from);
  for (const [start] of spans.slice(-sentences).reverse()) {
    if (start < from) continue;
    const words = paragraph.flat.slice(start, at);
    const head = words.slice(lead.exec(words)?.[0].length ?? 0);
    const name = latin.exec(head)?.[0] ?? transcribed(head);
    if (
      name &&
      (isPerson(history, name) ||
        (isNew(history, name) &&
          (isSomebody(head.slice(name.length)) ||
            bearsGiven(name) ||
            doesSomething(name, head.slice(name.length)))))
    )
      return found({ name, type: 'person', aliases: [], role: null });
  }
  return null;
}

/** `阿尔贝在焦急中等了两个月`: a run of characters that transcribe, and no word. */
function transcribed(head: string): string | null {
  let length = 0;
  while (length < 6 && transcribes(head.charAt(length))) length++;
  const name = head.slice(0, length);
  return length > 2 && length < 6 && !allWords(name) && !/^[的和与、·]/.test(head.slice(length))
    ? name
    : null;
}

/** No body that anybody knows, and nobody the article names. */
const isNew = ({ cast }: History, name: string): boolean =>
  !knownOrganisations.has(name) && !cast.byForm.has(name);

/** `Orlan，这位桥梁专家，希望…`: who that is stands behind the name. */
const isSomebody = (behind: string): boolean => /^，(?:(?:[这那]|一)[位名]|\d+岁)/.test(behind);

/** `Mara Vester去年来到河口`: a given name and a surname. */
const bearsGiven = (name: string): boolean => name.includes(' ') && givenNames.has(name.split(' ')[0] ?? '');

/** `Ostrea Vester正在造一艘船`: two words of a name, and what somebody is or does. */
const doesSomething = (name: string, behind: string): boolean =>
  name.includes(' ') &&
  organisationEnding(name) === '' &&
  /^ ?(?:正在?|是一[位名]|曾|自\d|在\d|于\d|从\d|\d|今年|去年|出生|毕业|住在|来自|在一[家所]|创办|创立|花了|用了|决定|喜欢|觉得)/.test(
    behind,
  );

/** What stands beside the name of a body or a product. */
const bodyBefore = /(?:使用|通过|利用|诸如|例如|公司|平台|软件|工具|名为|推出|发布|旗下|收购|投资) ?$/;
const bodyBehind =
  /^ ?的?(?:公司|集团|平台|软件|工具|系统|服务|产品|模型|应用|网站|发言人|首席|创始人|高管|CEO|团队|用户|员工|是一[家款]|，一[家款])/;

/** The article names it more than once, as no body, and as nobody whom the pronoun does not fit. */
function isPerson({ cast, paragraphs }: History, name: string): boolean {
  if (knownOrganisations.has(name) || technicalTerm.test(name) || cast.byForm.has(name)) return false;
  let times = 0;
  for (const { flat } of paragraphs)
    for (let place = flat.indexOf(name); place >= 0; place = flat.indexOf(name, place + 1)) {
      if (bodyBefore.test(flat.slice(Math.max(0, place - 4), place))) return false;
      if (bodyBehind.test(flat.slice(place + name.length, place + name.length + 8))) return false;
      times++;
    }
  return times > 1;
}
