/**
 * Flags a text that breaks off: its last line is no heading and does not end as a sentence ends. Nothing is
 * taken away and nothing added.
 *
 * @example
 *   in: 公司解释了原因，并表示歉意。
 *   in: 当地时间3月23
 *   flag: truncated
 *
 * @example
 *   in: 公司解释了原因，并表示歉意。
 */
import { endsSentence } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';

export const truncated: Rule = {
  id: 'truncated',
  run: ({ lines }) => {
    const last = lines.at(-1);
    if (last === undefined || last.mark !== '' || endsSentence(last.text)) return nothing;
    return /[“‘「『（(][^”’」』）)]*$|[\u3400-\u9fffA-Za-z0-9，、：,:-]$|\.{3}$/.test(last.text)
      ? { changes: [], flags: ['truncated'] }
      : nothing;
  },
};
