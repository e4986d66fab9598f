/** Whose a document is, as the phrase that names it tells. */
import { officeAtEnd } from '../lexicon/offices.ts';
import { isPress, knownOrganisations, organisationEnding, places } from '../lexicon/organisations.ts';
import { documentNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { splitsWord } from '../mentions/dictionary.ts';
import { isBody } from '../mentions/is-body.ts';
import { found, type History, organisationNamed, type Resolved, speakerOf } from './history.ts';
import { jointOwner } from './joint.ts';
import { namedAtEnd } from './named-in.ts';
import { common, latinOwner, unlistedOwner } from './unlisted-owner.ts';

/** Names of newspapers, agencies and stations. */
export const outlet =
  /(?:报|社|网|刊|新闻|电视台|周刊|杂志|Information|Times|Journal|Post|News|Insider|Bloomberg|Reuters|CNBC|CNN|BBC|彭博|路透|卫报|福布斯|财富|时代|连线|经济学人|36氪|澎湃|虎嗅)/;

/** `河口大学校长李建国下令进行的`: who had it made, or made it. */
const making =
  /^([^，。的]{2,40}?)(?:下令|委托|领导|主持|牵头|负责|进行|开展|完成|撰写|编写|发布|发表|公布|出具)(?:进行|开展|完成|撰写|编写|发布|发表|了)*的/;

/** Whose study it is: group 1, that ends with a name. */
const byOfficer = /^([^，。《》]{4,30}?)(?:的(?:一项|最新|新|这项)*|最?新)(?:研究|调查|调研|分析|论文|报告)$/;

const makerIn = (history: History, text: string): Resolved | null =>
  namedAtEnd(history, making.exec(text)?.[1] ?? '');

/** `一项盖勒调查`: what stands before the name of whoever asked. */
const oneOf = /^的?(?:最近|近期|最新|早前)?的?(?:另?一|这|该|此)[项份篇个次封](?=[^的])/;

/** Who a report or an answer comes from: nobody where that is the public. */
function senderIn({ cast }: History, from: string): Resolved | null {
  const sender = /[“《]([^”》]{2,16})[”》]$/.exec(from)?.[1] ?? from;
  const member = cast.byForm.get(sender);
  if (member) return found(speakerOf(member));
  if (
    groupNounAtEnd(sender) !== '' ||
    /^(?:[一两三几多各\d去今前本上]|不同|内部|外部|海外)|[年月]$/.test(sender)
  )
    return null;
  const person = officeAtEnd(sender) !== '';
  return found(
    person ? { name: sender, type: 'person', aliases: [], role: sender } : organisationNamed(sender),
  );
}

/** `绿洲就`, `韩素梅则`, `绿洲已`: whoever published something, without the adverb. */
function named({ cast }: History, publisher: string): Resolved | null {
  const name =
    publisher.length > 2 ? publisher.replace(/(?:已经|已|就|则|也|还|又|便|才|即|再次)$/, '') : publisher;
  if (name.length < 2) return null;
  const member = cast.byForm.get(name);
  return found(member ? speakerOf(member) : organisationNamed(name));
}

/** The organisation or person named at the head of the phrase, or named as its maker. */
export function ownerIn(history: History, whole: string): Resolved | null {
  if (/(?:法院|法庭|起诉|诉讼|法律)文件$/.test(whole)) return null;
  const maker = makerIn(history, whole);
  if (maker) return maker;
  // `一份来自水上安全专员的报告`: whoever it is from.
  const [, sender = ''] =
    /^(?:另?[一两三]?[份项篇封则个条])?(?:来自|出自)([^，。]{2,24}?)的[^的]{0,8}$/.exec(whole) ?? [];
  if (sender !== '') return senderIn(history, sender);
  const text = whole
    .replace(oneOf, '')
    .replace(/^(?:根据|按照|依据|据)(?=..)/, '')
    .replace(/^(?:一[份项篇])?(?:最?新|首)(?:发布|公布|推出)?的?(?=[A-Z《])/, '');
  // `河海大学教授韩素梅的研究`: of whoever is named, not of where they work.
  const whose = byOfficer.exec(text)?.[1] ?? '';
  const office = officeAtEnd(whose);
  const author = namedAtEnd(history, office === '' ? whose : whose.slice(0, -office.length));
  if (author?.speaker?.type === 'person') return author;
  const joint = jointOwner(history, text);
  if (joint) return joint;
  // `德银发表研究报告`: who published it is its subject.
  const [, publisher] =
    /^([^，的]{2,10})(?:发[表布出]|公布|出具)了?(?:一份|最新)?[^，的]{0,4}$/.exec(
      text.slice(0, text.length - documentNounAtEnd(text).length),
    ) ?? [];
  // `群创公告指`
  const [, announcing] = /^([一-鿿A-Za-z]{2,6})(?:公告|声明|财报|年报|季报|研报)$/.exec(text) ?? [];
  if (announcing && !common.test(announcing) && !/[据随同由仅只的]/.test(announcing))
    return named(history, announcing);
  if (publisher && !common.test(publisher)) return named(history, publisher);
  // `首次披露此事的《河口日报》的报道`
  const [, relaying = ''] = /的《([^《》]{2,20})》$/.exec(text) ?? [];
  if (isPress(relaying) || /(?:报|周刊|杂志)$/.test(relaying)) return found(organisationNamed(relaying));
  const titled = /^(?:[一-鿿]{0,6})《([^《》]{2,20})》(杂志|周刊|日报)?/.exec(text);
  if (titled?.[1] && titled[0].length < text.length && (outlet.test(titled[1]) || titled[2])) {
    const name = titled[2] ? `《${titled[1]}》${titled[2]}` : titled[1];
    return found(organisationNamed(name, titled[2] ? [titled[1]] : []));
  }
  // `消费者组织“公平通路”的数据`
  const [, marked] = /^[一-鿿]{2,8}“([^“”]{2,12})”的/.exec(text) ?? [];
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
      // `英国NHS医生进行的研究`: of which country they are.
      (knownOrganisations.has(head) && !(places.has(head) && /^[A-Z]/.test(text.slice(length)))) ||
      ((ending > 1 ||
        (ending === 1 && text.charAt(length) === '的') ||
        (/[局部署厅院委社网报会]$/.test(head) && head.length >= 3 && head.length <= 8)) &&
        documentNounAtEnd(head) === '' &&
        !/$(?<=《[^》]*)/.test(head) &&
        isBody(head) &&
        !splitsWord(text.slice(0, length + 6), length) &&
        !/^[告道表刊议员长士]/.test(text.slice(length)) &&
        !/的|(?<!第)一/.test(head))
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
