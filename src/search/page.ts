/** The search page: what is typed and ticked goes into the address, what the engine answers into the page. */
import { say } from '../i18n/index.ts';
import { search } from '../i18n/search.ts';
import { ask, indexed } from './client.ts';
import { element } from './dom.ts';
import type { Answer } from './engine.ts';
import { showFilters } from './filters-view.ts';
import { hit } from './hits.ts';
import { replaceTerm } from './query.ts';
import { remember } from './recent.ts';
import { addressOf, asks, readState, type State, toggle } from './state.ts';
import type { Understood } from './understand.ts';

/** Results shown at first, and how many more each time. */
const step = 36;
/** Milliseconds of rest after which what was typed is a search worth remembering. */
const rest = 1500;
/** What `#results` carries while its answer is complete. */
const counted = ['data-query', 'data-quotes', 'data-paragraphs'];

function part<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The search page has no #${id}.`);
  return found;
}

const form = part('search-form', HTMLFormElement);
const input = part('search-words', HTMLInputElement);
const results = part('results', HTMLOListElement);
const status = part('search-status', HTMLElement);
const notes = part('search-notes', HTMLElement);
const filters = part('search-filters', HTMLElement);
const frame = part('search-answer', HTMLElement);
const sorting = part('search-sort', HTMLElement);
const more = part('more', HTMLButtonElement);

let state = readState(new URLSearchParams(location.search));
let show = step;
let remembering = 0;

/** Takes a new state: `push` makes a step for the back button, `replace` none. */
async function go(next: State, how: 'push' | 'replace' | 'stay'): Promise<void> {
  state = next;
  if (how !== 'stay') {
    show = step;
    const address = addressOf(state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  await answer();
}

async function answer(): Promise<void> {
  for (const name of counted) results.removeAttribute(name);
  frame.hidden = !asks(state);
  document.documentElement.classList.toggle('searching', asks(state));
  if (!asks(state)) {
    results.replaceChildren();
    notes.replaceChildren();
    status.textContent = '';
    return;
  }
  if (!indexed) {
    status.textContent = say(search.noIndex);
    return;
  }
  results.setAttribute('aria-busy', 'true');
  // A quick answer says nothing of loading: nothing flickers.
  const slow = setTimeout(() => {
    status.textContent = say(search.loading);
  }, 400);
  try {
    const found = await ask({ ...state, show });
    if (found) present(found);
  } catch {
    results.replaceChildren();
    notes.replaceChildren();
    status.textContent = say(search.failed);
  } finally {
    clearTimeout(slow);
    results.removeAttribute('aria-busy');
  }
}

function present(found: Answer): void {
  const { q, quotes, paragraphs, total, literal, folded } = found;
  results.replaceChildren(...found.found.map(hit));
  results.setAttribute('data-query', q);
  results.setAttribute('data-quotes', String(literal.quotes));
  results.setAttribute('data-paragraphs', String(literal.paragraphs));
  const sum = say(search.count, { total, quotes, paragraphs });
  const together = folded < total ? `；${say(search.folded, { folded })}` : '';
  status.textContent = total > 0 ? sum + together : say(search.nothing, { q });
  notes.replaceChildren(...notesOn(found));
  showFilters(filters, found.counts, (facet, value) => go(toggle(state, facet, value), 'push'));
  const left = folded - found.found.length;
  more.hidden = left <= 0;
  sorting.hidden = total === 0;
  more.textContent = say(search.more, { count: Math.min(step, left) });
  for (const link of sorting.querySelectorAll('a')) {
    const sort = link.getAttribute('data-sort') === 'date' ? 'date' : 'relevance';
    link.href = addressOf({ ...state, sort });
    if (sort === state.sort) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  clearTimeout(remembering);
  if (total > 0) remembering = window.setTimeout(() => remember(q), rest);
}

function notesOn({ understood, names, unknown, nearest, total }: Answer): readonly HTMLElement[] {
  const out = [...understood.map(understoodNote), ...names.map(namesNote)];
  if (unknown.length > 0)
    out.push(element('p', {}, say(search.unknown, { what: unknown.join(say(search.or)) })));
  if (nearest.length > 0) {
    const links = nearest.flatMap((words) => [' ', link(words, { ...state, q: words })]);
    out.push(element('p', {}, say(search.nearest), ...links));
  }
  if (total === 0) out.push(element('p', {}, element('a', { href: '/people/' }, say(search.browse))));
  return out;
}

function labels({ names }: Understood): string {
  return names.map(({ label }) => label).join(say(search.or));
}

function understoodNote(one: Understood): HTMLElement {
  const undo = link(say(search.literal, { word: one.word }), { ...state, as: 'text' });
  return element('p', {}, say(search.understood, { names: labels(one) }), ' ', undo);
}

/** For a word that is a name: what this one said, and what is found by the name's other forms. */
function namesNote(one: Understood): HTMLElement {
  const name = labels(one);
  const said = one.names.length === 1 && mentions(name);
  const saidBy =
    said && link(say(search.saidBy, { name }), { ...state, q: replaceTerm(state.q, one.word, said) });
  const forms = name !== one.word && link(say(search.asNames, { names: name }), { ...state, as: 'names' });
  return element('p', {}, saidBy, ' ', forms);
}

/** A name as a typed filter. */
function mentions(name: string): string {
  return /\s/.test(name) ? `@"${name}"` : `@${name}`;
}

/** A link to another state of this page, which is taken without loading the page. */
function link(text: string, next: State): HTMLAnchorElement {
  const made = element('a', { href: addressOf(next) }, text);
  made.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    input.value = next.q;
    go(next, 'push');
  });
  return made;
}

function typed(how: 'push' | 'replace'): void {
  if (input.value === state.q && how === 'replace') return;
  go({ ...state, q: input.value, as: null }, how);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  remember(input.value);
  typed('push');
});
// Nothing is searched while an input method composes.
input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) typed('replace');
});
input.addEventListener('compositionend', () => typed('replace'));
sorting.addEventListener('click', (event) => {
  const chosen = event.target instanceof Element ? event.target.closest('a') : null;
  if (!chosen || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go({ ...state, sort: chosen.getAttribute('data-sort') === 'date' ? 'date' : 'relevance' }, 'push');
});
more.addEventListener('click', async () => {
  const before = results.children.length;
  show += step;
  await go(state, 'stay');
  results.children[before]?.querySelector('a')?.focus();
});
window.addEventListener('popstate', () => {
  state = readState(new URLSearchParams(location.search));
  input.value = state.q;
  show = step;
  go(state, 'stay');
});

/** Starts with what the address asks, or with what was typed before this script came. */
export function start(): void {
  if (input.value !== '' && input.value !== state.q) state = { ...state, q: input.value };
  else input.value = state.q;
  go(state, 'stay');
}
