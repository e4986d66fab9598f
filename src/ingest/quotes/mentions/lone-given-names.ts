/** People who go by a foreign given name alone: `大卫坐在船上。他说`. */
import { matchesOf } from '../../matches.ts';
import { isGivenName } from '../lexicon/transcribed-given-names.ts';

/** The head of a sentence, or of the clause behind a short one. */
const head = /(?<=(?:^|[。！？”])(?:[^，。！？；：“”]{1,8}，)?)[一-鿿]{2,6}/gm;

/** What stands behind a person's name, and in no longer transcription. */
const acts =
  /^(?:，(?:一[位名个]|\d+岁)|（|[在对是将并不很没从也又曾就已被坐站住说想]|感到|觉得|认为|相信|告诉|表示|解释|回忆|发现|开始|决定|希望|担心|需要|最初|最终|后来|现在|今年|去年|前年)/;

/** `大卫，一个本科生，`, `大卫坐在船上。他`: who that is, or a pronoun at once. */
const somebody = /^(?:，(?:一[位名个]|\d+岁)|[^。“”]{1,30}。(?:“[^“”]{1,60}”)?[他她](?!们))/;
/** So much is read behind a name. */
const longestBehind = 100;

/** Places of a name that show it is one of several pieces, or of a town. */
const mostPlaces = 200;

/** Given names that stand so twice or more, or once where the text tells who that is, and never beside a surname. */
export function loneGivenNames(text: string): string[] {
  const count = new Map<string, number>();
  for (const { 0: run, index: at } of matchesOf(text, head)) {
    for (let length = run.length; length > 1; length--) {
      const name = run.slice(0, length);
      if (!isGivenName(name)) continue;
      const behind = text.slice(at + length, at + length + longestBehind);
      if (!acts.test(behind)) continue;
      count.set(name, (count.get(name) ?? 0) + (somebody.test(behind) ? 2 : 1));
      break;
    }
  }
  return [...count].filter(([name, times]) => times > 1 && alone(name, text)).map(([name]) => name);
}

/** No piece of a longer name, no place. */
function alone(name: string, text: string): boolean {
  let at = text.indexOf(name);
  for (let place = 0; at >= 0 && place < mostPlaces; place++) {
    const around = text.slice(Math.max(0, at - 2), at);
    if (/[·•・‧∙-]$|[在往于赴]$/.test(around) || /^[·•・‧∙州市]/.test(text.slice(at + name.length)))
      return false;
    at = text.indexOf(name, at + name.length);
  }
  return true;
}
