/** Results as a reader sees them. */
import { say } from '../i18n/index.ts';
import { search } from '../i18n/search.ts';
import { element } from './dom.ts';
import type { Found } from './engine.ts';
import type { Mark } from './match.ts';
import type { Kind, Shown } from './records.ts';

/** A text up to this many UTF-16 code units is shown whole. */
const whole = 180;
/** Of a longer text, what stands before and after a match. */
const before = 40;
const after = 70;
/** At most so many places of a longer text. */
const places = 3;

export const kindNames: Readonly<Record<Kind, string>> = {
  person: say(search.kindPerson),
  organisation: say(search.kindOrganisation),
  direct: say(search.kindDirect),
  indirect: say(search.kindIndirect),
  headline: say(search.kindHeadline),
  title: say(search.kindTitle),
  paragraph: say(search.kindParagraph),
};

/** The address of a result, telling the page there what to mark. */
export function markedAddress({ url, text, marks }: Found): string {
  const words = [...new Set(marks.map(([start, end]) => text.slice(start, end)))].slice(0, 5);
  if (words.length === 0) return url;
  const [path = '', hash] = url.split('#');
  const query = new URLSearchParams(words.map((word) => ['m', word]));
  return `${path}?${query}${hash === undefined ? '' : `#${hash}`}`;
}

/** The parts of a text that are shown: all of a short one, of a long one what stands around the matches. */
export function excerpt(text: string, marks: readonly Mark[]): readonly Mark[] {
  if (text.length <= whole) return [[0, text.length]];
  const parts: [number, number][] = [];
  for (const [start, end] of marks.length > 0 ? marks : ([[0, whole - after]] as const)) {
    const from = start - before < before ? 0 : start - before;
    const to = Math.min(text.length, end + after);
    const last = parts.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (parts.length < places) parts.push([from, to]);
  }
  return parts;
}

/** The words with every match marked. */
export function markedWords({ text, marks }: Pick<Found, 'text' | 'marks'>): readonly (Node | string)[] {
  const out: (Node | string)[] = [];
  for (const [from, to] of excerpt(text, marks)) {
    if (from > 0) out.push('……');
    let at = from;
    for (const [start, end] of marks) {
      if (end <= from || start >= to) continue;
      out.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
      at = end;
    }
    out.push(text.slice(at, Math.max(at, to)));
  }
  const end = excerpt(text, marks).at(-1)?.[1] ?? 0;
  if (end < text.length) out.push('……');
  return out;
}

/** Who said it, when, where; for a paragraph, whence it is. */
export function source(found: Shown, withKind = true): readonly Node[] {
  const quote = found.kind === 'direct' || found.kind === 'indirect' || found.kind === 'headline';
  const parts = [
    withKind && element('span', { class: `kind ${found.kind}` }, kindNames[found.kind]),
    quote && element('b', {}, found.speaker ?? say(search.unnamed)),
    found.role && element('span', {}, found.role),
    found.date && element('time', { datetime: found.date }, found.date),
    found.occasion && element('span', {}, found.occasion),
    found.article && found.kind !== 'title' && element('span', {}, `《${found.article}》`),
    found.outlet && element('span', {}, found.outlet),
    found.verbatim === false && element('span', {}, say(search.notVerbatim)),
  ];
  return parts.filter((part): part is HTMLElement => part instanceof HTMLElement);
}

/** One result. */
export function hit(found: Found): HTMLLIElement {
  const words = found.kind === 'direct' ? ['“', ...markedWords(found), '”'] : markedWords(found);
  return element(
    'li',
    { 'data-url': found.url, class: found.kind },
    element('a', { class: 'text', href: markedAddress(found) }, ...words),
    element('p', { class: 'from' }, ...source(found)),
    found.also.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, say(search.also, { count: found.also.length })),
        element(
          'ul',
          {},
          ...found.also.map((one) =>
            element(
              'li',
              { 'data-url': one.url },
              element('a', { href: one.url }, `《${one.article ?? one.url}》`),
              ` ${one.date ?? ''}`,
            ),
          ),
        ),
      ),
  );
}
