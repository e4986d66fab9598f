/** The web app manifest: what makes the site installable. */
import type { APIRoute } from 'astro';

/** `--paper` and `--seal` of the light scheme (src/styles/tokens.css): a manifest knows no media queries. */
const PAPER = '#fbfaf7';
const SEAL = '#a83226';

const icon = (src: string, sizes: string, type: string, purpose = 'any') => ({ src, sizes, type, purpose });

export const GET: APIRoute = () =>
  Response.json(
    {
      id: '/',
      name: '引得 · 谁说过什么',
      short_name: '引得',
      description: '谁，在何时何地，说过什么，凭什么这样说。',
      lang: 'zh-CN',
      dir: 'ltr',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      display_override: ['minimal-ui', 'standalone'],
      background_color: PAPER,
      theme_color: SEAL,
      categories: ['news', 'education', 'books'],
      icons: [
        icon('/icon.svg', 'any', 'image/svg+xml'),
        icon('/icon-192.png', '192x192', 'image/png'),
        icon('/icon-512.png', '512x512', 'image/png'),
        icon('/icon-maskable-512.png', '512x512', 'image/png', 'maskable'),
      ],
      shortcuts: [
        { name: '检索', url: '/search/' },
        { name: '人物', url: '/people/' },
      ],
    },
    { headers: { 'content-type': 'application/manifest+json' } },
  );
