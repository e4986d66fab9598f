/** Everything said, by year. */
import type { Library } from './collection.ts';
import { type Occasion, occasions } from './occasions.ts';

/** Address part of the year that holds what has no date. */
export const undated = 'undated';

let known: { of: Library; years: ReadonlyMap<string, readonly Occasion[]> } | undefined;

/** Years, newest first, each with its occasions; what has no date under `undated`, last. */
export function years(all: Library): ReadonlyMap<string, readonly Occasion[]> {
  if (known?.of === all) return known.years;
  const found = new Map<string, Occasion[]>();
  for (const occasion of occasions(all.quotes, all)) {
    const year = occasion.when.date?.slice(0, 4) ?? undated;
    const own = found.get(year);
    if (own) own.push(occasion);
    else found.set(year, [occasion]);
  }
  known = { of: all, years: found };
  return found;
}
