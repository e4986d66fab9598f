/** The lists one filters by: every value with its count, as boxes to tick. */
import { say } from '../i18n/index.ts';
import { search } from '../i18n/search.ts';
import { element } from './dom.ts';
import type { Count, Counts } from './facets.ts';
import { kindNames } from './hits.ts';
import type { Kind } from './records.ts';
import { type Facet, facets } from './rows.ts';

/** Of a long list only so many values are shown before all are asked for. */
const first = 8;

/** Facets whose whole list the reader asked for. */
const opened = new Set<Facet>();

/** Ticked values first, then the most frequent; years newest first, kinds as they are. */
function sorted(facet: Facet, values: readonly Count[]): readonly Count[] {
  if (facet === 'kind') return values;
  if (facet === 'year') return [...values].sort((a, b) => (a.id < b.id ? 1 : -1));
  return [...values].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
}

/** Puts the lists into `place`; `choose` is called with a value that was ticked or unticked. */
export function showFilters(
  place: HTMLElement,
  counts: Counts,
  choose: (facet: Facet, value: string) => void,
): void {
  const focused = document.activeElement?.id;
  place.replaceChildren(
    ...facets.flatMap((facet) => {
      const values = sorted(facet, counts[facet]);
      return values.length > 0 ? [group(facet, values)] : [];
    }),
  );
  // The boxes are new; whoever stood on one stands on its successor.
  if (focused?.startsWith('filter-')) document.getElementById(focused)?.focus();

  function group(facet: Facet, values: readonly Count[]): HTMLElement {
    const shown = opened.has(facet) ? values : values.slice(0, first);
    const rest =
      values.length > shown.length &&
      element('button', { type: 'button', class: 'rest' }, say(search.moreValues, { count: values.length }));
    if (rest) {
      rest.addEventListener('click', () => {
        opened.add(facet);
        showFilters(place, counts, choose);
      });
    }
    return element(
      'fieldset',
      {},
      element('legend', {}, say(search[facet])),
      ...shown.map((value) => box(facet, value)),
      rest,
    );
  }

  function box(facet: Facet, { id, label, count, chosen }: Count): HTMLElement {
    const input = element('input', { type: 'checkbox', id: `filter-${facet}-${id}`, checked: chosen });
    input.addEventListener('change', () => choose(facet, id));
    const name = facet === 'kind' ? kindNames[id as Kind] : label;
    return element('label', {}, input, element('span', {}, name), element('b', {}, String(count)));
  }
}
