/** An article's MDX file: frontmatter, and prose with `<Quote>` round each quote. */
import { SetAside } from '../../set-aside.ts';
import type { ArticleRecord, QuoteRecord } from '../records.ts';
import { gate } from './gate.ts';
import type { Mark, MarkedBlock } from './tree.ts';
import { type Frontmatter, frontmatterYaml, writeMdx } from './write.ts';

/**
 * Quotes in one paragraph. Real ones have a handful; the time Sätteri takes grows with the square of the
 * elements in a paragraph (5000: four seconds), and would hold up every build of the site.
 */
const MAX_QUOTES = 500;

/** @throws SetAside where the gate refuses the article. */
export function articleMdx(article: ArticleRecord, quotes: readonly QuoteRecord[]): string {
  const yaml = frontmatterYaml(frontmatterOf(article, quotes));
  const marks = Map.groupBy(quotes, ({ place }) => place.paragraph);
  for (const [paragraph, { length }] of marks) {
    if (length <= MAX_QUOTES) continue;
    throw new SetAside(
      'mdx-size',
      `${length} quotes in paragraph ${(paragraph ?? -1) + 1}: this is no article`,
    );
  }
  const blocks = article.paragraphs.map(
    ({ kind, text }, index): MarkedBlock => ({ kind, text, marks: (marks.get(index) ?? []).map(toMark) }),
  );
  const mdx = writeMdx(yaml, blocks);
  const refusal = gate(mdx, yaml, blocks);
  if (refusal) throw new SetAside(refusal.ruleId, `not safe to publish: ${refusal.reason}`);
  return mdx;
}

function frontmatterOf(article: ArticleRecord, quotes: readonly QuoteRecord[]): Frontmatter {
  // Those of the article alone (`<article>--<n>`) have no file to lead to.
  const speakers = (type: string) => [
    ...new Set(
      quotes.flatMap(({ speaker }) =>
        speaker?.type === type && !speaker.id.includes('--') ? speaker.id : [],
      ),
    ),
  ];
  return {
    title: article.title,
    date: article.published,
    author: article.author,
    outlet: article.outlet,
    source: article.source,
    sha256: article.sha256,
    url: article.url,
    flags: article.flags,
    people: speakers('person'),
    organisations: speakers('organisation'),
    topics: article.topics,
  };
}

function toMark({ id, speaker, kind, place }: QuoteRecord): Mark {
  return { id, speaker: speaker?.id ?? null, kind, range: place.range };
}
