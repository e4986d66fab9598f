/** What somebody is called, in marks between the given name and the surname: `Mara “Tide” Lindqvist`, `Mara (Min) Lindqvist`. */

/** In marks, one capitalised word. */
export const innerName = '[“"‘(（][A-Z][A-Za-z.]{0,13}[”"’)）]';

const before = /$(?<=[A-Z][A-Za-zÀ-ž'’.-]+ )/;
const behind = /^ [A-Z]/;
const word = /^[A-Z][A-Za-z.]{0,13}$/;
/** The longest given name that is looked at. */
const reach = 20;

/** Whether the words between two marks at `start` and `end` of `text` are part of the name around them. */
export const insideName = (text: string, start: number, end: number): boolean =>
  word.test(text.slice(start, end)) &&
  behind.test(text.slice(end + 1, end + 3)) &&
  before.test(text.slice(Math.max(0, start - 1 - reach), start - 1));

const marked = new RegExp(` ${innerName}`);

/** A name without what stands in marks inside it. */
export const plainName = (name: string): string => name.replace(marked, '');
