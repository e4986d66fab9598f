/**
 * A notice of helplines that papers add to articles on suicide, violence or illness: the sentences from the
 * first that gives the reader a number to the end of the paragraph.
 *
 * @example
 *   in: 研究者呼吁平台改变做法。在甲国，您可以拨打免费电话116 123联系某某会，或发送电子邮件至a@example.org。在乙国，可以致电生命线13 11 14。其他国际热线可以在example.org找到。
 *   in: 如果您或您身边的人需要帮助，请拨打心理援助热线12356。
 *   out: 研究者呼吁平台改变做法。
 *
 * Not what an article says of such lines.
 *
 * @example
 *   in: 该市去年开通了心理援助热线12356，可以拨打的时间从早到晚。接线员说，打来的人越来越多。
 *   in: 市里开通了心理援助热线12356，市民可以拨打，接线员有二十人。
 *   in: 他说，可以拨打110报警。
 */
import type { Change } from '../../model.ts';
import { drop, type Line } from '../draft.ts';
import type { Rule } from '../rule.ts';

/** A way to get help: a number to call or text, an address to write to. */
const contact =
  /(?:拨打|致电|联系|联络|短信|发邮件|电子邮件|电话|热线|网址|访问|求助|服务|Lifeline|生命线).{0,80}(?:\d[\d\s-]{2,}|[\w-]\.(?:org|com|net|gov|ie|uk|cn)\b)/;

/** What only lines for people in need are called. */
const need =
  /(?:自杀|心理|危机|情绪|家暴|虐待|预防|防治|援助|求助|干预|救助|求救|国际).{0,12}(?:热线|专线|电话|生命线)|生命线|116 ?123|befrienders|Samaritans|撒[玛马]利亚|萨[玛马]利[亚特]|Lifeline|Childline|NSPCC/i;
const reader = /[您你]|请(?:拨打|致电|联系|联络)/;
const speech = /[“”「」]|表示|指出|[他她]们?说|[^声]称[，,]/;

/** A notice is no longer than this. */
const longest = 700;

export const helpline: Rule = {
  id: 'helpline',
  run: ({ lines }) => ({ changes: lines.flatMap((line) => (line.mark === '' ? cut(line) : [])) }),
};

function cut(line: Line): Change[] {
  const tail = line.plain.slice(-longest);
  if (!need.test(tail)) return [];
  const sentences = [...tail.matchAll(/[^。！？]+[。！？]*[”」]?/g)];
  const from = sentences.findLastIndex(({ 0: sentence }) => !isNotice(sentence)) + 1;
  const [first] = sentences.slice(from);
  if (first === undefined) return [];
  const notice = tail.slice(first.index);
  if (!need.test(notice) || !reader.test(notice) || (from === 0 && tail !== line.plain)) return [];
  const end = line.start + line.text.length;
  return notice.length === line.plain.length
    ? [drop(line)]
    : [{ range: [end - notice.length, end], after: '' }];
}

function isNotice(sentence: string): boolean {
  return contact.test(sentence) && !speech.test(sentence);
}
