/** Who `他们` and `两人` are. */
import type { Speaker } from '../../model.ts';
import { places } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, documentNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, named, nobody, type Occurrence, type Resolved, spoke } from './history.ts';
import { endOfSentence, isBody, longestLead, modifies } from './nearness.ts';

/** `两人`, `二者`: exactly two people. */
const pair = /^(?:[两二]|他俩|她俩|.*(?:俩|[二两]人)$)/;

/** `这遭到了创作者的反对，他们`, `其中许多人是失去船只的渔民，他们`: whoever reacts, or is told to be somebody. */
const reacting =
  /(?:得到|受到|遭到|获得|引[发起来]|吸引|招致|激起|激怒|赢得|面临|面对|来自|惹恼)了?([^，。；！？：的]{2,20}?)的[^，。；：的]{1,8}，(?:而|但)?$|因[^，。]{0,8}?(?:与|对|向|给|让|把|将|无视|忽视|排除)([^，。！？；：的]{2,24}?)(?:进行|提供|开展|接触|沟通|协商|造成|的)[^，。]{0,16}?(?:受到|遭到|遭|受)(?:批评|指责|抨击|谴责|质疑|抗议)，(?:而|但)?$|其中(?:许多|大多数?|多数|不少|一些|有些)(?:人)?[是为]([^，。；！？：]{2,16})，$/;

/** `引起了包括韦伯在内的专家和从业者的担忧。他们`, `引发艺术家等主力用户发文抵制。他们`. */
const stirred =
  /(?:引[发起来得]|招致|激起|激怒|遭[到遇]?|受到|面临|触发)了?([^，。；！？：]{2,40}?)(?:的|发文|联名|集体|纷纷|公开|联合)[^，。；！？：的]{0,4}(?:关注|重视|担忧|忧虑|担心|反对|不满|抗议|批评|抵制|质疑|愤怒|谴责|怒火|反弹|反感|警惕|恐慌|焦虑|声讨|吐槽)[，。](?:而|但)?$/;

/** `由48,000名创作者签署的声明，其中有…，他们`; `我们与多位船工交谈后得知，他们`. */
const signed =
  /(?:[由了]|^|[，。])((?:\d[\d,]*|[数上多几]?[十百千万]+)[多余]?名[^，。；！？：的]{2,12})(?:共同|联合)?(?:签署|签名|联署)的(?:声明|公开信|联名信|请愿书|信)(?:，[^，。；！？：]{2,40})?，$/;
const talkedWith =
  /[与和跟同]((?:[多几数两三]位|一些|部分)?[^，。；！？：的与和]{2,16}?)(?:交谈|沟通|交流|访谈|对话|聊天|攀谈)(?:[中后]|时|[^，。]{0,2}(?:了解到|得知|获悉|发现))?，$/;

/** Whom the words right before `他们` name as several who react, sign or were asked; empty where they name nobody. */
function told(before: string): string {
  const struck = reacting.exec(before);
  const who =
    struck?.[1] ??
    struck?.[2] ??
    struck?.[3] ??
    (stirred.exec(before) ?? signed.exec(before) ?? talkedWith.exec(before))?.[1] ??
    '';
  // `包括韦伯在内的专家`, `金融机构如河口银行`, `艺术家等用户`
  const name = who.replace(/^包括[^，]{1,24}在内的/, '').replace(/(?:例如|比如|如|等).*/, '');
  return groupNounAtEnd(name) !== '' ||
    anonymousNounAtEnd(name).length > 1 ||
    /^(?:[多几数两三][位名]|一些|部分|\d)/.test(name) ||
    /(?:伙伴|团体|组织|机构|巨头|国家|[艺设][术计][家师])$/.test(name)
    ? name
    : '';
}

/** No document says `他们`. */
const noDocument = (one: Speaker): boolean => one.type !== 'anonymous' || documentNounAtEnd(one.name) === '';

/** A pair, the group that spoke last, or the organisation that is spoken of. */
export function plural(history: History, word: string, paragraph: Paragraph, at: number): Resolved {
  const index = history.order(paragraph);
  const before = history.before(paragraph, at);
  const joined = joinedPair(before, paragraph);
  if (joined) return joined;
  if (pair.test(word)) return twoLast(history, before);
  const here = history.lastSpoken(
    index,
    (one) =>
      one.name !== '有人' && noDocument(one) && (one.type !== 'person' || /发言人$/.test(one.role ?? '')),
  );
  const who = told(paragraph.flat.slice(Math.max(0, at - 90), at));
  if (who !== '') return found({ name: who, type: 'group', aliases: [], role: null });
  const subject = history.subject(paragraph, here ? endOfSentence(paragraph, here.at) : 0, at, many);
  if (subject && subject.speaker?.type !== 'person') return subject;
  if (here) return spoke(here);
  const last = history.lastSpoken(
    index - 1,
    (one) => one.type === 'group' || (one.type === 'anonymous' && noDocument(one)),
  );
  if (last) return spoke(last);
  const authors = scholarsBefore(history, index);
  if (authors) return authors;
  const near = before.find(
    (one) =>
      one.paragraph === paragraph &&
      one.member.type === 'organisation' &&
      !one.quoted &&
      !places.has(one.member.name) &&
      !modifies(one) &&
      !/^ ?(?:和|与|及|、|等)/.test(paragraph.flat.slice(one.end, one.end + 2)) &&
      !/[对在于从用与和向被为叫除-] ?$/.test(paragraph.flat.slice(Math.max(0, one.start - 2), one.start)),
  );
  // Whoever spoke last; a body only where nobody spoke since.
  const spoken = history.lastSpoken(index - 2, noDocument);
  if (!near && spoken && (spoken.speaker.type === 'organisation' || spokesman(spoken.speaker)))
    return spoke(spoken);
  return near
    ? named(near)
    : (earlierPair(history, index) ?? (word === '他们' ? above(history, index, at) : null) ?? nobody);
}

/** Who writes papers. */
const scholars = /(?:研究者|研究人员|研究团队|研究小组|作者|科学家)们?$/;

/** `研究人员利用…。`, at the end of the paragraph before: the last clause that has a subject is about those who did the research. */
function scholarsBefore(history: History, index: number): Resolved | null {
  const before = history.paragraphs[index - 1];
  if (before?.kind !== 'paragraph') return null;
  const several = ({ kind, name }: Mention) =>
    (kind === 'group' || kind === 'anonymous') && scholars.test(name) && !/一[位名]|[该此]/.test(name);
  return history.subject(before, 0, before.flat.length, several);
}

/** So many paragraphs are looked back over for those who did the research. */
const far = 6;

/** Whom the paragraph before is about: several, or a body; else those who did the research that the text tells of. */
function above(history: History, index: number, at: number): Resolved | null {
  const before = history.paragraphs[index - 1];
  const subject =
    before?.kind === 'paragraph' &&
    at < longestLead &&
    !history.lastSpoken(index - 1, ({ type }) => type === 'person')
      ? history.subject(before, 0, before.flat.length, many)
      : null;
  const one = subject?.speaker;
  if (
    one &&
    (one.type === 'group' ||
      (one.type === 'anonymous' && noDocument(one)) ||
      (one.type === 'organisation' && history.acts(one.name)))
  )
    return subject;
  const last = history.lastSpoken(
    index - far,
    ({ type, name }) => (type === 'group' || type === 'anonymous') && scholars.test(name),
  );
  return last ? spoke(last) : null;
}

/** Several people, or a body. */
const many = (mention: Mention): boolean =>
  mention.kind === 'group' ||
  isBody(mention) ||
  /(?:^|[的本该此]文?)作者$/.test(mention.name) ||
  (mention.kind === 'anonymous' && !/^(?:另|其中)?(?:[一某有这那][位名个]|该)/.test(mention.name));

/** `A和B…，他们`: the two people last named together in the paragraph. */
function joinedPair(before: readonly Occurrence[], paragraph: Paragraph): Resolved | null {
  const local = before.filter(
    (one) => one.paragraph === paragraph && one.member.type === 'person' && !one.quoted,
  );
  const [two, one] = local;
  if (!one || !two || one.member === two.member) return null;
  const between = paragraph.text.slice(one.end, two.start);
  if (between.length > 40 || !/[和与、]/.test(between) || /[，。；！？]/.test(between)) return null;
  return both(one, two);
}

const spokesman = (one: Speaker): boolean => /发言人$/.test(one.name) || /发言人$/.test(one.role ?? '');

/** The two people named together last in the paragraph before. */
function earlierPair(history: History, index: number): Resolved | null {
  const before = history.paragraphs[index - 1];
  return before ? joinedPair(history.before(before, before.flat.length), before) : null;
}

function twoLast(history: History, before: readonly Occurrence[]): Resolved {
  const people = before.filter((one) => one.member.type === 'person' && !one.quoted);
  const two = people[0];
  const one = people.find((other) => other.member !== two?.member);
  if (!one || !two) return nobody;
  // In the order in which the article first names them.
  const first = history.persons.find(({ member }) => member === one.member || member === two.member);
  return first?.member === two.member ? both(two, one) : both(one, two);
}

const both = (one: Occurrence, two: Occurrence): Resolved =>
  found({ name: `${one.member.name}和${two.member.name}`, type: 'group', aliases: [], role: null });
