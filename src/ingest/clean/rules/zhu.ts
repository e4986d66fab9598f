/**
 * 显着, 着名, 着作: what a conversion run over simplified text made of 显著, 著名, 著作.
 *
 * @example
 *   in: 能效显着提升，着名学者看着他的论著，议论着。
 *   out: 能效显著提升，著名学者看着他的论著，议论着。
 */
import type { Change } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { repairZhu } from '../script.ts';

export const zhu: Rule = {
  id: 'zhu',
  run: ({ text }) => {
    const after = repairZhu(text);
    const changes: Change[] = [];
    for (let at = text.indexOf('着'); at >= 0; at = text.indexOf('着', at + 1)) {
      if (after[at] !== '着') changes.push({ range: [at, at + 1], after: '著' });
    }
    return { changes };
  },
};
