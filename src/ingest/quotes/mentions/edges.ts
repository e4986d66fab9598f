/** What the names of an article begin and end with: by one character most places are known to hold none. */
import { once } from '../../../once.ts';
import { passes, sieveOf } from '../text/units.ts';
import type { Name } from './names.ts';

interface Edges {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

type Names = ReadonlyMap<string, Name>;

/** Of names that are all found. */
export const edgesOf = once((names: Names): Edges => {
  const words = [...names.keys()].filter((word) => word !== '');
  return {
    first: sieveOf(words.map((word) => word.charAt(0))),
    last: sieveOf(words.map((word) => word.charAt(word.length - 1))),
  };
});

/** Whether a name may begin with what `text` begins with. */
export function mayBegin(names: Names, text: string): boolean {
  return text !== '' && passes(edgesOf(names).first, text.charCodeAt(0));
}

/** Whether a name may end with what `text` ends with. */
export function mayEnd(names: Names, text: string): boolean {
  return text !== '' && passes(edgesOf(names).last, text.charCodeAt(text.length - 1));
}
