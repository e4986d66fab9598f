/** A quote as a picture to share: its words, who said them, and its address. */
import type { APIRoute } from 'astro';
import { card } from '../../../site/card.ts';
import { articleOf, library } from '../../../site/library.ts';
import { showsWords } from '../../../site/rights.ts';

export async function getStaticPaths() {
  const all = await library();
  const shown = all.quotes.filter((quote) => showsWords(articleOf(quote, all)));
  return shown.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const all = await library();
  const quote = all.quoteById.get(id);
  if (!quote) return new Response(null, { status: 404 });
  return new Response(card(quote, articleOf(quote, all)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
