import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from './serve.ts';

let home: string;
let site: Served;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'yinde-serve-'));
  await mkdir(join(home, 'dist', 'people'), { recursive: true });
  await writeFile(join(home, 'secret.txt'), 'not for readers');
  await writeFile(join(home, 'dist', 'index.html'), '<h1>引得</h1>');
  await writeFile(join(home, 'dist', '404.html'), '<h1>没有这一页</h1>');
  await writeFile(join(home, 'dist', 'people', 'index.html'), '<h1>人物</h1>');
  await writeFile(join(home, 'dist', 'a.pf_index'), 'index');
  await writeFile(join(home, 'dist', 'a.wasm'), 'wasm');
  await writeFile(join(home, 'dist', 'quotes.jsonl'), '{}\n');
  site = await serve({ dir: join(home, 'dist'), port: 0, host: 'localhost' });
});

afterAll(async () => {
  await site.close();
  await rm(home, { recursive: true });
});

/** Asks for the path as it is written: `fetch` would resolve `..` before it asks. */
function raw(path: string): Promise<{ status: number; body: string }> {
  return new Promise((settle, fail) => {
    request(site.url, { path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => settle({ status: response.statusCode ?? 0, body }));
    })
      .on('error', fail)
      .end();
  });
}

test('a folder answers with its index page, and without its slash leads there', async () => {
  expect(await (await fetch(`${site.url}/people/`)).text()).toContain('人物');
  const bare = await fetch(`${site.url}/people?a=1`, { redirect: 'manual' });
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/people/?a=1']);
});

test('a missing page answers 404 with the page that says so', async () => {
  const missing = await fetch(`${site.url}/nowhere/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('没有这一页');
});

test.each([
  ['/a.wasm', 'application/wasm'],
  ['/a.pf_index', 'application/octet-stream'],
  ['/quotes.jsonl', 'application/jsonl; charset=utf-8'],
  ['/', 'text/html;charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  expect((await fetch(site.url + path)).headers.get('content-type')).toBe(type);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/people/..%2f..%2fsecret.txt',
  '//../secret.txt',
  '/%00',
  '/%',
  '//[',
])('nothing outside the folder is served for %s', async (path) => {
  const answer = await raw(path);
  expect(answer.status).not.toBe(500);
  expect(answer.body).not.toContain('not for readers');
});

test('no redirect leads to another host', async () => {
  const response = await fetch(`${site.url}//people`, { redirect: 'manual' });
  expect(response.headers.get('location')).toBe('/people/');
});

test('a taken port is said to be taken, or the next one is used', async () => {
  const port = Number(new URL(site.url).port);
  const options = { dir: join(home, 'dist'), port, host: 'localhost' };
  await expect(serve(options)).rejects.toThrow(`Port ${port} is taken`);
  const next = await serve({ ...options, spare: 20 });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
});

test('a folder without a site is refused with the command that builds one', async () => {
  await expect(serve({ dir: home, port: 0, host: 'localhost' })).rejects.toThrow('npm run build');
});
