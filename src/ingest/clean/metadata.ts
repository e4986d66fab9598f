/** Settles an article's metadata: the keeper's word first, then the surest rule to state a field. */
import type { Metadata, Sidecar, Stated } from '../model.ts';
import type { Field, Findings } from './rule.ts';

export function metadataOf(
  sidecar: Sidecar,
  found: readonly (readonly [rule: string, findings: Findings])[],
  title: string | null,
): Metadata {
  const stated = (field: Field): Stated | null => {
    const kept = sidecar[field];
    if (kept !== undefined) return { value: kept, by: 'keeper' };
    for (const kind of ['metadata', 'presumed'] as const) {
      for (const [rule, findings] of found) {
        const value = findings[kind]?.[field];
        // The title is published as its own passage; what a rule read is only where it came from.
        if (value !== undefined) return { value: field === 'title' ? (title ?? value) : value, by: rule };
      }
    }
    return null;
  };
  const titled = stated('title') ?? (title === null ? null : { value: title, by: 'title' });
  return {
    title: titled,
    published: stated('published'),
    author: stated('author'),
    outlet: stated('outlet'),
  };
}
