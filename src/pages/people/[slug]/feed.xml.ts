/** What one of them is newly reported to have said. */
import type { APIRoute } from 'astro';
import { address } from '../../../site/addresses.ts';
import { feed } from '../../../site/feed.ts';
import { library } from '../../../site/library.ts';

export async function getStaticPaths() {
  const { people: all } = await library();
  return [...all.keys()].map((slug) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params: { slug = '' } }) => {
  const all = await library();
  const entry = all.people.get(slug);
  if (!entry) return new Response(null, { status: 404 });
  return feed(entry.name, address.person(slug), address.personFeed(slug), entry.quotes, all);
};
