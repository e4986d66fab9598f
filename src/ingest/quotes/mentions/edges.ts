/** What the names of an article begin and end with: by one character most places are known to hold none. */
import { passes, sieveOf } from '../text/units.ts';
import type { Name } from './names.ts';

interface Edges {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

type Names = ReadonlyMap<string, Name>;

const known = new WeakMap<Names, Edges>();

/** Of names that are all found. */
export function edgesOf(names: Names): Edges {
  const made = known.get(names);
  if (made) return made;
  const words = [...names.keys()].filter((word) => word !== '');
  const edges = {
    first: sieveOf(words.map((word) => word.charAt(0))),
    last: sieveOf(words.map((word) => word.charAt(word.length - 1))),
  };
  known.set(names, edges);
  return edges;
}

/** Whether a name may begin with what `text` begins with. */
export function mayBegin(names: Names, text: string): boolean {
  return text !== '' && passes(edgesOf(names).first, text.charCodeAt(0));
}

/** Whether a name may end with what `text` ends with. */
export function mayEnd(names: Names, text: string): boolean {
  return text !== '' && passes(edgesOf(names).last, text.charCodeAt(text.length - 1));
}
