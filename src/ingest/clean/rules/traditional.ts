/**
 * Restores simplified characters where a simplified text was converted to traditional ones one by one.
 *
 * Such a text gives itself away: it writes 后 于 云 并 里 着 吁 as the simplified text did, where one written in
 * traditional characters has 後 於 雲 並 裡 著 籲. Only its traditional paragraphs are converted. An article
 * that was written in traditional characters is published as it is.
 *
 * @example
 *   in: 財報發布以后，云服務與并購都處于增長之中，用于云基礎設施的支出也大于從前。
 *   in: 本段没有变化。
 *   out: 财报发布以后，云服务与并购都处于增长之中，用于云基础设施的支出也大于从前。
 *   out: 本段没有变化。
 *
 * @example
 *   in: 協會呼吁居民前往位于河口的碼頭，船停在碼頭旁，用于運貨。
 *   out: 协会呼吁居民前往位于河口的码头，船停在码头旁，用于运货。
 *
 * @example
 *   in: 財報發布以後，雲端服務與併購都處於增長之中，用於雲端基礎設施的支出也大於從前。
 */
import type { Change } from '../../model.ts';
import { nothing, type Rule } from '../rule.ts';
import { simplify, traditional } from '../script.ts';

const left = /[后于云并里着吁]/g;
const proper = /[後於雲並併裡裏著籲]/g;

/** Signs of a conversion: at least so many, and so many times as often as signs against it. */
const evidence = { fewest: 3, times: 3 };

export const traditionalScript: Rule = {
  id: 'traditional',
  run: ({ text, lines }) => {
    if (!traditional(text)) return nothing;
    const converted = lines.filter((line) => traditional(line.text));
    let [simple, genuine] = [0, 0];
    for (const line of converted) {
      simple += line.text.match(left)?.length ?? 0;
      genuine += line.text.match(proper)?.length ?? 0;
    }
    if (simple < evidence.fewest || simple < evidence.times * genuine) return nothing;
    return {
      changes: converted.flatMap(({ text, plain, mark, start }) =>
        differences(text, mark === '' ? plain : simplify(text), start),
      ),
    };
  },
};

/** A change for each run of characters that differs between texts of one length. */
function differences(before: string, after: string, at: number): Change[] {
  const changes: Change[] = [];
  const differs = (i: number) => before.charCodeAt(i) !== after.charCodeAt(i);
  for (let i = 0; i < before.length; i += 1) {
    if (!differs(i)) continue;
    const start = i;
    while (i < before.length && differs(i)) i += 1;
    changes.push({ range: [at + start, at + i], after: after.slice(start, i) });
  }
  return changes;
}
