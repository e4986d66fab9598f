/** What the fields of a file mean: JSON Schema, draft 2020-12, from the schemas ingest itself checks by. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { downloads } from '../../site/downloads.ts';

export const getStaticPaths = (() =>
  downloads.map(({ name }) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const schema = downloads.find(({ name }) => name === params['name'])?.schema ?? z.never();
  return new Response(`${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
