/**
 * The block of `key: value` lines between two `---` at the head of a file: its title becomes the article's
 * title, its date, author and source become metadata, the rest goes. Blank lines inside the block, a missing
 * space after the colon and values that are not valid YAML (an unquoted colon) are taken as they are meant,
 * which a YAML parser cannot do; and the title must keep its place in the source.
 *
 * @example
 *   in: ---
 *   in:
 *   in: title: '甲公司：我们不卖'
 *   in: date: 2024-04-25
 *   in: author: 某实验室
 *   in: tags: [a, b]
 *   in: ---
 *   in: 正文。
 *   out: # 甲公司：我们不卖
 *   out: 正文。
 *   meta: title=甲公司：我们不卖
 *   meta: published=2024-04-25
 *   meta: author=某实验室
 *
 * A thematic break at the head is not a block.
 *
 * @example
 *   in: ---
 *   in: 正文有一句。
 *   in: ---
 */
import type { Change } from '../../model.ts';
import { isoDate } from '../dates.ts';
import { drop, type Line } from '../draft.ts';
import { type Field, nothing, type Rule } from '../rule.ts';

const fence = /^(?:-{3,}|\+{3,})$/;
const pair = /^([\w-]{1,40})\s?[:：=]\s*(.*)$/;
const item = /^-\s|^[}\]]/;

const fields: Readonly<Record<string, Field>> = {
  title: 'title',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  publish_date: 'published',
  author: 'author',
  outlet: 'outlet',
  source: 'outlet',
  site: 'outlet',
  publisher: 'outlet',
};

/** A block longer than this is no frontmatter. */
const longest = 60;

export const frontmatter: Rule = {
  id: 'frontmatter',
  run: ({ lines }) => {
    const block = find(lines);
    if (block === null) return nothing;
    const metadata: { [field in Field]?: string } = {};
    const changes: Change[] = [];
    for (const line of block) {
      const [, key = '', value = ''] = pair.exec(line.text) ?? [];
      const field = fields[key.toLowerCase()];
      const plain = unquote(value);
      if (field === undefined || plain === '' || metadata[field] !== undefined) {
        changes.push(drop(line));
      } else if (field === 'title') {
        metadata.title = plain;
        const start = line.start + line.text.lastIndexOf(plain);
        changes.push({ range: [line.from, start], after: '# ' });
        changes.push({ range: [start + plain.length, line.start + line.text.length], after: '' });
      } else {
        if (field === 'published') {
          const date = isoDate(plain);
          if (date !== null) metadata.published = date;
        } else if (!/^https?:/.test(plain) && isoDate(plain) === null) metadata[field] = plain;
        changes.push(drop(line));
      }
    }
    return { changes, metadata };
  },
};

/** The lines of the block with both fences, or null. */
function find(lines: readonly Line[]): readonly Line[] | null {
  if (lines[0] === undefined || !fence.test(lines[0].text)) return null;
  for (const line of lines.slice(1, longest)) {
    if (fence.test(line.text)) return line.n > 1 ? lines.slice(0, line.n + 1) : null;
    if (!pair.test(line.text) && !item.test(line.text)) return null;
  }
  return null;
}

function unquote(value: string): string {
  const inner = /^(['"])(.*)\1$/.exec(value.trim())?.[2];
  return (inner ?? value).trim();
}
