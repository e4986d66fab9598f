/** APA, 7th edition: a web page within a site, undated pages as `n.d.`. */
import { type Citable, titleOf } from './citable.ts';

export function apa(quote: Citable): string {
  const date = quote.published ? english(quote.published) : 'n.d.';
  const title = `${titleOf(quote)} [Quotation]`;
  const host = ` In ${[quote.author, `${quote.article}`].filter(Boolean).join(', ')}.`;
  const own = quote.speaker ? `${quote.speaker}. (${date}). ${title}.` : `${title}. (${date}).`;
  return `${own}${host}${quote.outlet ? ` ${quote.outlet}.` : ''} ${quote.url}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-04-25` → `2024, April 25`. */
function english(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  return [year, name && [name, day && Number(day)].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
