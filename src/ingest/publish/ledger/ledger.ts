/**
 * `content/quotes.lock.jsonl`: every quote id ever published and what became of it. One JSON object a line,
 * sorted by id, so that two branches that add quotes merge without conflict.
 */
import { z } from 'zod';
import { ID } from './mint.ts';

const id = z.string().regex(ID, 'not a quote id: eight characters of lower-case Crockford base 32');

export const ledgerLine = z.strictObject({
  id,
  /** `live`: shown; `moved`: its address leads to `to`; `withdrawn`: its address tells `reason`. */
  status: z.enum(['live', 'moved', 'withdrawn']),
  /** Slug of the article it was last seen in. */
  article: z.string(),
  /** The source's name below `content/sources`, and the hash of the bytes in which the words were last seen. */
  source: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The words in the decoded source with that hash. */
  range: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  /** Fingerprint of the words, and of the paragraph round them; see `words.ts`. */
  words: z.string(),
  context: z.string(),
  to: id.optional(),
  reason: z.string().optional(),
});

export type LedgerLine = z.infer<typeof ledgerLine>;

export class Ledger {
  readonly #lines = new Map<string, LedgerLine>();
  readonly #bySource = new Map<string, Set<string>>();
  readonly #byHash = new Map<string, Set<string>>();

  /** @throws Error that names the line a mistake stands in. */
  static parse(text: string): Ledger {
    const ledger = new Ledger();
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        const parsed = ledgerLine.parse(JSON.parse(line));
        if (ledger.has(parsed.id)) throw new Error(`id ${parsed.id} stands twice`);
        ledger.put(parsed);
      } catch (error) {
        const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
        throw new Error(`line ${index + 1}: ${why.replace(/\s+/g, ' ')}`, { cause: error });
      }
    }
    return ledger;
  }

  get size(): number {
    return this.#lines.size;
  }

  has(id: string): boolean {
    return this.#lines.has(id);
  }

  get(id: string): LedgerLine | undefined {
    return this.#lines.get(id);
  }

  /** Lines of the source with this name, in the order of ids. */
  ofSource(name: string): LedgerLine[] {
    return this.#pick(this.#bySource.get(name));
  }

  /** Lines of sources with these bytes. */
  ofHash(sha256: string): LedgerLine[] {
    return this.#pick(this.#byHash.get(sha256));
  }

  put(line: LedgerLine): void {
    const former = this.#lines.get(line.id);
    if (former) {
      this.#bySource.get(former.source)?.delete(line.id);
      this.#byHash.get(former.sha256)?.delete(line.id);
    }
    this.#lines.set(line.id, line);
    entry(this.#bySource, line.source).add(line.id);
    entry(this.#byHash, line.sha256).add(line.id);
  }

  /** Every line, sorted by id. */
  lines(): LedgerLine[] {
    return [...this.#lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  toString(): string {
    return this.lines()
      .map((line) => `${JSON.stringify(ledgerLine.parse(line))}\n`)
      .join('');
  }

  #pick(ids: ReadonlySet<string> | undefined): LedgerLine[] {
    return [...(ids ?? [])].sort().flatMap((id) => this.#lines.get(id) ?? []);
  }
}

function entry(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key) ?? new Set<string>();
  map.set(key, found);
  return found;
}
