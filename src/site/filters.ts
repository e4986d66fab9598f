/**
 * Filters that need no script: each value gets a numbered slot, each quote the classes of its slots, and a
 * fixed style sheet hides what does not have the class of a chosen slot.
 */

/** Slots a style sheet has rules for, per filter; the rarest values beyond are left out of the filter. */
export const slotCount = 10;

export interface Option {
  readonly slot: string;
  readonly name: string;
  readonly count: number;
}

/**
 * The commonest values of a filter with their slots.
 *
 * @param letter what the filter's classes begin with.
 * @param values for each item, the values it has.
 * @param name what a value is called.
 * @param order values in the order they are offered; else the commonest first.
 */
export function options(
  letter: string,
  values: readonly (readonly string[])[],
  name: (value: string) => string = (value) => value,
  order: readonly string[] = [],
): ReadonlyMap<string, Option> {
  const counts = new Map<string, number>();
  for (const own of values) for (const value of own) counts.set(value, (counts.get(value) ?? 0) + 1);
  const common = [...counts]
    .sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]) || b[1] - a[1])
    .slice(0, slotCount);
  return new Map(
    common.map(([value, count], index) => [value, { slot: `${letter}${index}`, name: name(value), count }]),
  );
}
