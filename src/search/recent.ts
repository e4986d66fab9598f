/** What was searched lately, on this device alone. */

const key = 'yinde-recent-searches';
/** So many are kept. */
const most = 8;

/** The newest first; empty where the browser keeps nothing. */
export function recent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function remember(words: string): void {
  const query = words.trim().slice(0, 100);
  if (query === '') return;
  // What was typed on the way to this query is not kept beside it.
  const others = recent().filter((one) => one !== query && !query.startsWith(one));
  store([query, ...others].slice(0, most));
}

export function forget(): void {
  store([]);
}

function store(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // A browser that keeps nothing keeps no searches either.
  }
}
