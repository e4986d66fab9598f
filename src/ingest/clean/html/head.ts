/** What a page says of itself where readers do not look: `<title>`, `<meta>`, JSON-LD. */
import { isoDate } from '../dates.ts';
import { namesOf } from '../fields.ts';
import { type Element, isElement } from './page.ts';
import { type Run, readText } from './text.ts';

export interface Head {
  /** The runs of `<title>`; empty where there is none. */
  readonly title: readonly Run[];
  /** Values in the order in which they are trusted. */
  readonly titles: readonly string[];
  readonly published: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
}

/** JSON-LD longer than this, in characters, is no article's: it is not parsed. */
const LONGEST_DATA = 200_000;

/** Names under which pages give these, from Open Graph, schema.org, Dublin Core and Chinese portals. */
const TITLE = ['og:title', 'twitter:title', 'articletitle', 'headline', 'title'];
const PUBLISHED =
  'article:published_time og:release_date datepublished publishdate pubdate weibo:article:create_at dc.date date';
const AUTHOR = 'article:author author dc.creator byl';
const OUTLET = 'mediaid og:site_name application-name';

export function headOf(page: Element, source: string): Head {
  const meta = new Map<string, string>();
  const data: unknown[] = [];
  let title: readonly Run[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const [text] = child.children;
      if (child.name === 'meta') {
        const { attributes } = child;
        const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '';
        const content = attributes.get('content')?.trim().slice(0, 500);
        const key = name.toLowerCase().replace(/\s/g, '');
        if (content && !meta.has(key)) meta.set(key, content);
      } else if (child.name === 'title' && title.length === 0 && text && !isElement(text)) {
        title = readText(source, text.range);
      } else if (child.name === 'script' && /ld\+json/i.test(child.attributes.get('type') ?? '')) {
        if (text && !isElement(text)) data.push(...parseData(source.slice(text.range[0], text.range[1])));
      } else {
        visit(child);
      }
    }
  };
  visit(page);
  const linked = data.find((thing) => /Article|Posting|NewsItem/.test(String(field(thing, '@type'))));
  const first = (names: string) => names.split(' ').flatMap((name) => meta.get(name) ?? [])[0];
  return {
    title,
    titles: [text(field(linked, 'headline')), ...TITLE.map((name) => meta.get(name))].filter(
      (value) => value !== undefined && value !== '',
    ) as string[],
    published: localDate(text(field(linked, 'datePublished')) ?? first(PUBLISHED)),
    author: person(named(text(field(linked, 'author')) ?? first(AUTHOR))),
    outlet: named(text(field(linked, 'publisher')) ?? first(OUTLET)),
  };
}

/** The things a JSON-LD script describes; none where it is not JSON. */
function parseData(json: string): unknown[] {
  if (json.length > LONGEST_DATA) return [];
  try {
    const data: unknown = JSON.parse(json);
    const graph = field(data, '@graph');
    if (Array.isArray(graph)) return graph;
    return Array.isArray(data) ? data : [data];
  } catch {
    return [];
  }
}

function field(thing: unknown, name: string): unknown {
  return thing && typeof thing === 'object' && Object.hasOwn(thing, name)
    ? Reflect.get(thing, name)
    : undefined;
}

/** A string, the `name` of a thing, or of the first thing of a list. */
function text(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim().slice(0, 500) || undefined;
  if (depth > 2) return undefined;
  if (Array.isArray(value)) return text(value[0], depth + 1);
  return text(field(value, 'name'), depth + 1);
}

/** The day in China of a moment given with its offset from Greenwich; else the day as written. */
function localDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (/T[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)$/.test(value)) {
    const time = Date.parse(value);
    if (Number.isFinite(time)) return new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
  }
  return isoDate(value);
}

/** The name, unless it is a medium's: many pages give their own as the author. */
function person(name: string | null): string | null {
  const names = name === null ? null : namesOf(name);
  return names !== null &&
    !/(?:[网報报刊社台版][）)]?|\.com|新[闻聞]|[财財][经經]|[频頻]道|[编編][辑輯]部?|客[户戶]端|[资資][讯訊]|在[线線]|网易|周刊)(?=$|[,，])/.test(
      names,
    )
    ? names
    : null;
}

/** A name, not an address, a number or a sentence. */
function named(value: string | undefined): string | null {
  if (value === undefined || value.length > 30 || /https?:|www\.|[。，;；]|^\d+$/.test(value)) return null;
  // A platform carries what others publish.
  return /\p{Script=Han}/u.test(value) && !/平台$/.test(value) ? value : null;
}
