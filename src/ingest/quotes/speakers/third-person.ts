/** Who `他` is. */
import { fits, fitsPronoun, isWoman, sexOf } from '../lexicon/genders.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { sages } from '../lexicon/people.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import { describedBefore, namedRightBefore, onlyWoman, unnamedBefore } from './brought-in.ts';
import { calledAbove, followedBack, interviewed } from './called-above.ts';
import {
  type History,
  named,
  nobody,
  type Occurrence,
  opensSentence,
  type Resolved,
  spoke,
} from './history.ts';
import { listed, longestLead, modifies, namesake, outside, reach } from './nearness.ts';
import { alonePost, mayBeOne, single } from './unnamed.ts';
import { unread } from './unread.ts';
import type { Spoken } from './voices.ts';

/**
 * `他`: the subject or speaker named last in the paragraph. Somebody named inside what another says is
 * no subject of the reporter's. Across paragraphs the last speaker comes before those only named.
 */
export function person(history: History, word: string, paragraph: Paragraph, at: number): Resolved {
  const index = history.order(paragraph);
  const before = history.before(paragraph, at);
  if (word === '后者') {
    const latter = before.find((one) => one.paragraph === paragraph && !one.quoted);
    if (latter && !/[。！？]/.test(paragraph.flat.slice(latter.end, at))) return named(latter);
  }
  const cited = (name: string, order: number) =>
    order !== index && sages.has(name) && !history.paragraphs[0]?.text.includes(name);
  const all = before.filter(
    (one) =>
      one.member.type === 'person' &&
      !cited(one.member.name, history.order(one.paragraph)) &&
      !one.quoted &&
      fits(word, one.member) &&
      !isOtherKin(word, one) &&
      !namesake(one),
  );
  const alone = all.filter((one) => !listed(one));
  const people = alone.length > 0 ? alone : all;
  const local = people.filter((one) => one.paragraph === paragraph);
  const last =
    history.lastSpoken(
      index - reach,
      (one, spoken) =>
        (one.type === 'person' ||
          (one.type === 'anonymous' && single(one.name) && !suffers(history, spoken))) &&
        !cited(one.name, spoken.paragraph) &&
        fits(word, one),
    ) ??
    history.lastSpoken(
      index - reach,
      (one) => one.type === 'anonymous' && mayBeOne(one.name) && fits(word, one),
    );
  const here = last?.paragraph === index ? last : undefined;
  const since = local.find(
    (one) =>
      ((opensSentence(one) && !behindOther(one, local)) || backs(one)) &&
      (!here || outside(paragraph, here.at, one)),
  );
  const latest = third.test(word) ? namedRightBefore(paragraph, local, at) : null;
  if (latest) return latest;
  const met = local.find((one) => interviewed(one, at));
  if (met) return named(met);
  const woman =
    word.startsWith('她') && !(last && isWoman(last.speaker)) ? onlyWoman(paragraph, local, at) : null;
  if (woman) return woman;
  const floor = Math.max(since?.end ?? 0, here ? here.at + 1 : 0);
  const stranger = third.test(word) ? unnamedBefore(paragraph, local, word, floor, at) : null;
  if (stranger) return stranger;
  // `卡尔·凯尔，一位老翻译，`: who that is stands right before.
  const apposed = ({ range }: Mention) =>
    /(?:作为|身为)$/.test(paragraph.flat.slice(0, range[0])) ||
    local.some((one) => /^(?:[（(][^（）()]*[）)])?，$/.test(paragraph.flat.slice(one.end, range[0])));
  const subject = history.subject(
    paragraph,
    floor,
    at,
    (mention) =>
      (mention.kind === 'surname' ||
        famous.test(mention.name) ||
        oneUnnamed(paragraph, mention) ||
        (pointed.test(mention.name) && sexOf(mention.name) !== null)) &&
      fitsPronoun(word, mention.name) &&
      !apposed(mention),
  );
  if (subject) return subject;
  if (since) return paired(paragraph, since, local) ?? named(since);
  if (here) return spoke(here);
  const head = local.length === 0 ? unread(history, paragraph, 0, at) : null;
  if (head) return head;
  const topic = history.subject(
    paragraph,
    0,
    at,
    (one) =>
      one.kind === 'person' &&
      fitsPronoun(word, history.cast.byForm.get(one.name)?.name ?? one.name) &&
      !isOtherKin(word, { paragraph, start: one.core[0] }),
  );
  if (topic) return topic;
  const free = people.filter((one) => !besides(one));
  const within = free.filter((one) => one.paragraph === paragraph);
  const any = within.find((one) => !modifies(one)) ?? within[0];
  if (any) return named(any);
  const called = third.test(word) ? calledAbove(history, paragraph, at, word, last) : null;
  if (called) return called;
  // Somebody whom a paragraph after the last words is about comes before whoever spoke them.
  const about = free.find((one) => {
    const order = history.order(one.paragraph);
    return order > (last?.paragraph ?? index - reach - 1) && order < index && opensSentence(one);
  });
  if (about) return named(about);
  if (last?.speaker.type === 'person') return spoke(last);
  // `一位前主管证实，…。“…，”这位主管说。` before it: nobody was the subject since.
  if (
    last &&
    last.paragraph === index - 1 &&
    (single(last.speaker.name) || alonePost(last.speaker.name)) &&
    !people.some((one) => history.order(one.paragraph) === index - 1 && one.start > last.at)
  )
    return spoke(last);
  const near = free.find((one) => history.order(one.paragraph) >= index - reach);
  if (near) return named(near);
  if (last) return spoke(last);
  const previous = history.paragraphs[index - 1];
  const above =
    previous &&
    (unread(history, previous, 0, previous.flat.length) ??
      history.subject(
        previous,
        0,
        previous.flat.length,
        (one) => oneUnnamed(previous, one) && fitsPronoun(word, one.name),
      ));
  if (above) return above;
  const followed = third.test(word) ? followedBack(history, paragraph, word, people) : null;
  if (followed) return followed;
  const one = lone(history, paragraph, at, word, people);
  return one.speaker ? one : (describedBefore(paragraph, word, at) ?? one);
}

const third = /^[他她]/;

/** So many paragraphs are looked back over for somebody beside whom nobody else was named. */
const far = 6;

/** `X说：“…。”`, some paragraphs of lists and figures, `他还说`: X, if nobody else was named or spoke since. */
function lone(
  history: History,
  paragraph: Paragraph,
  at: number,
  word: string,
  people: readonly Occurrence[],
): Resolved {
  // Somebody whom nobody knows may stand before it.
  if (at > longestLead) return nobody;
  const from = history.order(paragraph) - far;
  const spoken = history.lastSpoken(from, ({ type }) => type === 'person' || type === 'anonymous');
  if (spoken?.speaker.type !== 'person' || sages.has(spoken.speaker.name) || !fits(word, spoken.speaker))
    return nobody;
  const others = people.some(
    (one) => history.order(one.paragraph) >= spoken.paragraph && one.member.name !== spoken.speaker.name,
  );
  return others ? nobody : spoke(spoken);
}

/** `科恩的女儿米娅…。他`: kin of the other sex. */
function isOtherKin(word: string, { paragraph, start }: Pick<Occurrence, 'paragraph' | 'start'>): boolean {
  const before = paragraph.flat.slice(Math.max(0, start - 4), start);
  return word.startsWith('她')
    ? /(?:儿子|丈夫|父亲|爸爸|哥哥|弟弟|祖父|爷爷|叔叔|先生)$/.test(before)
    : word.startsWith('他') && /(?:女儿|妻子|母亲|妈妈|姐姐|妹妹|祖母|奶奶|太太|夫人)$/.test(before);
}

/** `这位科技大亨已成立自己的船厂。他`: another word for somebody who has a name. */
const famous = /^这位[一-鿿]{0,8}(?:大亨|富翁|首富|富豪|巨富|企业家)$/;

/** `该女子`, `这名男子`. */
const pointed = /^(?:该|这|那)[名位个]?/;

/** `计划被一名法官驳回，称其过高`: by whom something is done, in a clause about something else. */
const suffers = (history: History, { at, paragraph }: Spoken): boolean =>
  /[被遭受由]$/.test(history.paragraphs[paragraph]?.flat.slice(Math.max(0, at - 1), at) ?? '');

/** `河口市长周三来到电站`, `韩素梅的母亲住在河边`: one person without a name, whom a clause is about. */
const oneUnnamed = ({ flat }: Paragraph, { kind, name, range }: Mention): boolean =>
  kind === 'office' ||
  single(name) ||
  (/的(?:母亲|父亲|妻子|丈夫|女儿|儿子)$/.test(name) && /(?:^|[。！？])$/.test(flat.slice(0, range[0])));

/** `他曾与洛伦一起造船`: beside somebody else, whom the sentence is about. */
const besides = ({ paragraph, start }: Occurrence): boolean =>
  /^[他她](?![们的是叫]|[本原]名)/.test(
    paragraph.flat.slice(sentenceAt(paragraph, start)[0], start).trimStart(),
  );

/** `记者致电洛伦`: in the clause of somebody else, who is its subject; not `洛伦的律师韦伯`, `洛伦政府的部长韦伯`. */
const behindOther = (one: Occurrence, local: readonly Occurrence[]): boolean =>
  local.some((other) => {
    if (other.end >= one.start || other.member === one.member) return false;
    const between = one.paragraph.text.slice(other.end, one.start);
    const office = officeAtEnd(between);
    return (
      !/[，。！？；：”、和与及]/.test(between) &&
      !(
        office !== '' &&
        /^(?:的?(?:前|现任|时任)?|(?:政府|内阁|办公室|团队|竞选团队)[^，]{0,16})$/.test(
          between.slice(0, -office.length),
        )
      )
    );
  });

/** `这得到了洛伦的支持`: who backs or opposes what is no person is the one who acts. */
function backs(one: Occurrence): boolean {
  const before = one.paragraph.flat.slice(Math.max(0, one.start - 60), one.start);
  return /(?:得到|受到|遭到|获得|赢得|引来|招致|激怒|惹恼)了?[^，。！？；：]{0,40}$/.test(before);
}

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
