/** The ends of texts, read from behind: a pattern that ends with `$` is tried from every character. */

/** What stands behind the last of `marks` in `text`; all of it where there is none. */
export function behindLast(text: string, marks: string): string {
  let start = text.length;
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start--;
  return text.slice(start);
}

/** `text` without the characters at its end that are `mark`, a pattern of one. */
export function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
