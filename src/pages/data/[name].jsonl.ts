/** A file of records, one JSON object a line. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { downloads } from '../../site/downloads.ts';

export const getStaticPaths = (() =>
  downloads.map(({ name }) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const records = await downloads.find(({ name }) => name === params['name'])?.records();
  const body = (records ?? []).map((record) => `${JSON.stringify(record)}\n`).join('');
  return new Response(body, { headers: { 'Content-Type': 'application/jsonl; charset=utf-8' } });
};
