/**
 * Repairs a whole text that was read as Latin (Windows-1252 or ISO 8859-15) and is Chinese in UTF-8 or GBK, before
 * anything else looks at it: of such a web page no article can be found. A text with Chinese in it is none.
 *
 * @example
 *   in: ¹«Ë¾µÄÈË±íÊŸÕâžöŒÛžñ²»»áÔÙÕÇÁË£¬Ã÷ÄêµÄÐèÇóÒ²²»»áÔÙŽó¡£
 *   out: 公司的人表示这个价格不会再涨了，明年的需求也不会再大。
 *   flag: mojibake
 */
import { commonest, latinRun, type Misreading, readAsLatin, restoring } from '../mojibake.ts';
import { nothing, type Rule } from '../rule.ts';

/** Fewer such characters prove nothing. */
const fewest = 40;

/** Share of the commonest characters among those read anew: Chinese prose has a sixth and more. */
const prose = 0.08;

const han = /[\u4e00-\u9fff]/;

export const misreadText: Rule = {
  id: 'misread',
  run: ({ text }) => {
    if (han.test(text)) return nothing;
    const runs = [...text.matchAll(latinRun)];
    if (runs.reduce((sum, { 0: run }) => sum + run.length, 0) < fewest) return nothing;
    const readings = readAsLatin.map((misreading) => readAnew(runs, misreading));
    const best = readings.reduce((one, other) => (other.common > one.common ? other : one));
    if (best.common < prose * best.characters) return nothing;
    const changes = runs.flatMap(({ 0: run, index }, i) => {
      const after = best.restored[i] ?? null;
      return after === null ? [] : restoring(run, after, index, best.misreading);
    });
    return { changes, flags: ['mojibake'] };
  },
};

interface Reading {
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
  return { misreading, restored, characters, common };
}
