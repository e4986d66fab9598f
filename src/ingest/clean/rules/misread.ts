/**
 * Repairs a whole text that was read as Latin (Windows-1252 or ISO 8859-15) and is Chinese in UTF-8 or GBK, before
 * anything else looks at it: of such a web page no article can be found. A text with Chinese in it is none.
 *
 * @example
 *   in: ¹«Ë¾µÄÈË±íÊŸÕâžöŒÛžñ²»»áÔÙÕÇÁË£¬Ã÷ÄêµÄÐèÇóÒ²²»»áÔÙŽó¡£
 *   out: 公司的人表示这个价格不会再涨了，明年的需求也不会再大。
 *   flag: mojibake
 */
import type { Change } from '../../model.ts';
import { commonest, latinRun, type Misreading, readAsLatin, restoring, utf8AsWestern } from '../mojibake.ts';
import { nothing, type Rule } from '../rule.ts';

/** Fewer such characters prove nothing. */
const fewest = 40;

/** Share of the commonest characters among those read anew: Chinese prose has a sixth and more. */
const prose = 0.08;

const han = /[\u4e00-\u9fff]/;

export const misreadText: Rule = {
  id: 'misread',
  run: ({ text }) => {
    const best = han.test(text) ? null : readChinese(text);
    if (best) return { changes: changesOf(best), flags: ['mojibake'] };
    // Read wrongly twice over: one layer is taken off, and this rule runs once more.
    const runs = han.test(text) ? [] : runsOf(text);
    if (runs.length === 0) return nothing;
    const layer = readAnew(runs, utf8AsWestern);
    if (!layer.restored.some((after) => after !== null)) return nothing;
    let i = 0;
    const below = text.replace(latinRun, (run) => layer.restored[i++] ?? run);
    if (han.test(below) || readChinese(below) === null) return nothing;
    return { changes: changesOf(layer), flags: ['mojibake'] };
  },
};

function runsOf(text: string): RegExpExecArray[] {
  const runs = [...text.matchAll(latinRun)];
  return runs.reduce((sum, { 0: run }) => sum + run.length, 0) < fewest ? [] : runs;
}

/** The way of reading that makes Chinese prose of the text, or null. */
function readChinese(text: string): Reading | null {
  const runs = runsOf(text);
  if (runs.length === 0) return null;
  const readings = readAsLatin.map((misreading) => readAnew(runs, misreading));
  const best = readings.reduce((one, other) => (other.common > one.common ? other : one));
  return best.common < prose * best.characters ? null : best;
}

function changesOf({ runs, restored, misreading }: Reading): Change[] {
  return runs.flatMap(({ 0: run, index }, i) => {
    const after = restored[i] ?? null;
    return after === null ? [] : restoring(run, after, index, misreading);
  });
}

interface Reading {
  readonly runs: readonly RegExpExecArray[];
  readonly misreading: Misreading;
  readonly restored: readonly (string | null)[];
  readonly characters: number;
  readonly common: number;
}

function readAnew(runs: readonly RegExpExecArray[], misreading: Misreading): Reading {
  const restored = runs.map(({ 0: run }) => misreading.restore(run));
  let [characters, common] = [0, 0];
  for (const [i, after] of restored.entries()) {
    characters += after?.length ?? (runs[i]?.[0].length ?? 0) / 2;
    for (const char of after ?? '') if (commonest.test(char)) common += 1;
  }
  return { runs, misreading, restored, characters, common };
}
