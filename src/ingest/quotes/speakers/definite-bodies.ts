/** Which body `该公司`, `它` and `该部门` are. */
import { isPress } from '../lexicon/organisations.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, nobody, organisationNamed, type Resolved, spoke } from './history.ts';
import { mostNamed, releasing } from './main-body.ts';
import { nearBodies } from './near-bodies.ts';
import { reach } from './nearness.ts';
import { fullNameOf } from './organisations.ts';

/** Names of parts of a state. */
const ofState = /(?:部门?|局|署|厅|院|法院|检察院|委员会|委|政府|国会|议会|白宫|警方|海关|五角大楼|当局)$/;

/** Whether a body can be called so: `该部门` is no company, `该公司` no ministry. */
function suiting(word: string): (name: string) => boolean {
  if (/部门$/.test(word)) return (name) => ofState.test(name);
  if (/(?:公司|企业|集团|厂商|巨头|品牌|[制销造]商|运营商|开发商|提供商|供应商|服务商|零售商)$/.test(word))
    return (name) =>
      !ofState.test(name) &&
      !isPress(name) &&
      !/(?:大学|协会|工会|联盟|基金会|中心|实验室|研究[所院]|医院)$/.test(name);
  // `该团队`, `该大学` is no journal.
  if (/(?:团队|大学|实验室|研究所|研究院|医院)$/.test(word))
    return (name) => !/(?:期刊|杂志|学报|日报|周刊)$/.test(name);
  return () => true;
}

/** `Grok随后作了回应。它`: a program that the sentence before is about. */
const chatbot =
  /(?:^|[。！？”\n]) ?(?:随后|然而|但是?|不过)?，?(ChatGPT|Grok|Gemini|Claude|Copilot|Bard|Siri|Alexa|Kimi|Llama|豆包|文心一言|通义千问)(?![\w的公-])[^。！？“”\n]*[。！？]$/;

/** `这家零售商`, `该制造商`: a body, by what it trades in. */
const oneBody =
  /^(?:[这那该]家(?![^，]*[的内里]|.*[员人者]工?们?$)[一-鿿A-Za-z0-9]{2,14}|该(?:团体|[一-鿿]{0,4}(?:制造商|零售商|供应商|开发商|运营商|经销商|出版商|生产商|服务商|连锁店|初创企业|社交网络|巨头)))$/;

export const isOneBody = ({ kind, name }: Mention): boolean =>
  (kind === 'group' || kind === 'anonymous') && oneBody.test(name);

/** What a company is called, and whoever speaks for it. */
const ofCompany = /(?:公司|企业|集团|厂商|巨头|品牌|平台|官方|方面|内部)$/;

/** Characters before a description in which whom the reporter asked is looked for. */
const within = 120;

/** `本报联系了河口重机（Estuary Heavy）置评，…。该公司`: whom no list knows. */
const asked =
  /(?:联系|致电|询问|采访|向)[了到上]?([一-鿿A-Za-z]{2,12}?)(?:（[^（）]{2,40}）)?(?:方面)?(?:置评|求证|核实|采访|了解情况)/;

/** `该公司`: whoever stands for it nearby, else whom the article is about. */
export function organisation(
  history: History,
  word: string,
  kind: string,
  paragraph: Paragraph,
  at: number,
): Resolved {
  const index = history.order(paragraph);
  if (kind !== '') {
    const full = fullNameOf(history, kind, paragraph, at);
    if (full) return full;
    if (kind === word)
      return {
        speaker: { name: word, type: 'organisation', aliases: [], role: null },
        antecedent: null,
        candidates: [],
      };
  }
  const fits = suiting(word);
  // `据《晨报》报道，该机构`: whoever relays it is not who it is about, unless the article is.
  const title = history.paragraphs[0]?.text ?? '';
  const press = /(?:报|报纸|媒体|杂志|期刊|刊物|周刊|报社|电视台|电台|网站)$/.test(word);
  const suits = (name: string) => fits(name) && (press || !isPress(name) || title.includes(name));
  // `该团队`: the researchers who spoke last.
  const team = /^(?:该|这个|研究)(?:研究)?(?:团队|小组)$/.test(word)
    ? history.lastSpoken(
        index - reach,
        (one) =>
          (one.type === 'group' || one.type === 'anonymous') && /研究|科学家|团队|作者|小组/.test(one.name),
      )
    : undefined;
  if (team) return spoke(team);
  const machine =
    word === '它' ? chatbot.exec(paragraph.flat.slice(Math.max(0, at - 200), at))?.[1] : undefined;
  if (machine) return found(organisationNamed(machine));
  // `Genie是Cosine的产品。该公司`: only a body that does something in the article, as long as there is one.
  const sure =
    word === '它' ? null : nearBodies(history, paragraph, at, (name) => suits(name) && history.acts(name));
  const any = nearBodies(history, paragraph, at, suits);
  const company = (body: Resolved | null) =>
    ofCompany.test(word) && body?.speaker && suits(body.speaker.name) ? body : null;
  const one =
    sure?.within() ??
    (sure && any.opening()) ??
    company(releasing(history)) ??
    sure?.around() ??
    company(mostNamed(history)) ??
    any.within() ??
    any.around();
  if (one) return one;
  // `《晨报》发布了一篇分析。它发现`
  const paper = word === '它' ? nearBodies(history, paragraph, at, isPress).within() : null;
  if (paper) return paper;
  const whom = /^[该这]/.test(word)
    ? asked.exec(paragraph.text.slice(Math.max(0, at - within), at))?.[1]
    : null;
  if (whom) return found(organisationNamed(whom));
  // Nobody knows which: so it is called what the text calls it.
  return /^[该这]/.test(word) ? found({ name: word, type: 'anonymous', aliases: [], role: null }) : nobody;
}
