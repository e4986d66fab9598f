/**
 * GB/T 7714, 《信息与文献 参考文献著录规则》: a quote as an item taken out of an online article,
 * `责任者. 题名[EB/OL]//责任者. 文章题名. 出版者，年（发布日期）[引用日期]. 获取路径.`
 *
 * The 2025 edition, in force since 2026-07-01, writes Chinese entries with full-width comma, colon and
 * brackets; the 2015 edition writes them half-width.
 */
import { type Citable, titleOf, yearOf } from './citable.ts';

interface Marks {
  readonly comma: string;
  readonly open: string;
  readonly close: string;
}

export function gbt2025(quote: Citable): string {
  return entry(quote, { comma: '，', open: '（', close: '）' });
}

export function gbt2015(quote: Citable): string {
  return entry(quote, { comma: ', ', open: '(', close: ')' });
}

function entry(quote: Citable, { comma, open, close }: Marks): string {
  const own = [quote.speaker, `${titleOf(quote)}[EB/OL]`].filter(Boolean).join('. ');
  const host = [quote.author, quote.article].filter(Boolean).join('. ');
  const issued = [quote.outlet, yearOf(quote.published)].filter(Boolean).join(comma);
  const day = quote.published ? `${open}${quote.published}${close}` : '';
  return `${own}//${host}. ${issued}${day}[${quote.accessed}]. ${quote.url}.`;
}
