/**
 * Flags a text whose words a program replaced with synonyms: three distinct markers of the spin dictionary.
 * The words stay as they are.
 *
 * @example
 *   in: 东谈主工智能的检会要消耗好意思元。
 *   flag: spun
 *
 * @example
 *   in: 人工智能的训练要消耗美元。
 */
import type { Rule } from '../rule.ts';
import { isSpun } from '../spin.ts';

export const spun: Rule = {
  id: 'spun',
  run: ({ text }) => (isSpun(text) ? { changes: [], flags: ['spun'] } : { changes: [] }),
};
