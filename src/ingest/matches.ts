/** Every place where a pattern matches. */

/**
 * The matches of a global pattern, in order. `matchAll` copies the pattern each time it is asked, and a copy of
 * one with a thousand alternatives takes longer than a sentence takes to be searched.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
