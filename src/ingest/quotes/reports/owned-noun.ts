/** What looks like a reporting word and is a noun of whoever stands before it. */
import { documentNounAtEnd } from '../lexicon/sources.ts';
import type { Report } from '../reports.ts';

/** The subject owns a noun that looks like the verb: `…的最低要求，`. What it published speaks for it. */
export function owned({ binding, speaker, elided, range, paragraph }: Report): boolean {
  if ((binding !== 'mark' && binding !== 'show') || !speaker || elided) return false;
  const gap = paragraph.flat.slice(speaker.range[1], range[0]);
  // `用实际行动证明`
  if (/[用以][^，。]{0,6}(?:行动|事实|成绩|实力)$/.test(gap)) return true;
  // `援引知情人士的话报道`
  if (/^的(?:话|说法|言论|消息)$/.test(gap)) return false;
  // `在一篇论文中发现`: where it was found.
  if (/[中里上时后]$/.test(gap)) return false;
  if (
    binding === 'show' &&
    (documentNounAtEnd(gap) !== '' ||
      // `绿洲公司今年的《航运展望》显示`
      gap.endsWith('》') ||
      /(?:实验|试验|审计|审查|请求|[次项场](?:[一-鿿]{2})?行动|检查|抽查|搜查|测试|走访)$/.test(gap))
  )
    return false;
  return /(?<!发布|[下印签]发|公布|推出|撰写|发表|出具|提供)的|一[则份个项篇封]/.test(gap);
}
