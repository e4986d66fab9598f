/** Whoever is called by a name in marks: `“小螺”告诉记者`, `校友“夜航”发文称`. */
import { adverbial, opener } from '../lexicon/adverbs.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { anonymousNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** To whom and where it is said. */
const circumstance =
  '[对向跟][^，。“”]{1,12}|在[^，。“”]{1,10}[上中里圈网]|[发回跟](?:文|帖|推|信|微博|朋友圈|长文|布?消息)';

/** What may stand before the marks, the words in them hidden, and what between them and the reporting word. */
const alone = new RegExp(
  `^(?:${opener}){0,2}([^，。：；“”]{0,20})“(￼{2,8})”(?:${adverbial}|${circumstance}){0,2}$`,
);

const wordAlone = /^[\p{Script=Han}A-Za-z0-9·]+$/u;

/** `公众号“夜航”`: under what name somebody publishes. */
const account = /(?:公众号|账号|帐号|视频号|官微|微信号|微博|博客|专栏|栏目|频道|网站|媒体)$/;

/** `一个叫“夜航”`: what is told before the marks is no noun alone. */
const verbal = /[是了过着被把将让对向与和跟叫为称在从]/;

/** Whether what stands before the marks is the noun that they name. */
const names = (lead: string): boolean =>
  lead === '' ||
  (!verbal.test(lead) &&
    (account.test(lead) ||
      /(?:中介|商家|卖家|买家)$/.test(lead) ||
      [officeAtEnd, anonymousNounAtEnd, groupNounAtEnd].some((nounAtEnd) => nounAtEnd(lead).length > 1)));

/** The name in marks that stands as the subject of a word for saying something in `[clause, start)`. */
export function markedName({ flat, text }: Paragraph, clause: number, start: number): Mention | null {
  const before = flat.slice(clause, start);
  const [, lead = '', hiddenName = ''] = alone.exec(before) ?? [];
  if (hiddenName === '' || !names(lead)) return null;
  const at = clause + before.indexOf(`“${hiddenName}”`) + 1;
  const range = [at, at + hiddenName.length] as const;
  const name = text.slice(...range);
  if (!wordAlone.test(name)) return null;
  const kind = account.test(lead) ? 'organisation' : 'anonymous';
  return { kind, range, core: range, name, role: null, alias: null };
}
