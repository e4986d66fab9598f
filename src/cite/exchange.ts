/** Formats that reference managers read: BibTeX (biblatex `@online`), CSL-JSON 1.0 and RIS. */
import { type Citable, quoted, titleOf } from './citable.ts';

export function bibtex(quote: Citable): string {
  const fields: readonly (readonly [string, string | null])[] = [
    // Double braces keep a name from being cut into given and family name.
    ['author', quote.speaker && `{${escapeTex(quote.speaker)}}`],
    ['title', escapeTex(titleOf(quote))],
    ['maintitle', escapeTex(quote.article)],
    ['organization', quote.outlet && escapeTex(quote.outlet)],
    ['date', quote.published],
    ['eventtitle', quote.occasion && escapeTex(quote.occasion)],
    ['eventdate', quote.said],
    ['url', quote.url],
    ['urldate', quote.accessed],
    ['note', escapeTex(quoted(quote))],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@online{yinde-${quote.id},`, ...lines, '}'].join('\n');
}

const texSpecial: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (mark) => texSpecial[mark] ?? `\\${mark}`).replace(/\s+/gu, ' ');
}

export function cslJson(quote: Citable): string {
  const item = {
    id: `yinde-${quote.id}`,
    type: 'webpage',
    title: titleOf(quote),
    'container-title': quote.article,
    ...(quote.speaker ? { author: [{ literal: quote.speaker }] } : {}),
    ...(quote.author ? { 'container-author': [{ literal: quote.author }] } : {}),
    ...(quote.outlet ? { publisher: quote.outlet } : {}),
    ...(quote.published ? { issued: dateParts(quote.published) } : {}),
    ...(quote.said ? { 'event-date': dateParts(quote.said) } : {}),
    ...(quote.occasion ? { 'event-title': quote.occasion } : {}),
    accessed: dateParts(quote.accessed),
    URL: quote.url,
    language: 'zh-CN',
    note: quoted(quote),
  };
  // A date in one line; a line break inside brackets is never part of a value.
  return JSON.stringify([item], null, 2).replace(/\[\n\s+\[\n[\s\d,]+\]\n\s+\]/g, (date) =>
    date.replace(/\s+/g, ''),
  );
}

function dateParts(iso: string) {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

/** https://refdb.sourceforge.net/manual/ch07.html; a line is `XX  - value`, records end with `ER`. */
export function ris(quote: Citable): string {
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'ELEC'],
    ['AU', quote.speaker],
    ['TI', titleOf(quote)],
    ['T2', quote.article],
    ['PB', quote.outlet],
    ['PY', quote.published?.slice(0, 4) ?? null],
    ['DA', quote.published?.replaceAll('-', '/') ?? null],
    ['Y2', quote.accessed.replaceAll('-', '/')],
    ['UR', quote.url],
    ['AB', quoted(quote)],
    ['LA', 'zh-CN'],
  ];
  const body = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/gu, ' ')}`] : []));
  return [...body, 'ER  - '].join('\n');
}
