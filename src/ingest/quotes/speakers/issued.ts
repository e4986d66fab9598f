/** Who put out a paper that anybody may put out: a memo, a statement, a notice. */
import type { Paragraph } from '../text/paragraph.ts';
import type { History, Occurrence } from './history.ts';

/** What such papers are called. */
export const issued: ReadonlySet<string> = new Set(
  '备忘录 声明 公告 通告 通报 通知 博客 博文 推文 微博 指南 指导方针 白皮书 行政命令 电子邮件 邮件'.split(
    ' ',
  ),
);

const patterns = new Map<string, RegExp>();

/** `总统向部长发布了一份备忘录`: puts out such a paper. */
export function issuing(kind: string): RegExp {
  const known =
    patterns.get(kind) ??
    new RegExp(
      `(?:发布|发表|公布|发出|下发|印发|签发|签署|撰写|起草|张贴|写下|写了|发了|发送)[^，。！？；]{0,16}${kind}`,
      'g',
    );
  patterns.set(kind, known);
  return known;
}

/** Who is named at the head of the clause before `end`. */
export function opener(history: History, paragraph: Paragraph, end: number): Occurrence | undefined {
  const { flat } = paragraph;
  return history
    .before(paragraph, end)
    .find(
      (one) =>
        one.paragraph === paragraph &&
        /^$|[，。！？；]$/.test(flat.slice(Math.max(0, one.start - 1), one.start).trim()),
    );
}
