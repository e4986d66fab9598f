/** Everyone may read everything. */
import type { APIRoute } from 'astro';
import { absolute } from '../site/edition.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
