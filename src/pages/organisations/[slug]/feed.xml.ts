/** What one of them is newly reported to have said. */
import type { APIRoute } from 'astro';
import { address } from '../../../site/addresses.ts';
import { feed } from '../../../site/feed.ts';
import { library } from '../../../site/library.ts';

export async function getStaticPaths() {
  const { organisations: all } = await library();
  return [...all.keys()].map((slug) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params: { slug = '' } }) => {
  const all = await library();
  const entry = all.organisations.get(slug);
  if (!entry) return new Response(null, { status: 404 });
  return feed(entry.name, address.organisation(slug), address.organisationFeed(slug), entry.quotes, all);
};
