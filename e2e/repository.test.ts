/** What must hold of the checkout itself. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keep, summary } from '../src/cli/bench/markdown.ts';
import { measured } from '../src/ingest/bench/measured.ts';

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '');
const isBinary = /\.(?:png|ico|woff2|jpe?g|webp)$/;
/** Captured articles are evidence, kept as they came. */
const isEvidence = /^content\/sources\/.*\.(?:txt|md|html?)$|\/fixtures\//;
const texts = tracked
  .filter((path) => !isBinary.test(path) && !isEvidence.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const code = texts.filter(({ path }) => /\.(?:ts|mjs|astro|css)$/.test(path));

test('there are files to check', () => {
  expect(texts.length).toBeGreaterThan(50);
});

test('no line ends with a carriage return', () => {
  expect(texts.filter(({ text }) => text.includes('\r')).map(({ path }) => path)).toEqual([]);
});

test('no file of code is longer than 400 lines', () => {
  const long = code.filter(({ text }) => text.split('\n').length > 401);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('the median file of code is short and nine in ten are under 220 lines', () => {
  const lengths = code.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(220);
});

test('no check is switched off and nothing is left to do', () => {
  // Put together here, so that this file does not find itself.
  const marks = ['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-' + 'nocheck', 'biome-' + 'ignore'];
  const switched = [...marks, '.sk' + 'ip(', '.on' + 'ly(', ': a' + 'ny[;,)>=\\]]', '\\bas a' + 'ny\\b'];
  const pattern = new RegExp(switched.map((mark) => mark.replace(/[.(]/g, '\\$&')).join('|'));
  expect(code.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no file names a machine, a folder of one, or the place packages came from', () => {
  const pattern = new RegExp(
    ['/ro' + 'ot/', '/ho' + 'me/\\w', '/Us' + 'ers/\\w', 'registry\\.' + 'npmjs', '"reso' + 'lved":'].join(
      '|',
    ),
  );
  expect(texts.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
});

test('the lockfile agrees with package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages[''];
  expect(locked.dependencies).toEqual(manifest.dependencies);
  expect(locked.devDependencies).toEqual(manifest.devDependencies);
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

test('CONTRIBUTING says of every dependency why it is there, and of no other', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const table = readFileSync('CONTRIBUTING.md', 'utf8').split('## Why each dependency')[1] ?? '';
  const named = [...table.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(
    ([, cell = '']) => cell.match(/[\w@/.*-]+/g) ?? [],
  );
  const means = (pattern: string, name: string) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  expect(all.filter((name) => !named.some((pattern) => means(pattern, name)))).toEqual([]);
  expect(named.filter((pattern) => !all.some((name) => means(pattern, name)))).toEqual([]);
});

test('everything that is imported is a declared dependency', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
  const imported = code.flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:import|(?:import|export|\}).* from) '([^']+)';$|\bimport\('([^']+)'\)/gm)]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((name) => name !== '' && !/^(?:\.|\/|node:|astro:|virtual:)/.test(name))
      .map((name) => ({ path, name: /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name })),
  );
  expect(imported.length).toBeGreaterThan(20);
  // Types alone come from `@types/<name>`.
  expect(imported.filter(({ name }) => !declared.has(name) && !declared.has(`@types/${name}`))).toEqual([]);
});

test('every file a document of the checkout links to is there', () => {
  const links = texts
    .filter(({ path }) => /^[A-Z]+\.md$/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/\]\(([^)#\s]+)/g)].map((match) => match[1] ?? ''));
  expect(links.filter((link) => !/^https?:/.test(link) && !existsSync(link))).toEqual([]);
});

test('every command a document of the checkout names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = texts
    .filter(({ path }) => /^[A-Z]+\.md$/.test(path))
    .flatMap(({ text }) =>
      [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1] ?? ''),
    );
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});

test('README carries the accuracy that was measured last', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain(summary(measured));
  expect(keep(readme, measured)).toBe(readme);
});

test('every stored source has the bytes its record was made from', () => {
  const records = readFileSync('content/data/articles.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { source: string; sha256: string } => JSON.parse(line));
  expect(records.length).toBeGreaterThanOrEqual(5);
  for (const { source, sha256 } of records) {
    expect([source, createHash('sha256').update(readFileSync(source)).digest('hex')]).toEqual([
      source,
      sha256,
    ]);
  }
});

/** SHA-256 of the five founding articles: evidence that no editor or checkout may touch. */
const FOUNDING = {
  '2024-04-25-lenovo-hybrid-ai.txt': '591f6f81186d8f9c57fe75dd5695700fab14ba9671762d7e3a5d8c35d7366091',
  'capex-and-computing-power.txt': '87c741a664414e38b00212d2318e86a31f81d40e9955c9991cd4473dfdfaae30',
  'greater-bay-area-ai.txt': 'afde8076ad706c02c137b4f3d8c17c1bfa97d38b7500f6c35f09d1915616d813',
  'kimi-ai-views-computing-power.txt': 'e33b343630a2311d02a9ba0f2200c1be0b127427aa5b6823c6a396f091fae30c',
  'zuckerberg-all-in-agi.txt': '982b3775dbf1307e267932d0500c96f4b04cd8ba8f4a09b02ca53bec8915dae4',
} as const;

test.each(Object.entries(FOUNDING))('%s is stored byte for byte', (name, sha256) => {
  expect(
    createHash('sha256')
      .update(readFileSync(`content/sources/${name}`))
      .digest('hex'),
  ).toBe(sha256);
});
