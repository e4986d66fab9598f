/**
 * Flags a text that breaks off: its last line is no heading and does not end as a sentence ends, nor as an
 * address or the last of a list does. Nothing is taken away and nothing added.
 *
 * @example
 *   in: 公司解释了原因，并表示歉意。
 *   in: 当地时间3月23
 *   flag: truncated
 *
 * @example
 *   in: 公司解释了原因，并表示歉意。
 *
 * @example
 *   in: 公司解释了原因，并表示歉意。
 *   in: 联系了解更多信息：www.example.com/news
 *
 * @example
 *   in: 甲国
 *   in: 乙国
 *   in: 丙国
 *
 * @example
 *   in: # 甲公司道歉
 *   in: ## 起因
 *   in: 当地时间3月23
 *   flag: truncated
 */
import { behindLast } from '../../ends.ts';
import type { Line } from '../draft.ts';
import { endsSentence } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';

/** Whether a mark is opened behind the last that closes one. */
const opens = (text: string): boolean => /[“‘「『（(]/.test(behindLast(text, '”’」』）)'));

/** A page or a letter box. */
const address = /(?:www\.|https?:\/\/|[\w.-]@)[\w.-]{3,80}(?:\/[\w./?=&%-]{0,200})?$/;

/** Three lines that are no sentences and no headings. */
function endsList(lines: readonly Line[]): boolean {
  return (
    lines.length === 3 && lines.every(({ text, mark }) => mark === '' && /^[^，。；！？]{1,16}$/.test(text))
  );
}

export const truncated: Rule = {
  id: 'truncated',
  run: ({ lines }) => {
    const last = lines.at(-1);
    if (last === undefined || last.mark !== '' || endsSentence(last.text)) return nothing;
    if (address.test(last.text) || endsList(lines.slice(-3))) return nothing;
    return opens(last.text) || /(?:[\u3400-\u9fffA-Za-z0-9，、：,:-]|\.{3})$/.test(last.text)
      ? { changes: [], flags: ['truncated'] }
      : nothing;
  },
};
