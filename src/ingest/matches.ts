/** Every place where a pattern matches. */
import { mayStart } from './quotes/text/units.ts';

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

/**
 * The same for a sticky pattern of a long list of words, whose matches begin as `starts` says, or before the
 * character `next`. It is tried only there: a pattern takes many times as long to rule a place out.
 */
export function matchesFrom(text: string, pattern: RegExp, starts: Uint8Array, next = ''): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const { length } = text;
  const second = next.charCodeAt(0);
  const last = next === '' ? 0 : length - 1;
  for (let at = 0; at < length; at++) {
    if (!mayStart(starts, text, at) && !(at < last && text.charCodeAt(at + 1) === second)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    at = Math.max(at, pattern.lastIndex - 1);
  }
  return found;
}
