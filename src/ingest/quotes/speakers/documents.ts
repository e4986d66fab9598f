/** Whose words a report, a study or a letter holds. */

import { officeAtEnd } from '../lexicon/offices.ts';
import { isPress, knownOrganisations, organisationEnding } from '../lexicon/organisations.ts';
import { documentNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { splitsWord } from '../mentions/dictionary.ts';
import { isBody } from '../mentions/is-body.ts';
import type { Mention } from '../mentions/mention.ts';
import { predicate } from '../mentions/organisation.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import {
  clean,
  found,
  type History,
  named,
  nobody,
  opensSentence,
  organisationNamed,
  type Resolved,
  speakerOf,
  spoke,
} from './history.ts';
import { accountsAlone, bodiesBefore, bodyAhead, kinOf, publishedBy } from './publishers.ts';
import { releasedBy } from './released.ts';
import { common, latinOwner, unlistedOwner } from './unlisted-owner.ts';

/** Documents that name nobody unless an organisation does. */
const generic = /(?:数据|统计|资料|研究|调查|调研|民调|测试|结果|监测|实验|评测|分析|指数|榜单|信息|消息)$/;

/** What somebody carries out. */
const study = /^(?:研究|调查|调研|民调|问卷调查|民意调查|研究结果|调查结果)$/;

/** What the study that an article is about found. */
const findings = /^(?:研究|调查)?(?:数据|结果)$/;

/** `对船员的调查`, `新调查`, `进一步调查`: the study that an article is about. */
const ownStudy = /^(?:对[^，。]{2,40}的|新的?|进一步的?|第一次|首次)(?:调查|研究|分析)$/;

/** Names of newspapers, agencies and stations. */
const outlet =
  /(?:报|社|网|刊|新闻|电视台|周刊|杂志|Information|Times|Journal|Post|News|Insider|Bloomberg|Reuters|CNBC|CNN|BBC|彭博|路透|卫报|福布斯|财富|时代|连线|经济学人|36氪|澎湃|虎嗅)/;

const pointed = /^(?:相同的|同一|同样的|该|这[份项篇封个款起条段则部张些种场次]?|上述|前述|此)(?=.)/;

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

/** Whose document it is: an organisation or person at its head, else the document itself. */
export function document(history: History, mention: Mention, paragraph: Paragraph): Resolved {
  const text = mention.name;
  const itself = found({ name: clean(text), type: 'anonymous', aliases: [], role: null });
  if (/(?:查阅|获得|看到|掌握|获取|得到)的/.test(text)) return itself;
  // `法庭文件显示`: of a court, whoever spoke before.
  if (ofCourt.test(text)) return itself;
  const owner = ownerIn(history, text);
  if (owner) {
    const kin = kinOf(documentNounAtEnd(text));
    if (kin) history.published.set(kin, owner);
    return owner;
  }
  const noun = text.replace(pointed, '');
  if (
    pointed.test(text) ||
    documentNounAtEnd(text) === text ||
    accountsAlone.test(text) ||
    /^(?:诉讼|投诉|控诉)$/.test(text)
  ) {
    if (generic.test(noun) && !pointed.test(text)) {
      if (!study.test(noun)) return findings.test(noun) ? (releasedBy(history) ?? nobody) : nobody;
      const by = publishedBy(history, noun, paragraph, mention.range[0]);
      return by ?? bodyAhead(history, kinOf(noun) ?? noun, paragraph) ?? releasedBy(history) ?? nobody;
    }
    return publisherOf(history, noun, paragraph, mention.range[0]);
  }
  // 数据显示, 一项研究表明: nobody in particular.
  if (generic.test(text) && !/^(?:一份|《)/.test(text))
    return ownStudy.test(text) ? (releasedBy(history) ?? nobody) : nobody;
  return itself;
}

/** `河口大学校长李建国下令进行的`: who had it made, or made it. */
const making =
  /^([^，。的]{2,40}?)(?:下令|委托|领导|主持|牵头|负责|进行|开展|完成|撰写|编写|发布|发表|公布|出具)(?:进行|开展|完成|撰写|编写|发布|发表|了)*的/;

function makerIn({ cast }: History, text: string): Resolved | null {
  const made = making.exec(text)?.[1] ?? '';
  for (let start = 0; start < made.length - 1; start++) {
    const member = cast.byForm.get(made.slice(start));
    if (member) return found(speakerOf(member));
  }
  return null;
}

/** `一项盖勒调查`: what stands before the name of whoever asked. */
const oneOf = /^的?(?:最近|近期|最新|早前)?的?(?:另?一|这|该|此)[项份篇个次封](?=[^的])/;

/** Who a report or an answer comes from: nobody where that is the public. */
function senderIn({ cast }: History, from: string): Resolved | null {
  const sender = /[“「《]([^”」》]{2,16})[”」》]$/.exec(from)?.[1] ?? from;
  const member = cast.byForm.get(sender);
  if (member) return found(speakerOf(member));
  if (
    groupNounAtEnd(sender) !== '' ||
    /^(?:[一两三几多各\d去今前本上]|不同|内部|外部|海外)|[年月]$/.test(sender)
  )
    return null;
  const person = officeAtEnd(sender) !== '' && organisationEnding(sender) === '';
  return found(
    person ? { name: sender, type: 'person', aliases: [], role: sender } : organisationNamed(sender),
  );
}

/** The organisation or person named at the head of the phrase, or named as its maker. */
function ownerIn(history: History, whole: string): Resolved | null {
  if (/(?:法院|法庭|起诉|诉讼|法律)文件$/.test(whole)) return null;
  const maker = makerIn(history, whole);
  if (maker) return maker;
  // `一份来自水上安全专员的报告`: whoever it is from.
  const [, sender = ''] =
    /^(?:另?[一两三]?[份项篇封则个条])?(?:来自|出自)([^，。]{2,24}?)的[^的]{0,8}$/.exec(whole) ?? [];
  if (sender !== '') return senderIn(history, sender);
  const text = whole.replace(oneOf, '').replace(/^(?:根据|按照|依据|据)(?=..)/, '');
  // `绿洲研究所与白鹭公司合作发布的报告`
  const [, one = '', other = ''] =
    /^([^，。的]{2,24}?)(?:与|和)([^，。的]{2,24}?)(?:联合|合作|共同|一起)(?:发布|发表|开展|进行|完成|撰写|推出)的/.exec(
      text,
    ) ?? [];
  if (one !== '' && other !== '') {
    const name = (part: string) =>
      history.cast.byForm.get(part)?.name ?? part.replace(/^新(?=[A-Z])/, '').trim();
    return found({ name: `${name(one)}和${name(other)}`, type: 'group', aliases: [], role: null });
  }
  // `德银发表研究报告`: who published it is its subject.
  const [, publisher] =
    /^([^，的]{2,10})(?:发[表布出]|公布|出具)了?(?:一份|最新)?[^，的]{0,4}$/.exec(
      text.slice(0, text.length - documentNounAtEnd(text).length),
    ) ?? [];
  // `群创公告指`
  const [, announcing] = /^([一-鿿A-Za-z]{2,6})(?:公告|声明|财报|年报|季报|研报)$/.exec(text) ?? [];
  if (announcing && !common.test(announcing) && !/[据随同由仅只的]/.test(announcing))
    return found(organisationNamed(announcing));
  if (publisher && !common.test(publisher)) return found(organisationNamed(publisher));
  // `首次披露此事的《河口日报》的报道`
  const [, relaying = ''] = /的《([^《》]{2,20})》$/.exec(text) ?? [];
  if (isPress(relaying) || /(?:报|周刊|杂志)$/.test(relaying)) return found(organisationNamed(relaying));
  const titled = /^(?:[一-鿿]{0,6})《([^《》]{2,20})》(杂志|周刊|日报)?/.exec(text);
  if (titled?.[1] && titled[0].length < text.length && (outlet.test(titled[1]) || titled[2])) {
    const name = titled[2] ? `《${titled[1]}》${titled[2]}` : titled[1];
    return found(organisationNamed(name, titled[2] ? [titled[1]] : []));
  }
  // `消费者组织“公平通路”的数据`
  const [, marked] = /^[一-鿿]{2,8}[“「]([^“”「」]{2,12})[”」]的/.exec(text) ?? [];
  if (marked) return found(organisationNamed(marked));
  const latin = latinOwner(text);
  if (latin) {
    const member = history.cast.byForm.get(latin);
    return found(member ? speakerOf(member) : organisationNamed(latin));
  }
  for (let length = Math.min(24, text.length); length >= 2; length--) {
    const head = text.slice(0, length);
    const member = history.cast.byForm.get(head);
    if (member) return found(speakerOf(member));
    const ending = organisationEnding(head).length;
    if (
      knownOrganisations.has(head) ||
      ((ending > 1 ||
        (ending === 1 && text.charAt(length) === '的') ||
        (/[局部署厅院委社网报会]$/.test(head) && head.length >= 3 && head.length <= 8)) &&
        documentNounAtEnd(head) === '' &&
        !/《[^》]*$/.test(head) &&
        isBody(head) &&
        !splitsWord(text.slice(0, length + 6), length) &&
        !predicate.test(head) &&
        !/^[告道表刊议员长士]/.test(text.slice(length)) &&
        !/[的一]/.test(head))
    ) {
      return found(organisationNamed(head));
    }
  }
  // `山海投顾的预测`, `福克斯新闻报道`: a short name that nothing else is.
  const press = /^([^的]{2,12}?)的?(?:报道|新闻稿)$/.exec(text)?.[1];
  if (press && outlet.test(press)) return found(organisationNamed(press));
  const short = unlistedOwner(whole);
  return short === null ? null : found(organisationNamed(short));
}

/** `法院文件显示，…。文件称`, `她在信中写道…。信中还说`: whoever spoke by the document in the sentence before. */
function goingOn(history: History, noun: string, paragraph: Paragraph): Resolved | null {
  const last = history.lastSpoken(history.order(paragraph), () => true);
  const kind = documentNounAtEnd(noun);
  if (!last || kind === '') return null;
  const [start, end] = sentenceAt(paragraph, last.at);
  const said = paragraph.flat.slice(Math.max(start, last.at - 100), Math.min(end, last.at + 200));
  const { name, type } = last.speaker;
  const itself = type === 'anonymous' && name.endsWith(kind) && name !== kind;
  return itself || (type === 'person' && (said.includes(`${kind}中`) || said.includes(`${kind}里`)))
    ? spoke(last)
    : null;
}

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
    publishedBy(history, noun, paragraph, at) ?? (/报告$/.test(noun) ? releasedBy(history) : null);
  if (known) return known;
  // What the press relays is no document of its own.
  const last = history.lastSpoken(index - 1, (one) => one.type === 'organisation' && !isPress(one.name));
  if (last?.paragraph === index) return spoke(last);
  const subject = bodiesBefore(history, paragraph, at).find(
    (one) => one.paragraph === paragraph && opensSentence(one),
  );
  if (subject) return named(subject);
  if (last) return spoke(last);
  return generic.test(noun) ? nobody : found({ name: noun, type: 'anonymous', aliases: [], role: null });
}
