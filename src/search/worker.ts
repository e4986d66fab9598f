/** The engine in a thread of its own, so that typing never waits for searching. */
import { type Answer, type Request, search } from './engine.ts';
import type { Extra, Pagefind, Source } from './pagefind.ts';
import type { Verdict } from './paste.ts';
import { Store } from './store.ts';

/** What a page asks: a query's records, or who said what was pasted. */
export type Task = { readonly request: Request } | { readonly pasted: string };

/** What the page sends: where the index is, and what is asked. */
export type Question = Task & { readonly id: number; readonly base: string };

export type Reply =
  | { readonly id: number; readonly answer: Answer | Verdict }
  | { readonly id: number; readonly error: string };

let opened: Promise<Store> | undefined;

/**
 * Files that did not come. Pagefind answers without a part of its index as if nothing stood in it; then no
 * answer is better than that one. The page gives this worker up and starts another.
 */
let lost = 0;
const load = self.fetch;
self.fetch = async (...request) => {
  const response = await load(...request).catch((error: unknown) => {
    lost += 1;
    throw error;
  });
  if (!response.ok) lost += 1;
  return response;
};

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, base } = data;
  try {
    opened ??= Store.open(index(base));
    const store = await opened;
    const answer =
      'pasted' in data
        ? await (await import('./paste.ts')).paste(store, data.pasted)
        : await search(store, data.request);
    if (lost > 0) throw new Error(`${lost} files of the index could not be loaded.`);
    postMessage({ id, answer } satisfies Reply);
  } catch (error) {
    postMessage({ id, error: String(error) } satisfies Reply);
  }
});

/** An index in a folder of the site. */
function index(base: string): Source {
  return {
    async pagefind() {
      const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
      // The folder's name is its version, so what is in it never changes.
      await pagefind.options({ basePath: base, metaCacheTag: '1' });
      await pagefind.init();
      return pagefind;
    },
    async load(file: Extra) {
      const response = await fetch(`${base}${file}.pf_data`);
      if (!response.ok || !response.body) throw new Error(`${file}: ${response.status}`);
      return await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
    },
  };
}
