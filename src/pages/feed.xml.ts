/** The newest quotes of the whole collection. */
import type { APIRoute } from 'astro';
import { say } from '../i18n/index.ts';
import { site } from '../i18n/site.ts';
import { address } from '../site/addresses.ts';
import { feed } from '../site/feed.ts';
import { library } from '../site/library.ts';

export const GET: APIRoute = async () => {
  const all = await library();
  return feed(say(site.feedAll), address.home, address.feed, all.quotes, all);
};
