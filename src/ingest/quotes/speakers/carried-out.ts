/** Who carried out what a document tells of: `绿洲公司对两千名船员进行了调查。结果显示`. */
import { inquiries } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { History, Resolved } from './history.ts';

/** What somebody does whose study it is. */
const carrying = new RegExp(
  `(?:进行|开展|展开|完成|实施|做|发起|委托|组织|主持|发布|公布|发表)了?[^，。！？；：“”]{0,40}(?:${inquiries}|民调|测验|检查|抽验|监测|访谈|扫描|审计|评审)|(?:调查|询问|采访|访问|测试|评估|研究|分析|抽查|抽检|检测|比较|统计|对比|测量|追踪)了`,
);

const anybody = ({ kind }: Mention): boolean => kind !== 'document';

/** Whoever is told, in the sentences right before the place, to have carried out a study; null where nobody is. */
export function carriedOut(history: History, paragraph: Paragraph, at: number): Resolved | null {
  const here = history.subject(paragraph, 0, at, anybody, carrying);
  if (here) return here;
  const previous = history.paragraphs[history.order(paragraph) - 1];
  // Only what begins its paragraph goes on from the one before.
  if (previous?.kind !== 'paragraph' || /[。！？]/.test(paragraph.flat.slice(0, at))) return null;
  return history.subject(previous, 0, previous.flat.length, anybody, carrying);
}
