/** Who `他`, `该公司`, `他们`, `这位教授` is. */
import type { Speaker } from '../../model.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { organisationEnding } from '../lexicon/organisations.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { whoWasAsked } from './asked.ts';
import { organisation } from './definite-bodies.ts';
import { publisherOf } from './documents.ts';
import { epithet, justSpokenOf } from './epithets.ts';
import { type History, named, nobody, opensSentence, type Resolved, spoke } from './history.ts';
import { met } from './met.ts';
import { reach } from './nearness.ts';
import { justNamed, officeHolder } from './office-holder.ts';
import { fullNameOf } from './organisations.ts';
import { plural } from './plurals.ts';
import { person } from './third-person.ts';

const pointer = /^(?:该|这[家名位个些]|上述|前述|那[家名位个]|此)/;
const personal = /^(?:他|她|其|他本人|她本人|前者|后者)$/;
const several =
  /^(?:他们|她们|它们|他俩|她俩|[两二三][人者]|两位|双方|(?:这|该)?两家[一-鿿]{2,6}|[两三]位[一-鿿]{2,4}|(?:兄弟|姐妹|姐弟|兄妹|夫妇|夫妻|父子|父女|母子|母女)(?:俩|二人|两人)|两(?:兄弟|姐妹))$/;

/** Kinds of organisation that say no more than that it is one. */
const anyKind =
  /^(?:公司|集团|机构|组织|企业|团队|平台|部门|品牌|网站|方面|官方|媒体|报纸|杂志|期刊|刊物|报社|初创公司|科技公司|科技巨头|巨头|厂商|品牌方|单位|公司方面|公司内部)$/;

/** `该所`, `该校`: the kinds of body that the last character stands for. */
const shortened: Readonly<Record<string, readonly string[]>> = {
  所: ['研究所', '事务所', '交易所', '派出所'],
  院: ['研究院', '法院', '医院', '学院', '检察院'],
  校: ['大学', '学院', '中学', '学校', '小学'],
  行: ['银行'],
  局: ['管理局', '监管局', '统计局', '局'],
  会: ['委员会', '协会', '基金会', '学会', '联合会'],
  社: ['通讯社', '出版社', '社'],
  智库: ['智库', '研究所', '研究院', '研究中心', '基金会'],
  警方: ['警察局', '公安局', '公安分局', '警署', '警务处', '派出所'],
  校方: ['大学', '学院', '中学', '学校', '小学'],
  院方: ['医院', '保健院', '卫生院', '医学院'],
  学校: ['学校', '中学', '小学'],
  厂方: ['厂'],
  馆方: ['博物馆', '图书馆', '美术馆', '纪念馆'],
  园方: ['公园', '动物园', '植物园', '幼儿园', '乐园'],
  火车站: ['火车站', '火车东站', '火车南站', '火车西站', '火车北站'],
  检方: ['检察院', '检察署'],
  县府: ['县政府'],
  市府: ['市政府'],
  监管机构: ['监管机构', '管理局', '监管局', '监督局', '委员会', '管理委员会'],
  部: ['部'],
  署: ['署'],
};

/** Whom a pronoun or a definite description names. */
export function pronoun(history: History, mention: Mention, paragraph: Paragraph): Resolved {
  const word = mention.name;
  const declared = history.cast.byForm.get(word);
  if (declared)
    return { speaker: { ...declared, aliases: [...declared.aliases] }, antecedent: null, candidates: [] };
  const at = mention.range[0];
  if (word === '其') return either(history, paragraph, at);
  const known = personal.test(word)
    ? person(history, word, paragraph, at)
    : several.test(word)
      ? plural(history, word, paragraph, at)
      : null;
  if (known?.speaker) return known;
  const whom = known || word === '对方' ? whoWasAsked(history, word, paragraph, at) : null;
  if (whom) return whom;
  if (known) return known;
  const noun = word.replace(pointer, '');
  if (documentNounAtEnd(noun) !== '' && organisationEnding(noun).length < 2)
    return publisherOf(history, noun, paragraph, at);
  for (const kind of shortened[noun] ?? []) {
    const full = fullNameOf(history, kind, paragraph, at);
    if (full) return full;
  }
  if (pointer.test(word) && noun.length === 1 && Object.hasOwn(shortened, noun))
    return organisation(history, '该机构', '', paragraph, at);
  if (word === '它' || noun === '' || anyKind.test(noun) || organisationEnding(noun) !== '')
    return organisation(history, word, word === '它' || anyKind.test(noun) ? '' : noun, paragraph, at);
  return described(history, word, noun, paragraph, at);
}

/** `其表示`: a body where the last words of the paragraph are a body's, or nobody else is there. */
function either(history: History, paragraph: Paragraph, at: number): Resolved {
  const last = history.lastSpoken(history.order(paragraph), () => true);
  const one = last?.speaker.type === 'organisation' ? nobody : person(history, '其', paragraph, at);
  return one.speaker || one.candidates.length > 0 ? one : organisation(history, '它', '', paragraph, at);
}

/** Who is said to be someone without a name. */
const sources = /(?:人士|员工|网友|用户|消息|官员|高管|分析师|专家|记者|作者|读者|发言人)$/;

/** What any single source may be called. */
const anyPerson =
  /^(?:(?:不愿|不想|要求|拒绝)[^，]{2,10}的)?[一-鿿]{0,3}(?:人|人士|者|男子|女子|男性|女性|男士|女士|男孩|女孩|青年|老人|学生|员工|官员)$/;

/** `这位即将卸任的船长`, `这位40岁的教授`: what is told of whoever holds the office. */
const told =
  /^(?:(?:现年)?\d{1,3}(?:多)?岁|(?:即将|刚刚|已经?)?(?:卸任|离任|离职|上任|退休|辞职|下台|当选|就任)|新任|现任|前任?|资深|知名|著名|年轻|年迈|白手起家|备受争议|直言不讳|富有)的?(?=.{2})/;

/** `绿洲[的一名发言人]没有回答。…，发言人说`: as the paragraph has called whoever speaks for the body. */
const oneOf = ({ flat }: Paragraph, at: number, body: string, word: string): string =>
  ['的一名', '的一位', '一名', '一位']
    .find((one) => flat.slice(0, at).includes(`${body}${one}${word}`))
    ?.concat(word) ?? `${/^一/.test(word) ? '的' : ''}${word}`;

/** `该人士`, `上述分析师`, `这位教授`: an unnamed source of that kind, or the last person who spoke. */
function described(history: History, word: string, noun: string, paragraph: Paragraph, at: number): Resolved {
  const holder = officeAtEnd(noun) === noun && noun !== '' ? officeHolder(noun, history.people) : null;
  if (holder) return named(holder);
  const famous = epithet(history, word, paragraph, at);
  if (famous) return famous;
  const before = pointer.test(word) ? met(history, word, noun, paragraph, at) : null;
  if (before) return before;
  const kind = (one: Speaker) =>
    (one.type === 'anonymous' && (one.name.endsWith(noun.slice(-2)) || noun.endsWith('人士'))) ||
    (one.type === 'person' && (one.role ?? '').includes(noun));
  const post = noun.replace(told, '');
  const bearer =
    pointer.test(word) && post !== noun && !history.lastSpoken(0, kind)
      ? officeHolder(post, history.people)
      : null;
  if (bearer) return named(bearer);
  const last =
    history.lastSpoken(0, kind) ??
    (pointer.test(word)
      ? history.lastSpoken(
          history.order(paragraph) - reach,
          // `这位大亨` is nobody who holds another office.
          (one) =>
            (one.type === 'person' && (one.role === null || one.role.includes(noun.slice(-2)))) ||
            (one.type === 'anonymous' &&
              (anyPerson.test(noun) || noun.includes(one.name.slice(-2))) &&
              documentNounAtEnd(one.name) === ''),
        )
      : undefined);
  // `X还在说。运动员Y试了试。…，这位学生说`: who that is, like 他, is whoever was the subject since.
  if (last?.speaker.type === 'person' && !kind(last.speaker)) {
    const one = person(history, word, paragraph, at);
    if (one.speaker?.type === 'person') return one;
  }
  if (!last && /发言人$/.test(noun)) {
    const body = organisation(history, '它', '', paragraph, at);
    if (body.speaker)
      return {
        ...body,
        speaker: {
          name: `${body.speaker.name}${oneOf(paragraph, at, body.speaker.name, word)}`,
          type: 'person',
          aliases: [word],
          role: word,
        },
      };
  }
  const just = last ? null : justNamed(history, word, paragraph, at);
  if (just) return just;
  // `这位巨星`, behind a paragraph that names one person only.
  const index = history.order(paragraph);
  const near = history.peopleBefore(paragraph, at).filter((one) => history.order(one.paragraph) >= index - 1);
  const [only] = near;
  if (!last && only && /^这位/.test(word) && near.every((one) => one.member === only.member))
    return named(only);
  const about =
    !last && /^(?:这位|该名)/.test(word) && !sources.test(noun) ? justSpokenOf(history, paragraph, at) : null;
  if (about) return about;
  // `这位教父警告…。韦伯说`: in the lead, whoever is named next.
  const [first] = history.people;
  if (
    !last &&
    first &&
    /^这位/.test(word) &&
    /(?:家|者|师|长|官|大亨|富豪|富翁|教父|首富|巨星)$/.test(noun) &&
    !sources.test(noun) &&
    opensSentence(first) &&
    (history.order(first.paragraph) > index
      ? history.order(first.paragraph) <= index + reach
      : first.paragraph === paragraph && first.start > at)
  )
    return named(first);
  return last
    ? spoke(last)
    : {
        speaker: { name: word, type: 'anonymous', aliases: [], role: null },
        antecedent: null,
        candidates: [],
      };
}
