/** Search over any page: opened by a key, walked by the arrows, closed without a trace. */
import dialogStyle from '../components/search/dialog.css?inline';
import hitsStyle from '../components/search/hits.css?inline';
import { say } from '../i18n/index.ts';
import { search } from '../i18n/search.ts';
import { ask, indexed } from './client.ts';
import { element } from './dom.ts';
import type { Answer } from './engine.ts';
import { markedAddress, markedWords, source } from './hits.ts';
import { forget, recent, remember } from './recent.ts';
import { addressOf } from './state.ts';

/** Results shown; the search page has them all. */
const show = 8;

interface Entry {
  readonly url: string;
  readonly item: HTMLLIElement;
}

const input = element('input', {
  type: 'search',
  name: 'q',
  role: 'combobox',
  'aria-label': say(search.label),
  'aria-controls': 'search-hits',
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
  placeholder: say(search.label),
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
});
const close = element('button', { type: 'button', 'aria-label': say(search.close) }, '×');
const form = element('form', { action: '/search/', role: 'search' }, input, close);
const status = element('p', { role: 'status' });
const hits = element('ul', {
  class: 'hits',
  id: 'search-hits',
  role: 'listbox',
  'aria-label': say(search.title),
});
const all = element('a', { href: '/search/' }, say(search.title));
const forgetting = element('button', { type: 'button', hidden: true }, say(search.forget));
const foot = element(
  'p',
  { class: 'foot' },
  all,
  forgetting,
  element('span', { class: 'keys' }, say(search.keys)),
);
const dialog = element(
  'dialog',
  { class: 'search-dialog', 'aria-label': say(search.title) },
  form,
  status,
  hits,
  foot,
);

let entries: readonly Entry[] = [];
let selected = -1;
let asked: string | null = null;

/** Opens the dialog; the browser gives the focus back when it closes. */
export function open(words: string): void {
  if (dialog.open) return;
  if (!dialog.isConnected) {
    document.adoptedStyleSheets.push(sheet(hitsStyle), sheet(dialogStyle));
    document.body.append(dialog);
  }
  dialog.showModal();
  if (words === '') input.select();
  else input.value = words;
  // Results that stand there already stay, unchosen; the recent searches are new.
  select(-1);
  if (input.value.trim() === '') asked = null;
  type();
}

function sheet(style: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(style);
  return made;
}

async function type(): Promise<void> {
  const q = input.value;
  if (q === asked) return;
  asked = q;
  all.href = searchFor(q);
  if (q.trim() === '') {
    showRecent();
    return;
  }
  forgetting.hidden = true;
  if (!indexed) {
    status.textContent = say(search.noIndex);
    return;
  }
  const slow = setTimeout(() => {
    status.textContent = say(search.loading);
  }, 400);
  try {
    const answer = await ask({ q, chosen: {}, sort: 'relevance', as: null, show });
    if (answer && answer.q === input.value) present(answer);
  } catch {
    asked = null;
    status.textContent = say(search.failed);
  } finally {
    clearTimeout(slow);
  }
}

function present({ q, found, total, quotes, paragraphs, understood, nearest }: Answer): void {
  const names = understood.flatMap((one) => one.names.map(({ label }) => label)).join(say(search.or));
  const counted = total > 0 ? say(search.count, { total, quotes, paragraphs }) : say(search.nothing, { q });
  status.textContent = names === '' ? counted : `${say(search.understood, { names })}：${counted}`;
  all.textContent = say(search.all, { count: total });
  const choices =
    total > 0
      ? found.map((one) =>
          choice(
            markedAddress(one),
            one.kind,
            element('span', { class: 'text' }, ...markedWords(one)),
            element('span', { class: 'from' }, ...source(one)),
          ),
        )
      : nearest.map((words) => choice(searchFor(words), undefined, words));
  list(choices);
}

function showRecent(): void {
  const words = recent();
  all.textContent = say(search.title);
  status.textContent = words.length > 0 ? say(search.recent) : '';
  forgetting.hidden = words.length === 0;
  list(words.map((q) => choice(searchFor(q), undefined, q)));
}

function searchFor(q: string): string {
  return addressOf({ q, chosen: {}, sort: 'relevance', as: null });
}

function choice(url: string, kind: string | undefined, ...parts: readonly (Node | string)[]): Entry {
  const item = element('li', { role: 'option', 'data-url': url, class: kind }, ...parts);
  item.addEventListener('click', (event) => leave(url, event.ctrlKey || event.metaKey));
  return { url, item };
}

function list(next: readonly Entry[]): void {
  entries = next;
  for (const [number, { item }] of entries.entries()) item.id = `search-hit-${number}`;
  hits.replaceChildren(...entries.map(({ item }) => item));
  hits.hidden = next.length === 0;
  input.setAttribute('aria-expanded', String(next.length > 0));
  hits.scrollTop = 0;
  select(-1);
}

function select(number: number): void {
  entries[selected]?.item.setAttribute('aria-selected', 'false');
  selected = number;
  const item = entries[number]?.item;
  if (item) {
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', item.id);
  } else input.removeAttribute('aria-activedescendant');
}

function leave(url: string, elsewhere: boolean): void {
  remember(input.value);
  if (elsewhere) window.open(url, '_blank', 'noopener');
  else {
    dialog.close();
    location.assign(url);
  }
}

input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) type();
});
input.addEventListener('compositionend', () => type());
input.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    // A search field would first clear its words.
    event.preventDefault();
    dialog.close();
  }
  if (entries.length === 0) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  // One place before the first is the field itself.
  select(((selected + 1 + step + entries.length + 1) % (entries.length + 1)) - 1);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = entries[selected];
  if (chosen) leave(chosen.url, false);
  else if (input.value.trim() !== '') leave(all.href, false);
});
close.addEventListener('click', () => dialog.close());
forgetting.addEventListener('click', () => {
  forget();
  input.focus();
  showRecent();
});
// A click beside the dialog is a click on its backdrop.
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
