import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { applyEdits } from '../edits.ts';
import { ingest } from '../index.ts';
import type { Source } from '../model.ts';
import { Registry } from '../people/registry.ts';
import { read } from '../read/index.ts';
import { Corrections } from './corrections.ts';
import { publish } from './index.ts';
import { Ledger } from './ledger/ledger.ts';
import type { Place } from './places.ts';
import { articleRecord, quoteRecord } from './records.ts';
import { topicMatcher } from './topics.ts';

vi.setConfig({ testTimeout: 60_000 });

const SOURCES = join(import.meta.dirname, '../../../content/sources');

function published(source: Source) {
  return publish(
    ingest(source),
    { slug: 'a', name: source.path, former: [] },
    {
      ledger: new Ledger(),
      registry: new Registry(),
      corrections: new Corrections([]),
      topicsOf: topicMatcher({}),
      taken: () => false,
    },
  );
}

const sources = readdirSync(SOURCES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => read(name, readFileSync(join(SOURCES, name))));

describe.each(sources.map((source) => [source.path, source] as const))('%s', (_, source) => {
  const { article, quotes, unsound } = published(source);
  const shown = ({ paragraph, range }: Place) =>
    (paragraph === null ? article.title : article.paragraphs[paragraph]?.text)?.slice(...range);

  it('gives records as their schema has them', () => {
    expect(articleRecord.parse(article)).toEqual(article);
    for (const quote of quotes) expect(quoteRecord.parse(quote)).toEqual(quote);
    expect(article.quotes).toEqual(quotes.map(({ id }) => id));
  });

  it('gives edits that turn the source into the published paragraphs', () => {
    const text = article.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
    expect(applyEdits(source.text, article.edits)).toBe(text);
  });

  it('gives edits that turn the title in the source into the title', () => {
    const [start, end] = article.titleRange ?? [0, 0];
    const moved = article.titleEdits.map((edit) => ({
      ...edit,
      range: [edit.range[0] - start, edit.range[1] - start] as const,
    }));
    expect(applyEdits(source.text.slice(start, end), moved)).toBe(article.title ?? '');
  });

  it('publishes every quote that was found: each re-locates to the letter', () => {
    expect(unsound).toEqual([]);
    for (const quote of quotes) {
      expect(shown(quote.place)).toBe(quote.text);
      if (quote.edits.length === 0 && quote.place.paragraph !== null) {
        expect(source.text.slice(...quote.range)).toBe(quote.text);
      }
    }
  });

  it('places what names the speaker where it stands', () => {
    for (const { mention, cue, evidence, sentence, place } of quotes) {
      if (mention && evidence.mention) expect(shown(evidence.mention)).toBe(mention.text);
      // A frame (据…透露, 在…看来) is placed whole.
      for (const part of cue?.text.split('…') ?? []) {
        if (evidence.cue) expect(shown(evidence.cue)).toContain(part);
      }
      expect(sentence.paragraph).toBe(place.paragraph);
      expect(sentence.range[0]).toBeLessThanOrEqual(place.range[0]);
      expect(sentence.range[1]).toBeGreaterThanOrEqual(place.range[1]);
    }
  });
});

describe('a topic', () => {
  const topicsOf = topicMatcher({
    chips: { name: '芯片', words: ['芯片', 'GPU', 'C++'] },
    open: { name: '开源', words: ['开源'] },
  });

  it('is found by its words, in any case, Latin words only where they stand alone', () => {
    expect(topicsOf('买了gpu，代码开源')).toEqual(['chips', 'open']);
    expect(topicsOf('GPUs都卖完了')).toEqual([]);
    expect(topicsOf('用C++写的')).toEqual(['chips']);
  });
});
