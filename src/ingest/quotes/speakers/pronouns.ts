/** Who `他`, `该公司`, `他们`, `这位教授` is. */
import type { Speaker } from '../../model.ts';
import { fitsPronoun } from '../lexicon/genders.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations, organisationEnding, places } from '../lexicon/organisations.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import { publisherOf } from './documents.ts';
import {
  type History,
  named,
  nobody,
  type Occurrence,
  opensSentence,
  type Resolved,
  spoke,
} from './history.ts';
import { officeHolder } from './office-holder.ts';
import { fullNameOf } from './organisations.ts';
import { plural } from './plurals.ts';
import { wellFormed } from './well-formed.ts';

/** A pronoun looks back over so many paragraphs. */
const reach = 2;

const pointer = /^(?:该|这[家名位个些]|上述|前述|那[家名位个]|此)/;
const personal = /^(?:他|她|其|他本人|她本人|前者|后者)$/;
const several =
  /^(?:他们|她们|他俩|她俩|[两二三][人者]|两位|双方|(?:这|该)?两家[一-鿿]{2,6}|[两三]位[一-鿿]{2,4}|(?:兄弟|姐妹|姐弟|兄妹|夫妇|夫妻|父子|父女|母子|母女)(?:俩|二人|两人)|两(?:兄弟|姐妹))$/;

/** Kinds of organisation that say no more than that it is one. */
const anyKind =
  /^(?:公司|集团|机构|组织|企业|团队|平台|部门|品牌|网站|方面|官方|媒体|初创公司|科技公司|科技巨头|巨头|厂商|品牌方|单位|公司方面|公司内部)$/;

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
  警方: ['警察局', '公安局', '警署', '警务处'],
  校方: ['大学', '学院', '中学', '学校', '小学'],
  院方: ['医院', '医学院'],
  检方: ['检察院', '检察署'],
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
  if (personal.test(word)) return person(history, word, paragraph, at);
  if (several.test(word)) return plural(history, word, paragraph, at);
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

/**
 * `他`: the subject or speaker named last in the paragraph. Somebody named inside what another says is
 * no subject of the reporter's. Across paragraphs the last speaker comes before those only named.
 */
function person(history: History, word: string, paragraph: Paragraph, at: number): Resolved {
  const index = history.order(paragraph);
  const before = history.before(paragraph, at);
  const people = before.filter(
    (one) => one.member.type === 'person' && !one.quoted && fitsPronoun(word, one.member.name),
  );
  const local = people.filter((one) => one.paragraph === paragraph);
  const last = history.lastSpoken(
    index - reach,
    (one) => (one.type === 'person' || one.type === 'anonymous') && fitsPronoun(word, one.name),
  );
  const here = last?.paragraph === index ? last : undefined;
  const since = local.find((one) => opensSentence(one) && (!here || outside(paragraph, here.at, one)));
  const met = local.find((one) => interviewed(one, at));
  if (met) return named(met);
  const floor = Math.max(since?.end ?? 0, here ? here.at + 1 : 0);
  // `卡尔·凯尔，一位老翻译，`: who that is stands right before.
  const apposed = (mention: Mention) =>
    local.some((one) =>
      /^(?:[（(][^（）()]*[）)])?，$/.test(paragraph.flat.slice(one.end, mention.range[0])),
    );
  const subject = history.subject(paragraph, floor, at, (mention) => single(mention) && !apposed(mention));
  if (subject) return subject;
  if (since) return paired(paragraph, since, local) ?? named(since);
  if (here) return spoke(here);
  const topic = history.subject(
    paragraph,
    0,
    at,
    (one) => one.kind === 'person' && fitsPronoun(word, history.cast.byForm.get(one.name)?.name ?? one.name),
  );
  if (topic) return topic;
  const any = local.find((one) => !modifies(one)) ?? local[0];
  if (any) return named(any);
  // Somebody whom a paragraph after the last words is about comes before whoever spoke them.
  const about = people.find((one) => {
    const order = history.order(one.paragraph);
    return order > (last?.paragraph ?? index) && order < index && opensSentence(one);
  });
  if (about) return named(about);
  if (last?.speaker.type === 'person') return spoke(last);
  const near = people.find((one) => history.order(one.paragraph) >= index - reach);
  if (near) return named(near);
  return last ? spoke(last) : nobody;
}

/** A body whose name is no half of a clause. */
export const isBody = ({ kind, name }: Mention): boolean =>
  kind === 'organisation' && !places.has(name) && !/^[已将正曾这那该未没在从对以用]/.test(name);

/** `记者联系上正在外地的X，他说`: whom the reporter spoke to, in the same sentence. */
function interviewed({ paragraph, start, end }: Occurrence, at: number): boolean {
  return (
    !/[。！？]/.test(paragraph.flat.slice(end, at)) &&
    /(?:记者|笔者)[^，。！？；]{0,10}(?:联系|采访|专访|致电|拨通|找到|见到|走访|拜访)[^，。！？；]{0,24}$/.test(
      paragraph.flat.slice(Math.max(0, start - 44), start),
    )
  );
}

/** One person without a full name. */
const single = ({ kind, name }: Mention): boolean =>
  kind === 'surname' || (kind === 'anonymous' && /^(?:另|其中)?(?:[一某有][位名])/.test(name));

/** Where the sentence that holds `at` ends: what comes before is part of what was said there. */
export const endOfSentence = (paragraph: Paragraph, at: number): number => sentenceAt(paragraph, at)[1];

/** Named after `at` and in a later sentence: not inside what was said there. */
function outside(paragraph: Paragraph, at: number, one: Occurrence): boolean {
  return one.start > at && /[。！？]|[。！？…][”」』]/.test(between(paragraph, at, one.start));
}

/** The words between two places, of quoted ones only the last with its mark. */
const between = ({ flat, text }: Paragraph, from: number, to: number): string =>
  flat.slice(from, to) + [...text.slice(from, to).matchAll(/[。！？…][”」』]/g)].join('');

/** `A和B…。他…`: two are named alike, and nothing tells which of them it is. */
function paired(paragraph: Paragraph, one: Occurrence, local: readonly Occurrence[]): Resolved | null {
  const next = local.find(
    (other) =>
      other.member !== one.member && Math.max(other.start, one.start) - Math.min(other.end, one.end) <= 14,
  );
  if (!next) return null;
  if (
    !/^[和与、][^，。；]*$/.test(
      paragraph.text.slice(Math.min(one.end, next.end), Math.max(one.start, next.start)).trim(),
    )
  )
    return null;
  return {
    ...nobody,
    candidates: [one, next].sort((a, b) => a.start - b.start).map((each) => each.member.name),
  };
}

/** `谷歌员工`, `谷歌的员工`: the name only tells whose. */
export function modifies(one: Occurrence): boolean {
  return /^ ?(?:的(?!关注|注意|重视|回应|批评|反对|调查)|员工|用户|客户|股东|高管|产品|旗下|子公司|股价|市值|总部|创始人|CEO)/.test(
    one.paragraph.flat.slice(one.end, one.end + 6),
  );
}

/** `推出Z9`, `使用Z9`: a product, or what is dealt with, not who deals. */
const made = (one: Occurrence): boolean =>
  /(?:使用|推出|发布|基于|采用|利用|搭载|赋予|开发|打造|训练|名为|叫做)[^，。；的]{0,3}$/.test(
    one.paragraph.flat.slice(Math.max(0, one.start - 8), one.start),
  );

/** Names of parts of a state. */
const ofState = /(?:部|局|署|厅|院|法院|检察院|委员会|委|政府|国会|议会|白宫|警方|海关|五角大楼|当局)$/;

/** Whether a body can be called so: `该部门` is no company, `该公司` no ministry. */
function suiting(word: string): (name: string) => boolean {
  if (/部门$/.test(word)) return (name) => ofState.test(name);
  if (/(?:公司|企业|集团|厂商|巨头|品牌)$/.test(word))
    return (name) => !ofState.test(name) && !/(?:大学|协会|工会|联盟|基金会)$/.test(name);
  return () => true;
}

/** `该公司`: in its sentence first the subject, then whoever is named; then in its paragraph; then whoever spoke. */
function organisation(
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
  const suits = suiting(word);
  const all = history
    .before(paragraph, at)
    .filter(
      (one) =>
        one.member.type === 'organisation' &&
        !places.has(one.member.name) &&
        suits(one.member.name) &&
        !one.quoted &&
        !made(one) &&
        wellFormed(one.member),
    );
  const local = all.filter((one) => one.paragraph === paragraph);
  const sentence = local.filter((one) => !/[。！？]/.test(paragraph.flat.slice(one.end, at)));
  const last = history.lastSpoken(index - reach, (one) => one.type === 'organisation' && suits(one.name));
  const here = last?.paragraph === index ? last : undefined;
  const later = (one: Occurrence | undefined) =>
    one && (!here || outside(paragraph, here.at, one) || one.member.name === here.speaker.name)
      ? one
      : undefined;
  const nearest =
    later(sentence.findLast(opensSentence)) ??
    later(sentence.find((one) => !modifies(one))) ??
    later(local.find(opensSentence));
  if (nearest) return named(nearest);
  const body = history.subject(paragraph, here ? endOfSentence(paragraph, here.at) : 0, at, isBody);
  if (body) return body;
  if (here) return spoke(here);
  const above = all.find((one) => history.order(one.paragraph) === index - 1 && opensSentence(one));
  if (last && (!above || last.paragraph >= history.order(above.paragraph))) return spoke(last);
  const any = local.find((one) => !modifies(one)) ?? local[0] ?? above;
  if (any) return named(any);
  if (last) return spoke(last);
  const previous = history.paragraphs[index - 1];
  const about = previous && history.subject(previous, 0, previous.flat.length, isBody);
  if (about) return about;
  const main = /公司$/.test(word)
    ? mostNamed(all.filter((one) => knownOrganisations.has(one.member.name)))
    : null;
  return main ? named(main) : nobody;
}

/** The company named most often before, if it is named three times and no other as often. */
function mostNamed(all: readonly Occurrence[]): Occurrence | null {
  const [first, second] = [...Map.groupBy(all, (one) => one.member).values()].sort(
    (a, b) => b.length - a.length,
  );
  return first && first.length > 2 && first.length > (second?.length ?? 0) ? (first[0] ?? null) : null;
}

/** Who is said to be someone without a name. */
const sources = /(?:人士|员工|网友|用户|消息|官员|高管|分析师|专家|记者|作者|读者|发言人)$/;

/** `该人士`, `上述分析师`, `这位教授`: an unnamed source of that kind, or the last person who spoke. */
function described(history: History, word: string, noun: string, paragraph: Paragraph, at: number): Resolved {
  const holder = officeAtEnd(noun) === noun && noun !== '' ? officeHolder(noun, history.people) : null;
  if (holder) return named(holder);
  const kind = (one: Speaker) =>
    (one.type === 'anonymous' && (one.name.endsWith(noun.slice(-2)) || noun.endsWith('人士'))) ||
    (one.type === 'person' && (one.role ?? '').includes(noun));
  const last =
    history.lastSpoken(0, kind) ??
    (pointer.test(word)
      ? history.lastSpoken(
          history.order(paragraph) - reach,
          // `这位大亨` is nobody who holds another office.
          (one) =>
            (one.type === 'person' && (one.role === null || one.role.includes(noun.slice(-2)))) ||
            one.type === 'anonymous',
        )
      : undefined);
  if (!last && /发言人$/.test(noun)) {
    const body = organisation(history, '它', '', paragraph, at);
    if (body.speaker)
      return {
        ...body,
        speaker: {
          name: `${body.speaker.name}${/^一/.test(word) ? '的' : ''}${word}`,
          type: 'person',
          aliases: [word],
          role: word,
        },
      };
  }
  // `这位巨星`, behind a paragraph that names one person only.
  const index = history.order(paragraph);
  const near = history
    .before(paragraph, at)
    .filter(
      (one) => one.member.type === 'person' && !one.quoted && history.order(one.paragraph) >= index - 1,
    );
  const [only] = near;
  if (
    !last &&
    only &&
    /^这位/.test(word) &&
    !sources.test(noun) &&
    near.every((one) => one.member === only.member)
  )
    return named(only);
  return last
    ? spoke(last)
    : {
        speaker: { name: word, type: 'anonymous', aliases: [], role: null },
        antecedent: null,
        candidates: [],
      };
}
