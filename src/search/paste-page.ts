/** The page that tells who said what was pasted. */
import { say } from '../i18n/index.ts';
import { pasting, search } from '../i18n/search.ts';
import { indexed, whoSaid } from './client.ts';
import { element } from './dom.ts';
import { source } from './hits.ts';
import type { Sentence, Verdict } from './paste.ts';

const verdicts = { whole: pasting.whole, part: pasting.part, not: pasting.not } as const;
const names = { added: pasting.added, missing: pasting.missing } as const;

const status = document.getElementById('paste-status');
const results = document.getElementById('paste-results');

/** Compares a text and shows what was found. */
export async function compare(text: string): Promise<void> {
  if (!status || !results || text.trim() === '') return;
  if (!indexed) {
    status.textContent = say(search.noIndex);
    return;
  }
  results.removeAttribute('data-found');
  status.textContent = say(pasting.working);
  try {
    present(await whoSaid(text), status, results);
  } catch {
    status.textContent = say(search.failed);
  }
}

function present(verdict: Verdict, status: HTMLElement, results: HTMLElement): void {
  const notHere = verdict.sentences.some(({ found }) => found === 'not') || verdict.found === 'not';
  status.textContent = [
    say(verdicts[verdict.found]),
    notHere && say(pasting.notFalse),
    verdict.cut && say(pasting.cut),
  ]
    .filter(Boolean)
    .join('');
  results.replaceChildren(...verdict.sentences.map(sentence));
  results.setAttribute('data-found', verdict.found);
}

function sentence({ text, found, records, pieces }: Sentence): HTMLElement {
  const words =
    found === 'part'
      ? pieces.map(({ change, text: words }) => {
          if (change === 'same') return words;
          return element(change === 'added' ? 'ins' : 'del', { title: say(names[change]) }, words);
        })
      : [text];
  return element(
    'li',
    { class: found },
    element('p', { class: 'verdict' }, say(verdicts[found])),
    element('p', { class: 'pasted' }, ...words),
    records.length > 0 &&
      element(
        'ul',
        {},
        ...records.map((record) =>
          element(
            'li',
            { 'data-url': record.url },
            element('a', { href: record.url }, record.kind === 'direct' ? `“${record.text}”` : record.text),
            element('p', { class: 'from' }, ...source(record)),
          ),
        ),
      ),
  );
}
