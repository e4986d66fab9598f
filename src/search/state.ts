/** What is asked, as the address of the search page says it: `?q=…&person=…&sort=date`. */
import type { Chosen } from './facets.ts';
import type { Sort } from './order.ts';
import { type Facet, facets } from './rows.ts';
import type { As } from './understand.ts';

export interface State {
  readonly q: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  readonly as: As;
}

export function readState(parameters: URLSearchParams): State {
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of facets) {
    const values = parameters.getAll(facet);
    if (values.length > 0) chosen[facet] = [...new Set(values)];
  }
  const as = parameters.get('as');
  return {
    q: parameters.get('q') ?? '',
    chosen,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    as: as === 'text' || as === 'names' ? as : null,
  };
}

/** The address of a state: what is as usual is left out. */
export function addressOf({ q, chosen, sort, as }: State): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const facet of facets) for (const value of chosen[facet] ?? []) parameters.append(facet, value);
  if (sort === 'date') parameters.set('sort', sort);
  if (as !== null) parameters.set('as', as);
  const query = parameters.toString();
  return query === '' ? '/search/' : `/search/?${query}`;
}

/** Whether there is anything to answer: words, filters, or everything by date. */
export function asks({ q, chosen, sort }: State): boolean {
  return q.trim() !== '' || Object.keys(chosen).length > 0 || sort === 'date';
}

/** The state with a value of a facet added or taken away. */
export function toggle(state: State, facet: Facet, value: string): State {
  const before = state.chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const { [facet]: _, ...others } = state.chosen;
  return { ...state, chosen: after.length > 0 ? { ...others, [facet]: after } : others };
}
