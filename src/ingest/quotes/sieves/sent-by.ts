/** Who sent what a paragraph announces by its contents: `韩素梅给全体船员发送了邮件，内容如下：`. */
import type { Range } from '../../model.ts';

/** `邮件内容如下：`, behind a clause that tells who sent it. */
const contents =
  /(?:^|，)(?:大致|主要|具体)?(?:邮件|信|声明|公告|通知|帖子|推文|回复|内容)的?(?:全文|原文|内容)?(?:大致|大意|全文)?(?:如下|是|为)*[：:]$/;

const received = /[收接]到了?(?:一[封份条则])?来自([^，。！？；：“”]{2,24}?)的[^，。：的]{0,10}，/;
const sent =
  /([^，。！？；：“”]{2,40}?)(?:(?:(?:向|给|在|于)[^，。：]{1,30})?(?:发送|发布|发表|发出|公布)|(?:向|给|在|于)[^，。：]{1,30}[发寄写致])[^，。：]{0,16}，/;

/** Where in the sentence whoever sent it stands; null where nobody is told of. */
export function sentBy(words: string): Range | null {
  const match = contents.test(words) ? (received.exec(words) ?? sent.exec(words)) : null;
  if (!match?.[1]) return null;
  const start = match.index + match[0].indexOf(match[1]);
  return [start, start + match[1].length];
}
