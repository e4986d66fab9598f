/** The built site in `dist`, parsed once: what each page links to, loads, and can be linked at. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export const DIST = 'dist';

export interface Reference {
  readonly element: string;
  readonly attribute: string;
  readonly value: string;
}

export interface Page {
  /** Path of the page on the site: `/people/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  /** All text of the body as it stands in the markup, without the notes in the margin. */
  readonly text: string;
  /** What a fragment can point at. */
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
}

/** Attributes that hold an address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster', 'data', 'cite', 'formaction']);

export function pages(): readonly Page[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => page(`/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`, name));
}

function page(path: string, name: string): Page {
  const html = readFileSync(join(DIST, name), 'utf8');
  const ids = new Set<string>();
  const references: Reference[] = [];
  const document = parse(html);
  for (const element of elements(document)) {
    for (const { name: attribute, value } of element.attrs) {
      if (attribute === 'id') ids.add(value);
      if (ADDRESSES.has(attribute)) references.push({ element: element.tagName, attribute, value });
      if (attribute === 'srcset') {
        for (const candidate of value.split(',')) {
          references.push({
            element: element.tagName,
            attribute,
            value: candidate.trim().split(/\s+/)[0] ?? '',
          });
        }
      }
    }
  }
  return { path, html, text: textOf(document), ids, references };
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ['script', 'style', 'head'].includes(node.nodeName)) return '';
  if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value === 'side'))
    return '';
  return node.childNodes.map(textOf).join('');
}

function* elements(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

/** The file a static host would answer with for `path`, or null. */
export function fileOf(path: string): string | null {
  const name = join(DIST, decodeURIComponent(path));
  if (path.endsWith('/')) return existsSync(join(name, 'index.html')) ? join(name, 'index.html') : null;
  return existsSync(name) && statSync(name).isFile() ? name : null;
}

/** Paths of the pages the sitemap names, and the origin it names them with. */
export function sitemap(): { origin: string; paths: readonly string[] } {
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
  const parts = locations(readFileSync(join(DIST, 'sitemap-index.xml'), 'utf8'));
  const urls = parts
    .flatMap((part) => locations(readFileSync(join(DIST, new URL(part).pathname), 'utf8')))
    .map((url) => new URL(url));
  return { origin: urls[0]?.origin ?? '', paths: urls.map((url) => decodeURIComponent(url.pathname)) };
}
