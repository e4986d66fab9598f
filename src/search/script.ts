/**
 * Traditional characters and their simplified ones, one to one, as OpenCC's character table has them. The
 * index is built with the whole table; the browser loads it when a query's words are not in the index as
 * they stand, for then one of its characters may be traditional.
 */
import { Converter } from 'opencc-js/t2cn';
import type { Script } from './analyzer.ts';

/** Unicode's blocks of Chinese characters that OpenCC has simplified forms for. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x323af],
] as const;

let built: Script | undefined;

/** The table, made once. */
export function traditional(): Script {
  built ??= build();
  return built;
}

function build(): Script {
  const convert = Converter({ from: 't', to: 'cn' });
  const table = new Map<string, string>();
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      const simplified = convert(character);
      if (simplified !== character && [...simplified].length === 1) table.set(character, simplified);
    }
  }
  return table;
}

/** The table as the browser loads it: traditional characters and, in the same order, simplified ones. */
export function scriptFile(table: Script): readonly [traditional: string, simplified: string] {
  return [[...table.keys()].join(''), [...table.values()].join('')];
}
