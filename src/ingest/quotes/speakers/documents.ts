/** Whose words a report, a study or a letter holds. */

import { isPress } from '../lexicon/organisations.ts';
import { documentNounAtEnd, inquiryResult } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import { bodyAhead, bodyOfField } from './bodies-with.ts';
import { carriedOut } from './carried-out.ts';
import { accountsAlone, kinOf } from './document-kinds.ts';
import { clean, found, type History, named, nobody, opensSentence, type Resolved, spoke } from './history.ts';
import { isBody } from './nearness.ts';
import { outlet, ownerIn } from './owners.ts';
import { bodiesBefore, inquiry, lead, leading, publishedBy } from './publishers.ts';
import { releasedBy } from './released.ts';

/** Documents that name nobody unless an organisation does. */
const generic =
  /(?:数据|统计|资料|研究|调查|调研|民调|测试|结果|监测|实验|评测|测评|评估|验证|分析|指数|榜单|信息|消息)$/;

/** What somebody carries out. */
const study = /^(?:研究|调查|调研|民调|问卷调查|民意调查|研究结果|调查结果)$/;

/** What the study that an article is about found. */
const findings = /^(?:研究|调查)?(?:数据|结果)$/;

/** `对船员的调查`, `新调查`, `进一步调查`: the study that an article is about. */
const ownStudy =
  /^(?:对[^，。]{2,40}的|新的?|本次|此次|进一步的?|第一次|首次)(?:调查|研究|分析)(?:数据|结果)?$/;

const pointed = /^(?:相同的|同一|同样的|该|这[份项篇封个款起条段则部张些种场次]?|上述|前述|此)(?=.)/;

const thisYear = /(?:今年|本(?:年度|季度|届|期|次))$/;

/** Papers that are public, and of both parties. */
const ofCourt = /^(?:法院|法庭)文件$|^该?判决(?:书|摘要)?$/;

/** `报告`, `一份文件`, `相关文件`: a document that tells nothing of whose it is. */
export const bareDocument = (name: string): boolean => {
  const noun = documentNounAtEnd(name);
  return (
    noun !== '' &&
    !ofCourt.test(name) &&
    /^(?:另?[一两三几多数]?[份个篇项封则段部条组张批本]|[还也又另曾更]?有|一些|许多|不少|相关|有关|其他|其它|最新|上述|这些|该|此|提交的|公布的|公开的)*$/.test(
      name.slice(0, -noun.length),
    )
  );
};

/** `路透社获得的…`, `《晨报》在五月看到的一份最新…`: who came by a document, with what follows. */
const obtained =
  /(?:查阅|获得|看到|掌握|获取|得到|取得|拿到|审阅|见到)的(?:[一两三几多]?[份封项篇])?(?:最新|新)?(?:的|内部)?(.*)/;

/** Remembers whose such a document is. */
function keep(history: History, text: string, owner: Resolved | null, index: number): Resolved | null {
  const kin = kinOf(documentNounAtEnd(text));
  if (kin && owner) history.published.set(kin, owner);
  if (
    owner?.speaker?.type === 'organisation' &&
    !isPress(owner.speaker.name) &&
    index < lead &&
    inquiry.test(text)
  )
    history.leading ??= owner;
  return owner;
}

/** `致海事局局长的信`, `写给股东的信`: a letter by whom it is for. */
const toSomebody = /^(?:[致给]|[写寄发]给|提交给)[^，。]{2,40}的(?=[^的]{0,4}(?:信|信函|邮件|函)$)/;

/** `一份《河口白皮书》统计`: the title is the name. */
const titled = /^[一这该][份本篇](《[^《》]{2,60}》)(?:的?(?:统计|数据|报告))?$/;

/** `《渡口法》`: by its full title, where the article gives one. */
function lawInFull({ paragraphs }: History, name: string): string {
  const title = /^《?([^《》]{2,30}(?:法|条例|规定|办法|章程))》?$/.exec(name)?.[1];
  if (!title) return name;
  for (const { text } of paragraphs)
    for (const [full] of text.includes(`${title}》`) ? text.matchAll(/《[^《》]{2,60}》/g) : [])
      if (full.endsWith(`${title}》`)) return full;
  return name;
}

/** Whose document it is: an organisation or person at its head, else the document itself. */
export function document(history: History, mention: Mention, paragraph: Paragraph): Resolved {
  // `今年|的报告`: its time was taken for an adverb.
  const whole = thisYear.test(paragraph.flat.slice(0, mention.range[0]).slice(-3))
    ? mention.name.replace(/^的(?=..)/, '')
    : mention.name;
  const text = whole.replace(toSomebody, '').replace(titled, '$1');
  const itself = found({ name: clean(lawInFull(history, text)), type: 'anonymous', aliases: [], role: null });
  const index = history.order(paragraph);
  // `《晨报》获得的Ferrow内部文件`: whose it is, not who came by it; where nothing tells, nobody's.
  const seen = obtained.exec(text);
  if (seen)
    return (
      (generic.test(text) ? null : keep(history, text, ownerIn(history, seen[1] ?? ''), index)) ?? itself
    );
  // `法庭文件显示`: of a court, whoever spoke before.
  if (ofCourt.test(text)) return itself;
  const owner = ownerIn(history, text);
  if (owner) return keep(history, text, owner, index) ?? owner;
  const noun = text.replace(pointed, '');
  const maker = () => carriedOut(history, paragraph, mention.range[0]) ?? nobody;
  if (
    pointed.test(text) ||
    documentNounAtEnd(text) === text ||
    accountsAlone.test(text) ||
    /^(?:诉讼|投诉|控诉)$/.test(text)
  ) {
    if (generic.test(noun) && !pointed.test(text)) {
      if (!study.test(noun)) return (findings.test(noun) ? releasedBy(history) : null) ?? maker();
      const by = publishedBy(history, noun, paragraph, mention.range[0]);
      return by ?? bodyAhead(history, kinOf(noun) ?? noun, paragraph) ?? releasedBy(history) ?? maker();
    }
    return publisherOf(history, noun, paragraph, mention.range[0]);
  }
  if (inquiryResult.test(text)) return maker();
  // 数据显示, 一项研究表明: nobody in particular.
  if (generic.test(text) && !/^(?:一份|《)/.test(text))
    return ownStudy.test(text) ? (releasedBy(history) ?? nobody) : nobody;
  return bodyOfField(history, text, paragraph, mention.range[0]) ?? itself;
}

/** `法院文件显示，…。文件称`, `她在信中写道…。信中还说`: whoever spoke by the document in the sentence before. */
function goingOn(history: History, noun: string, paragraph: Paragraph): Resolved | null {
  const last = history.lastSpoken(history.order(paragraph), () => true);
  const kind = documentNounAtEnd(noun);
  if (!last || kind === '') return null;
  const [start, end] = sentenceAt(paragraph, last.at);
  const { name, type } = last.speaker;
  const itself = type === 'anonymous' && name.endsWith(kind) && name !== kind;
  // `在声明中，船员们表示`, `船员们在声明中表示`: not those of whom the letter tells.
  const inIt =
    new RegExp(`${kind}[中里]，$`).test(paragraph.flat.slice(start, last.at)) ||
    new RegExp(`^[^，。]{0,30}在[^，。]{0,16}${kind}[中里]`).test(paragraph.flat.slice(last.at, end));
  return itself || inIt ? spoke(last) : null;
}

/** What whoever a document is of does with it. */
const publishing = /(?:发布|公布|发表|发出|出版|下发|印发|出台|签发)了?/;

/**
 * `报告还指出`, `通报显示`: whoever was named as publishing such a document last; of press reports the
 * outlet that was named last. Where nobody was, the document itself.
 */
export function publisherOf(history: History, noun: string, paragraph: Paragraph, at: number): Resolved {
  const index = history.order(paragraph);
  if (/^(?:报道|新闻稿|稿件)$/.test(noun)) {
    const press = history.lastSpoken(0, (one) => one.type === 'organisation' && outlet.test(one.name));
    return press ? spoke(press) : nobody;
  }
  const begun = goingOn(history, noun, paragraph);
  if (begun) return begun;
  const known =
    publishedBy(history, noun, paragraph, at) ??
    (/报告$/.test(noun) ? releasedBy(history) : null) ??
    (inquiry.test(noun) ? (history.leading ?? leading(history, paragraph, at)) : null);
  if (known) return known;
  // What the press relays is no document of its own.
  const last = history.lastSpoken(index - 1, (one) => one.type === 'organisation' && !isPress(one.name));
  if (last?.paragraph === index) return spoke(last);
  const subject = bodiesBefore(history, paragraph, at).find(
    (one) => one.paragraph === paragraph && opensSentence(one),
  );
  if (subject) return named(subject);
  const previous = history.paragraphs[index - 1];
  const body =
    history.subject(paragraph, 0, at, isBody, publishing) ??
    (previous && history.subject(previous, 0, previous.flat.length, isBody, publishing));
  if (body) return body;
  if (last) return spoke(last);
  return generic.test(noun) ? nobody : found({ name: noun, type: 'anonymous', aliases: [], role: null });
}
