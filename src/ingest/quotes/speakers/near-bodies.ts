/** The bodies that stand near a place, in the order in which `该公司` may mean them. */
import { places } from '../lexicon/organisations.ts';
import { allWords } from '../mentions/dictionary.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { type History, named, type Occurrence, opensSentence, type Resolved, spoke } from './history.ts';
import { endOfSentence, isBody, modifies, outside, reach } from './nearness.ts';

/** `推出Z9`, `使用Z9`: a product, or what is dealt with, not who deals. */
const made = (one: Occurrence): boolean =>
  /(?:使用|推出|发布|基于|采用|利用|搭载|赋予|开发|打造|训练|名为|叫做)[^，。；的]{0,3}$/.test(
    one.paragraph.flat.slice(Math.max(0, one.start - 8), one.start),
  );

/** `DXQ方法`: what a thing is called. */
const isThing = ({ paragraph, end }: Occurrence): boolean =>
  /^ ?(?:模型|方法|框架|算法|技术|系统|架构|数据集|基准|协议|标准|存储|芯片|系列|版本|产品|解决方案|工具|功能|语言|软件|应用)/.test(
    paragraph.flat.slice(end, end + 6),
  );

/** What is held or given, whatever names it like a body: `Harbour Global Awards`. */
const event = /(?:Awards?|Prize|Summit|Conference|Forum|Expo|Festival|奖项?|大会|峰会|论坛|展会|博览会)$/;

/** Kinds of body that common words describe: `工程团队`, `每个组织`. */
const anyOf = /(?:团队|小组|组织|企业|机构|平台|部门|网站)$/;

/** `河口组织`, not `工程团队`, `每个组织`: one or two words of the dictionary before such a kind are no name. */
function isProper(name: string): boolean {
  // `发言人称公司`: what somebody says of it.
  if (/[称说]公司$/.test(name)) return false;
  const stem = name.replace(anyOf, '');
  return (
    stem === name ||
    !(/^[每各某一二三四五六七八九十两几多]/.test(stem) || (stem.length < 4 && allWords(stem)))
  );
}

/** `该机构得出结论，…。它`: who that is was told before. */
const again =
  /^(?:该|这家)(?:公司|机构|组织|企业|集团|初创公司|平台|协会|委员会|基金会|智库|工会|大学|银行|法院)$/;

/** Whom a description means; each is sought when asked for. */
interface Near {
  /** Whoever a sentence of the paragraph begins with. */
  opening(): Resolved | null;
  /** In its sentence first the subject, then whoever is named; then the subjects of its paragraph, and who spoke. */
  within(): Resolved | null;
  /** Whoever spoke or is named in the paragraphs before, or only as what something else is of. */
  around(): Resolved | null;
}

export function nearBodies(
  history: History,
  paragraph: Paragraph,
  at: number,
  suits: (name: string) => boolean,
): Near {
  const index = history.order(paragraph);
  const all = history
    .before(paragraph, at)
    .filter(
      (one) =>
        one.member.type === 'organisation' &&
        !places.has(one.member.name) &&
        suits(one.member.name) &&
        !one.quoted &&
        !made(one) &&
        !event.test(one.member.name),
    );
  const local = all.filter((one) => one.paragraph === paragraph);
  const sentence = local.filter((one) => !/[。！？]/.test(paragraph.flat.slice(one.end, at)));
  const last = history.lastSpoken(index - reach, (one) => one.type === 'organisation' && suits(one.name));
  const here = last?.paragraph === index ? last : undefined;
  const later = (one: Occurrence | undefined) =>
    one && (!here || outside(paragraph, here.at, one) || one.member.name === here.speaker.name)
      ? one
      : undefined;
  const fitting = (one: Mention) =>
    (isBody(one) && isProper(one.name) && suits(one.name)) ||
    (one.kind === 'pronoun' && again.test(one.name));
  return {
    opening() {
      const opens = (one: Occurrence) => opensSentence(one) && !isThing(one);
      const one = later(sentence.findLast(opens)) ?? later(local.find(opens));
      return one ? named(one) : null;
    },
    within() {
      const nearest =
        later(sentence.findLast(opensSentence)) ?? later(sentence.find((one) => !modifies(one)));
      if (nearest) return named(nearest);
      // The subject of a clause behind it is nearer than whoever a sentence begins with.
      const opener = later(local.find(opensSentence));
      const from = Math.max(opener?.end ?? 0, here ? endOfSentence(paragraph, here.at) : 0);
      const body = history.subject(paragraph, from, at, fitting);
      if (body && body.speaker?.type !== 'anonymous') return body;
      if (opener) return named(opener);
      return here ? spoke(here) : null;
    },
    around() {
      const above = all.find((one) => history.order(one.paragraph) === index - 1 && opensSentence(one));
      if (last && (!above || last.paragraph >= history.order(above.paragraph))) return spoke(last);
      const any = local.find((one) => !modifies(one)) ?? local[0] ?? above;
      if (any) return named(any);
      if (last) return spoke(last);
      const previous = history.paragraphs[index - 1];
      return previous ? history.subject(previous, 0, previous.flat.length, fitting) : null;
    },
  };
}
