/** What somebody is said to think goes on behind the colon that ends its paragraph. */
import type { Claim } from '../claim.ts';
import type { Report } from '../reports.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Opening } from './block.ts';

/** What can be seen below is no speech; nor is what is announced, or done by those it is told of. */
const shows =
  /下图|图[中片示]|视频|链接|访问|获奖|名单|表格?[：:]\s*$|公式|代码|(?:例如|比如|譬如|涵盖了?|包含了?|涉及|提供了?)[：:]\s*$/;

/** What is found or thought, where nothing of it stands before the colon. */
const finds =
  /(?:提到|提及|谈到|谈及|预测|预计|预估|认为|觉得|发现|显示|揭示|表明|建议|警告|警示|呼吁|证实|断言|推测|主张|提醒)$/;

/** What is laid out point by point: `提出了几个观点：`, `指出了优先事项：`. */
const lists =
  /^(?:提出|指出|提到|列出|列举|总结|归纳|概括|给出|分享|强调|揭示|描绘|阐述|阐明|解释|警告|建议|发现|谈到|谈及|罗列)[^，。；：]{0,24}(?:观点|看法|见解|建议|意见|要点|理由|原因|原则|问题|难题|挑战|趋势|结论|发现|方面|[几两三四五六七八]点|因素|事项|担忧|担心|预测|判断|要求|好处|优势|风险|隐患|变化|教训|经验)(?:如下|包括|有)?$/;

/**
 * `韩素梅认为，船闸有三个难题：`: the paragraph behind the colon tells more of it, and so do the items of a list.
 * No marks vouch for the words: they are reported.
 */
export function toldNext(
  paragraph: Paragraph,
  last: Claim | null,
  reports: readonly Report[],
): Opening | null {
  if (paragraph.kind === 'title' || !/[：:]\s*$/.test(paragraph.text)) return null;
  const end = paragraph.text.trimEnd().length - 1;
  const claimed = last?.kind === 'indirect' && last.range[1] >= end ? last.report : null;
  const report = claimed ?? reports.at(-1);
  if (!report?.speaker || report.binding === 'announce') return null;
  const between = paragraph.flat.slice(report.range[1], end);
  const points = !claimed && lists.test(report.text + between);
  if (!claimed && !points && !(finds.test(report.text) && /^[^，。；]{0,4}$/.test(between))) return null;
  if (shows.test(paragraph.text.slice(report.clause))) return null;
  if (report.speaker.kind === 'group') return null;
  return {
    speaker: { mention: report.speaker, paragraph: report.paragraph },
    report: null,
    cue: { text: report.text, range: report.range },
    item: points ? 'list' : 'told',
    kind: 'indirect',
  };
}

/** The reporter goes on. */
const narrates =
  /^(?:此外|另外|接下来|算是|不过|但|然而|据|根据|如图|图|可以看到|例如|比如|譬如|下面|以下|并且|而|总之|事实上|实际上|对此|对于|这[也就是些意]|目前|随后|最终|因此|所以|为此|那么|那|来看|我们再?来|让我们|\[|!|#)|https?:|机器之心|量子位|本文|本报|笔者|记者|[：:]\s*$/;

/** Whether a paragraph tells more of what was told before it. */
export const isTold = ({ kind, text }: Paragraph, item: boolean, reports: readonly Report[]): boolean =>
  kind === 'paragraph' &&
  text.length >= 14 &&
  (item || /[。！？…；]\s*$/.test(text)) &&
  !/^[“"]/.test(text) &&
  !narrates.test(text) &&
  !reports.some((report) => report.speaker !== null);
