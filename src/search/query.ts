/**
 * The language one asks in.
 *
 *     算力 大模型        both, anywhere in one record
 *     "Llama 3"          these words with the space between them
 *     算力 -联想         without the second
 *     @沈向洋 #算力      said by, on the topic: filters, as if chosen from the list
 *
 * A mark counts as such only at the beginning of a term, and only before something: a lone `-` is itself.
 */

export interface Term {
  readonly text: string;
  readonly exclude: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  /** Names after `@`. */
  readonly names: readonly string[];
  /** Names after `#`. */
  readonly topics: readonly string[];
}

/** The mark's half-width and full-width form. */
const marks: Readonly<Record<string, 'exclude' | 'names' | 'topics'>> = {
  '-': 'exclude',
  '－': 'exclude',
  '@': 'names',
  '＠': 'names',
  '#': 'topics',
  '＃': 'topics',
};

/** A mark or none, then words in quotation marks (the second may still be to come) or up to the next space. */
const term = /([-－@＠#＃]?)(?:["＂]([^"＂]*)(?:["＂](?=\s|$)|$)|(\S+))/gu;

/** Reads a query. Terms with nothing in them are left out. */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  const found = { names: [] as string[], topics: [] as string[] };
  for (const [whole, mark = '', quoted, bare] of text.matchAll(term)) {
    const words = (quoted ?? bare ?? '').trim();
    const meaning = marks[mark];
    if (words === '') {
      if (quoted === undefined || whole.length === 1) terms.push({ text: whole, exclude: false });
    } else if (meaning === 'names' || meaning === 'topics') {
      found[meaning].push(words);
    } else {
      terms.push({ text: words, exclude: meaning === 'exclude' });
    }
  }
  return { terms, ...found };
}

/** The query with a term replaced by another. */
export function replaceTerm(text: string, from: string, to: string): string {
  return text.includes(from) ? text.replace(from, () => to) : `${text} ${to}`;
}
