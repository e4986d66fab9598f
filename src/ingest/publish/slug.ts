/** The last part of an address: of an article from its file's name, of a person from a name. */
import { pinyin } from 'pinyin-pro';

/** Longer slugs make unwieldy addresses and, as file names, can exceed what file systems allow. */
const MAX_LENGTH = 80;

/**
 * `text` in lower-case ASCII letters, digits and single hyphens; Han characters become pinyin.
 *
 * @returns possibly empty, where nothing of `text` can be written so.
 */
export function slugify(text: string): string {
  const plain = text.normalize('NFKC').slice(0, 4 * MAX_LENGTH);
  return latin(plain)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-|-$/g, '');
}

/** With pinyin for Han characters: where there are none nothing has to be looked up. */
function latin(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return pinyin(text, { toneType: 'none', nonZh: 'consecutive', v: true });
}

/**
 * One slug for each path, in the order given: the file's name without its extension; where an earlier path
 * has that, the folder's name before it, then the extension after it, then a number.
 */
export function articleSlugs(paths: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  for (const path of paths) {
    const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
    const file = parts.at(-1) ?? 'article';
    const dot = file.lastIndexOf('.');
    const name = slugify(dot > 0 ? file.slice(0, dot) : file) || 'article';
    const folder = slugify(parts.at(-2) ?? '');
    const extension = dot > 0 ? slugify(file.slice(dot + 1)) : '';
    const wishes = [name, folder && `${folder}-${name}`, extension && `${name}-${extension}`];
    let slug = wishes.find((wish) => wish && !taken.has(wish));
    for (let n = 2; !slug; n += 1) if (!taken.has(`${name}-${n}`)) slug = `${name}-${n}`;
    taken.add(slug);
    slugs.set(path, slug);
  }
  return slugs;
}
