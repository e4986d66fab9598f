/** An article as one record of `articles.jsonl`. */
import { restoreSpun } from '../clean/spin.ts';
import type { Article, Edit, Range } from '../model.ts';
import type { ArticleRecord } from './records.ts';

const FIELDS = ['title', 'published', 'author', 'outlet'] as const;

/**
 * @param quotes ids of the article's quotes in the order of the text.
 * @param topics ids of the topics whose words stand in it.
 */
export function articleRecord(
  article: Article,
  slug: string,
  edits: readonly Edit[],
  quotes: readonly string[],
  topics: readonly string[],
): ArticleRecord {
  const { source, metadata, body } = article;
  const titleRange = rangeOfTitle(article);
  return {
    slug,
    source: source.path,
    sha256: source.sha256,
    encoding: source.encoding,
    script: article.script,
    title: metadata.title?.value ?? null,
    published: metadata.published?.value ?? null,
    author: metadata.author?.value ?? null,
    outlet: metadata.outlet?.value ?? null,
    flags: [...article.flags],
    paragraphs: article.blocks.map(({ kind, range }) => ({
      kind,
      text: body.text.slice(range[0], range[1]),
      range: pair(body.log.toSource(range)),
    })),
    edits: edits.map((edit) => ({ ...edit, range: pair(edit.range) })),
    reconstruction: reconstructionOf(article),
    titleRange: titleRange && pair(titleRange),
    titleEdits: titleEdits(article).map((edit) => ({ ...edit, range: pair(edit.range) })),
    supplied: FIELDS.filter((field) => metadata[field]?.by === 'keeper'),
    url: source.sidecar.url ?? null,
    captured: source.sidecar.captured ?? null,
    rights: source.sidecar.rights ?? 'full',
    note: source.sidecar.note ?? null,
    topics: [...topics],
    quotes: [...quotes],
  };
}

function rangeOfTitle({ title }: Article): Range | null {
  return title && title.text !== '' ? title.log.toSource([0, title.text.length]) : null;
}

/** The changes within the title; what was taken away round it to get it is none of its own. */
export function titleEdits(article: Article): readonly Edit[] {
  const range = rangeOfTitle(article);
  return (article.title?.log.edits ?? []).filter(
    (edit) => range && edit.range[0] >= range[0] && edit.range[1] <= range[1],
  );
}

/** The spun words' originals, each in its paragraph. */
function reconstructionOf(article: Article): ArticleRecord['reconstruction'] {
  const changes = restoreSpun(article);
  let next = 0;
  return article.blocks.flatMap(({ range: [start, end] }, paragraph) => {
    const own: ArticleRecord['reconstruction'] = [];
    for (let change = changes[next]; change && change.range[0] < end; change = changes[++next]) {
      const [from, to] = change.range;
      own.push({
        rule: 'spin',
        place: { paragraph, range: [from - start, to - start] },
        before: article.body.text.slice(from, to),
        after: change.after,
      });
    }
    return own;
  });
}

/** A range as the records' schema has it. */
export function pair(range: Range): [number, number] {
  return [range[0], range[1]];
}
