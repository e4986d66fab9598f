/** Which ids a page has already shown, so that none is given to two elements. */
const seen = new WeakMap<Request, Set<string>>();

/** Whether the page of this request showed the id before; from now on it has. */
export function seenBefore(page: Request, id: string): boolean {
  const known = seen.get(page) ?? new Set<string>();
  seen.set(page, known);
  const again = known.has(id);
  known.add(id);
  return again;
}
