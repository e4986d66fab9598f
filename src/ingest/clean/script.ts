/** Traditional and simplified characters. */
import { Converter, Locale } from 'opencc-js/t2cn';
import type { Script } from '../model.ts';
import { unitsOf } from '../quotes/text/units.ts';

/**
 * Taiwan standard without its vocabulary: of OpenCC's presets the one that turns 看著 into 看着, and it keeps
 * the length (the one that translates words does not).
 */
const convert = Converter({ from: 'tw', to: 'cn' });

/**
 * By UTF-16 code unit, whether the converter changes some word that holds it; most lines hold none. Beside what
 * its dictionaries say it normalises compatibility ideographs.
 */
const converted = new Uint8Array(0x10000).fill(1, 0xd800, 0xe000).fill(1, 0xf900, 0xfb00);
for (const dictionary of Locale.configs.tw2s?.conversionChain.flat() ?? [])
  for (const entry of typeof dictionary === 'string' ? dictionary.split('|') : dictionary) {
    const [from = '', to = ''] = typeof entry === 'string' ? entry.split(' ') : entry;
    for (let at = 0; at < from.length; at += 1)
      if (from.length !== to.length || from[at] !== to[at]) converted[from.charCodeAt(at)] = 1;
  }

/** Words in which 著 is not an aspect marker: OpenCC writes 着 in them (OpenCC issues 555, 963, 989). */
const zhu =
  /[显卓原遗专巨拙名昭]着|(?<![谈讨议争评辩])论着|(?<!翻)译着|(?<!本)土着(?![装陆火])|着(?=[名作称述])/g;

/** Frequent characters that simplified text never has. */
const only =
  '們個這來國時會說對為過學發還經沒電開現實見長動業產務點關問題機樣應該體從進運東無與間頭車門員區報記處數據網';

/** By character code; a pattern with as many alternatives takes several times as long to rule a text out. */
const isOnly = unitsOf(only);

export function traditional(text: string): boolean {
  return holds(text, isOnly);
}

function holds(text: string, table: Uint8Array): boolean {
  for (let at = 0; at < text.length; at += 1) if (table[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** Characters; a longer text is judged by as many. */
const sample = 20_000;

/**
 * The script a text is written in. The characters of `only` are a tenth of what stands in traditional text,
 * and in simplified text none but in a name or a quotation.
 */
export function scriptOf(text: string): Script {
  let [seen, found] = [0, 0];
  for (let at = 0; at < text.length && seen < sample; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) continue;
    seen += 1;
    if (isOnly[code] === 1) found += 1;
  }
  return found > seen / 50 ? 'hant' : 'hans';
}

/** The text in simplified characters, character for character: offsets stay as they are. */
export function simplify(text: string): string {
  if (!holds(text, converted)) return repairZhu(text);
  const out = repairZhu(convert(text));
  return out.length === text.length ? out : text;
}

/** 显着 → 显著 and its like, in simplified text. */
export function repairZhu(text: string): string {
  return text.replace(zhu, (word) => word.replace('着', '著'));
}
