/** A quote as an SVG of 1200 × 630, the shape link previews have; text stays text. */
import { say } from '../i18n/index.ts';
import { site } from '../i18n/site.ts';
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import { address } from './addresses.ts';
import { absolute } from './edition.ts';
import { escapeMarkup } from './embed.ts';
import { marked, speakerName, titleOf } from './words.ts';

/** Sizes the words may have, in px, the largest that fits is taken, and how many lines then fit. */
const sizes = [
  { size: 56, lines: 4 },
  { size: 44, lines: 6 },
  { size: 34, lines: 8 },
] as const;
const width = 1000;
const serif = "'Songti SC','Noto Serif CJK SC','Source Han Serif SC',SimSun,serif";
const sans = "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";

export function card(quote: QuoteRecord, article: ArticleRecord): string {
  const { size, lines } = layOut(marked(quote));
  const text = lines
    .map((line, index) => `<tspan x="100" y="${150 + index * size * 1.6}">${escapeMarkup(line)}</tspan>`)
    .join('');
  const who = [speakerName(quote), quote.role].filter(Boolean).join('　');
  const caveat = quote.verbatim ? [] : [say(site.notVerbatim)];
  const where = [...caveat, quote.occasion, quote.date ?? article.published, `《${titleOf(article)}》`];
  const rule = quote.kind === 'direct' ? '' : ' stroke-dasharray="3 9"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" lang="zh-CN">
<rect width="1200" height="630" fill="#fbfaf7"/>
<path d="M70 ${150 - size}V${150 + (lines.length - 1) * size * 1.6 + size * 0.3}" stroke="#a83226" stroke-width="5"${rule}/>
<text font-family="${serif}" font-size="${size}" fill="#1d1b18">${text}</text>
<text x="100" y="530" font-family="${serif}" font-size="30" font-weight="600" fill="#1d1b18">${escapeMarkup(clip(who, 30))}</text>
<text x="100" y="575" font-family="${sans}" font-size="22" fill="#5c574e">${escapeMarkup(clip(where.filter(Boolean).join(' · '), 31))}</text>
<text x="1130" y="575" text-anchor="end" font-family="${sans}" font-size="20" fill="#a83226">${escapeMarkup(absolute(address.quote(quote.id)).replace(/^https?:\/\//, ''))}</text>
</svg>
`;
}

interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The words in lines at the largest size at which all of them fit; at the smallest they are cut. */
function layOut(words: string): Fitted {
  let last: Fitted = { size: 34, lines: [] };
  for (const { size, lines: most } of sizes) {
    const lines = wrap(words, width / size);
    if (lines.length <= most) return { size, lines };
    const cut = lines.slice(0, most);
    last = { size, lines: [...cut.slice(0, -1), `${(cut.at(-1) ?? '').slice(0, -2)}……`] };
  }
  return last;
}

/** Marks that may not begin a line. */
const notFirst = /^[，。、；：？！”’）》】…]/u;

/** Lines of at most `em` widths of a Chinese character; Latin counts half. */
function wrap(text: string, em: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const character of text.replace(/\s+/gu, ' ')) {
    const own = /[\u0020-\u024f]/u.test(character) ? 0.55 : 1;
    if (length + own > em && !notFirst.test(character)) {
      lines.push(line);
      line = '';
      length = 0;
    }
    line += character;
    length += own;
  }
  return line === '' ? lines : [...lines, line];
}

function clip(text: string, length: number): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}
