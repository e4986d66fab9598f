/**
 * The one analyzer of search: the index is built with it and the browser asks with it.
 *
 * A text is first normalised, one code point at a time, so that a part of the text stays a part of the
 * normalised text:
 *
 * - width: a character Unicode calls a compatibility form of one other (NFKC) counts as that other (`Ａ`, `，`);
 * - case: lower;
 * - script: a traditional character counts as its simplified one (the table is the caller's, see `script.ts`);
 * - quotation marks: every double one counts as `"`, every single one as `'`;
 * - whitespace: a run counts as one space, and beside a Chinese character or mark as nothing at all.
 *
 * Then every two neighbouring characters become one word of Pagefind's, and every different character one
 * more behind them. Words are in letters only, so that Pagefind neither splits, stems nor drops any, and none
 * begins another, for Pagefind finds words by their beginnings. A run of two or more characters stands in a
 * record exactly where its pairs stand one after another. A run of one is that character's own word.
 */

/** Traditional characters to simplified ones. */
export type Script = ReadonlyMap<string, string>;

/** A normalised text and the way back: character `i` of `units` stands at `at[i]`, and ends before `end[i]`. */
export interface Analyzed {
  readonly units: readonly string[];
  /** UTF-16 offsets into the text as it was. */
  readonly at: readonly number[];
  readonly end: readonly number[];
}

const space = /[\s\u200b]/u;
/** Chinese, Japanese and Korean letters and marks: a space beside them is layout, not language. */
const cjk =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f]/u;
const doubleQuotes = /["“”„‟«»「」〝〞〟]/u;
const singleQuotes = /['‘’‚‛『』‹›]/u;

const folded = new Map<string, string>();

/** One character as the index knows it; the script is not touched. */
function fold(character: string): string {
  let known = folded.get(character);
  if (known === undefined) {
    const compatible = character.normalize('NFKC');
    known = [...compatible].length === 1 ? compatible : character;
    const lower = known.toLowerCase();
    if ([...lower].length === 1) known = lower;
    if (space.test(known)) known = ' ';
    else if (doubleQuotes.test(known)) known = '"';
    else if (singleQuotes.test(known)) known = "'";
    folded.set(character, known);
  }
  return known;
}

/** Normalises `text`; leading and trailing whitespace goes. */
export function analyze(text: string, script?: Script): Analyzed {
  const units: string[] = [];
  const at: number[] = [];
  const end: number[] = [];
  let offset = 0;
  let gap = -1;
  for (const character of text) {
    const plain = fold(character);
    const unit = script?.get(plain) ?? plain;
    if (unit === ' ') {
      if (gap < 0) gap = offset;
    } else {
      const before = units.at(-1);
      if (gap >= 0 && before !== undefined && !cjk.test(before) && !cjk.test(unit)) {
        units.push(' ');
        at.push(gap);
        end.push(offset);
      }
      gap = -1;
      units.push(unit);
      at.push(offset);
      end.push(offset + character.length);
    }
    offset += character.length;
  }
  return { units, at, end };
}

/** The normalised text as a string. */
export function normalize(text: string, script?: Script): string {
  return analyze(text, script).units.join('');
}

/** Letters of the Yi syllabary stand for whatever is not a Chinese character: no case, no marks, no joining. */
const yi = 0xa000;
const yiLetters = 1165;
const han = /[\u3400-\u4dbf\u4e00-\u9fff]/u;

/** A character in letters; no character's letters begin another's. */
function letters(unit: string): string {
  if (han.test(unit)) return unit;
  const code = unit.codePointAt(0) ?? 0;
  if (code < 128) return String.fromCharCode(yi + code);
  return String.fromCharCode(yi + 128 + Math.floor(code / yiLetters), yi + (code % yiLetters));
}

/** A Lisu letter sets the words of single characters apart: they sort behind all pairs, into chunks of their own. */
const single = '\ua4d0';

/** Pairs of neighbours, in order: their words one after another are the text. */
export function pairs(units: readonly string[]): string[] {
  const words: string[] = [];
  for (let i = 0; i + 1 < units.length; i++)
    words.push(letters(units[i] ?? '') + letters(units[i + 1] ?? ''));
  return words;
}

/** The word of one character. */
export function one(unit: string): string {
  return single + letters(unit);
}

/** All words of a record, in the order Pagefind is given them. */
export function indexWords(text: string, script?: Script): readonly string[] {
  const { units } = analyze(text, script);
  return [...pairs(units), ...[...new Set(units)].map(one)];
}
