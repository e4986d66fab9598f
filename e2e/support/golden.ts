/**
 * Golden files: what ingest makes of the founding articles, as a person reviewed it. `npm run golden` writes
 * candidates aside and says what differs; a person reads them against the originals and copies them over.
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QuoteRecord } from '../../src/ingest/publish/records.ts';
import { ingest } from './ingest.ts';

export const GOLDEN = 'e2e/golden';

/** File names and texts that ingest gives for the founding articles now. */
export function candidates(): ReadonlyMap<string, string> {
  const { articles, quotes, mdx } = ingest('content/sources');
  return new Map(
    articles.flatMap(({ slug }) => [
      [`${slug}.mdx`, mdx.get(slug) ?? ''] as const,
      [`${slug}.quotes.txt`, review(quotes.filter(({ article }) => article === slug))] as const,
    ]),
  );
}

/** The quotes of an article, to be read: what is claimed first, the words under it. */
function review(quotes: readonly QuoteRecord[]): string {
  return quotes.map((quote) => `${claim(quote)}\n    ${quote.text.replaceAll('\n', '\n    ')}\n`).join('\n');
}

function claim(quote: QuoteRecord): string {
  const { speaker, mention, cue, occasion, date, dateBasis, channel, candidates: open } = quote;
  return [
    `${quote.id} ${quote.kind}${quote.verbatim ? '' : ', not verbatim'}`,
    speaker
      ? `${speaker.name} (${speaker.type} ${speaker.id})`
      : `speaker unknown${open.map((name) => `, ${name}?`)}`,
    quote.role ? `as ${quote.role}` : '',
    mention ? `by ${mention.text}` : '',
    cue ? `cue ${cue.text}` : '',
    channel ? `through ${channel}` : '',
    occasion ? `at ${occasion}` : '',
    date ? `on ${date}${dateBasis === 'reckoned' ? ' (reckoned)' : ''}` : '',
    `rule ${quote.rule}`,
    `line ${quote.line}`,
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

if (import.meta.main) {
  const aside = mkdtempSync(join(tmpdir(), 'yinde-golden-'));
  for (const [name, text] of candidates()) {
    const golden = join(GOLDEN, name);
    writeFileSync(join(aside, name), text);
    if (!existsSync(golden)) console.log(`new      ${name}`);
    else if (readFileSync(golden, 'utf8') !== text) console.log(`differs  ${name}`);
  }
  console.log(
    `\nRead the files in ${aside} against content/sources, then copy those that are right to ${GOLDEN}.`,
  );
}
