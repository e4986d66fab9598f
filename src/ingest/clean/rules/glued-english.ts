/**
 * English words that were run together are parted again: three and more of them, or two that stand in
 * brackets or before a gloss in brackets. Only in a text that has lost all spaces between English words, and
 * shows it by a run of at least three.
 *
 * @example
 *   in: 大模型(largelanguagemodels)很大，他相信scalinglaw(规模法则)，OpenAI和DeepMind也信。
 *   in: 叫作TheoryofEverything，而LinkedIn不是。
 *   out: 大模型(large language models)很大，他相信scaling law(规模法则)，OpenAI和DeepMind也信。
 *   out: 叫作Theory of Everything，而LinkedIn不是。
 *   flag: glued-english
 *
 * @example
 *   in: 大模型(largelanguagemodels)来自Open AI。
 *
 * @example
 *   in: 常用的有TensorFlow和FinalCutPro，话题是FromTheRiverToTheSea，消息来自theinfornation。
 */
import type { Change } from '../../model.ts';
import { isWord, segment } from '../english.ts';
import { nothing, type Rule } from '../rule.ts';

const run = /(?<![A-Za-z0-9._/@#-])[A-Za-z]{8,80}(?![A-Za-z0-9_/@-]|\.\w)/g;
const spaced = /[A-Za-z] [A-Za-z]/;

/** Words of the trade that are made of two and written as one. */
const compounds =
  /^(?:block ?chain|smart ?phone|smart ?watch|data ?center|live ?stream|down ?stream|up ?stream|open ?source|fire ?wall|frame ?work|work ?flow|hard ?ware|soft ?ware|white ?paper|bench ?mark|play ?ground|micro ?soft|face ?book|sales ?force)/i;

export const gluedEnglish: Rule = {
  id: 'glued-english',
  run: ({ text }) => {
    if (spaced.test(text)) return nothing;
    const found = [...text.matchAll(run)].flatMap(({ 0: whole, index }) => {
      const parts = isWord(whole) || compounds.test(whole) ? null : segment(whole);
      return parts === null || parts.length < 2 ? [] : [{ index, whole, parts }];
    });
    if (!found.some(({ parts }) => isPhrase(parts))) return nothing;
    const changes = found
      .filter(({ parts, index, whole }) => isPhrase(parts) || isGlossed(text, index, whole))
      .flatMap(({ index, parts }) => gaps(index, parts));
    return { changes, flags: ['glued-english'] };
  },
};

const link = /^(?:of|and|the|is|are|all|for|to|in|on|with|a|an)$/i;

/**
 * Three words and more, most of whose letters are content; where there are capitals, as in names of products,
 * a linking word must stand small between them.
 */
function isPhrase(parts: readonly string[]): boolean {
  if (parts.length < 3) return false;
  const length = (some: readonly string[]) => some.join('').length;
  const content = parts.filter((part) => !link.test(part));
  if (length(content) < 0.6 * length(parts)) return false;
  const small = /^[a-z]+$/;
  return parts.every((part) => small.test(part)) || parts.some((part) => small.test(part) && link.test(part));
}

function isGlossed(text: string, index: number, whole: string): boolean {
  const [before, after] = [text[index - 1] ?? '', text[index + whole.length] ?? ''];
  return /^[a-z]+$/.test(whole) && (/[(（]/.test(before) || /[(（]/.test(after));
}

function gaps(index: number, parts: readonly string[]): Change[] {
  let at = index;
  return parts.slice(0, -1).map((part): Change => {
    at += part.length;
    return { range: [at, at], after: ' ' };
  });
}
