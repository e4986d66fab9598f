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
 * One of the two may be missing; and a fence may have come between the two lines of a title.
 *
 * @example
 *   in: title: '甲公司：我们不卖'
 *   in: date: 2024-04-25
 *   in: ---
 *   in: 正文。
 *   out: # 甲公司：我们不卖
 *   out: 正文。
 *   meta: title=甲公司：我们不卖
 *   meta: published=2024-04-25
 *
 * @example
 *   in: ---
 *   in: ---
 *   in: 标题: '甲公司说，
 *   in: ---
 *   in: 我们不卖'
 *   in: 日期: 2024-04-25
 *   in: 正文。
 *   in: ---
 *   out: # 甲公司说，我们不卖
 *   out: 正文。
 *   out: ---
 *   meta: title=甲公司说，我们不卖
 *   meta: published=2024-04-25
 *
 * @example
 *   in: ---
 *   in: title: "甲公司说，我们不卖
 *   in: 正文有一句。
 *   out: # 甲公司说，我们不卖
 *   out: 正文有一句。
 *   meta: title=甲公司说，我们不卖
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
import type { Line } from '../draft.ts';
import { type Field, nothing, type Rule } from '../rule.ts';

const fence = /^(?:-{3,}|\+{3,})$/;
const pair = /^([\w-]{1,40}|标题|日期|发布时间|作者|来源)\s?[:：=]\s*(.*)/;
const item = /^-\s|^[}\]]/;
/** A quoted value that its line does not end. */
const unended = /^(['"])(?!.*\1$)/;

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
  标题: 'title',
  日期: 'published',
  发布时间: 'published',
  作者: 'author',
  来源: 'outlet',
};

/** A block longer than this is no frontmatter. */
const longest = 60;

/** A key with its value, which stands on one line or two. */
interface Pair {
  readonly key: string;
  readonly parts: readonly (readonly [line: Line, text: string])[];
}

export const frontmatter: Rule = {
  id: 'frontmatter',
  run: ({ lines }) => {
    const end = endOf(lines);
    if (end === 0) return nothing;
    const metadata: { [field in Field]?: string } = {};
    const changes: Change[] = [];
    let at = 0;
    for (const { key, parts } of pairsOf(lines.slice(0, end))) {
      const field = fields[key.toLowerCase()];
      const value = parts.map(([, text]) => text).join('');
      if (field === undefined || value === '' || metadata[field] !== undefined) continue;
      if (field === 'published') {
        const date = isoDate(value);
        if (date !== null) metadata.published = date;
      } else if (field === 'title') {
        metadata.title = value;
        for (const [i, [line, text]] of parts.entries()) {
          const start = line.start + line.text.lastIndexOf(text);
          changes.push({ range: [at, start], after: i === 0 ? '# ' : '' });
          at = start + text.length;
        }
        changes.push({ range: [at, at], after: '\n' });
      } else if (!/^https?:/.test(value) && isoDate(value) === null) metadata[field] = value;
    }
    changes.push({ range: [at, lines[end - 1]?.to ?? at], after: '' });
    // Whoever keeps the file may stand here; who wrote the text signs it.
    const { author, ...rest } = metadata;
    return { changes, metadata: rest, presumed: { author } };
  },
};

function pairsOf(block: readonly Line[]): Pair[] {
  return block.flatMap((line): Pair[] => {
    const [, key = '', value = ''] = pair.exec(line.text) ?? [];
    if (key === '') return [];
    const rest = restOf(block, line);
    if (rest === null) return [{ key, parts: [[line, unquote(value)]] }];
    return [
      {
        key,
        parts: [
          [line, value.slice(1).trim()],
          [rest, rest.text.slice(0, -1).trimEnd()],
        ],
      },
    ];
  });
}

/** The line that ends the quoted value `line` begins, fences aside. */
function restOf(lines: readonly Line[], { n, text }: Line): Line | null {
  const [, mark = ''] = unended.exec(pair.exec(text)?.[2] ?? '') ?? [];
  const next = mark === '' ? undefined : lines.slice(n + 1, n + 4).find((line) => !fence.test(line.text));
  return next?.text.endsWith(mark) ? next : null;
}

/** How many lines the block and its fences are; 0: there is none. */
function endOf(lines: readonly Line[]): number {
  const begin = lines.findIndex(({ text }) => !fence.test(text));
  if (begin < 0 || (begin === 0 && !/^(?:title|标题)\s?[:：]/i.test(lines[0]?.text ?? ''))) return 0;
  for (let n = begin; n < Math.min(lines.length, longest); n += 1) {
    const line = lines[n];
    if (line === undefined) break;
    if (fence.test(line.text)) return n > begin ? n + 1 : 0;
    if (!pair.test(line.text) && !item.test(line.text)) {
      // The last fence may be missing where the block says what an article's says.
      const said = new Set(pairsOf(lines.slice(begin, n)).map(({ key }) => fields[key.toLowerCase()]));
      return begin > 0 && said.has('title') ? n : 0;
    }
    n = restOf(lines, line)?.n ?? n;
  }
  return 0;
}

function unquote(value: string): string {
  const inner = /^(['"])(.*)\1$/.exec(value.trim())?.[2];
  // A mark that nothing closes is none of the value's.
  const bare = (inner ?? value.replace(/^(['"])(?!.*\1)/, '')).trim();
  // `{{title}}`: braces that whatever filled a form left around the value.
  return /^\{{1,2}([^{}]+)\}{1,2}$/.exec(bare)?.[1]?.trim() ?? bare;
}
