/** 报刊体: the way a Chinese newspaper says it in running text, and one plain line for a note. */
import { cite } from '../i18n/cite.ts';
import { say } from '../i18n/index.ts';
import { type Citable, caveat, quoted } from './citable.ts';

/** `2024年3月23日，<office><name>在<occasion>上说：“……”（《<article>》，<outlet>，<day>）` */
export function press(quote: Citable): string {
  const when = quote.said ? `${chineseDate(quote.said)}，` : '';
  const who = quote.speaker ? `${quote.role ?? ''}${quote.speaker}` : `（${say(cite.unknown)}）`;
  const where = quote.occasion ? `在${quote.occasion}${placed(quote.occasion)}` : '';
  const verb = quote.kind === 'direct' && quote.verbatim ? '说：' : '表示，';
  const stop = /[。！？…]$/u.test(quote.words) || verb === '说：' ? '' : '。';
  return `${when}${who}${where}${verb}${quoted(quote)}${stop}${source(quote)}${quote.verbatim ? '' : caveat(quote)}`;
}

/** One speaks at a gathering and on a platform, 上, but in an interview, a paper, a letter, 中. */
function placed(occasion: string): string {
  if (/[上中时]$/u.test(occasion)) return '';
  return /(?:采访|访谈|专访|调研|考察|报|告|明|信|函|邮件|文|书|稿|录|》)$/u.test(occasion) ? '中' : '上';
}

/** `“……”——<name>，<occasion>，<day>。载《<article>》。<address>` */
export function plain(quote: Citable): string {
  const said = [quote.speaker ?? say(cite.unknown), quote.occasion, quote.said].filter(Boolean).join('，');
  return `${quoted(quote)}${caveat(quote)}——${said}。载${source(quote).slice(1, -1)}。${quote.url}`;
}

function source(quote: Citable): string {
  const parts = [`《${quote.article}》`, quote.outlet, quote.published && chineseDate(quote.published)];
  return `（${parts.filter(Boolean).join('，')}）`;
}

/** `2024-03-23` → `2024年3月23日`; a beginning of a date gives the beginning. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}
