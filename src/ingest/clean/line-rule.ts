/** Rules that drop whole lines by what a line says. */
import type { Flag } from '../model.ts';
import { type Draft, drop, type Line } from './draft.ts';
import type { Rule } from './rule.ts';

/**
 * A rule that drops every line the test holds for.
 *
 * @param test a pattern on the line in simplified characters, or a predicate
 * @param flag raised where a line was dropped
 */
export function lineRule(
  id: string,
  test: RegExp | ((line: Line, draft: Draft) => boolean),
  flag?: Flag,
): Rule {
  const matches = test instanceof RegExp ? (line: Line) => test.test(line.plain) : test;
  return {
    id,
    run: (draft) => {
      const changes = draft.lines.filter((line) => matches(line, draft)).map(drop);
      return flag && changes.length > 0 ? { changes, flags: [flag] } : { changes };
    },
  };
}
