import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LedgerLine } from '../ingest/publish/ledger/ledger.ts';
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import { main as decideMain } from './decide.ts';
import { main as ingestMain } from './ingest/main.ts';

// Where the machine is busy, starting a process takes its time.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
const home = process.cwd();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yinde-'));
  process.chdir(root);
});
afterEach(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

/** Runs a command in a site of its own. */
function ran(main: typeof ingestMain, args: readonly string[]) {
  const lines: string[] = [];
  const status = main(args, (line) => lines.push(line));
  return { status, stderr: lines.join('\n') };
}
const ingest = (...args: string[]) => ran(ingestMain, args);
const decide = (...args: string[]) => ran(decideMain, [...args, '--by', '编者', '--reason', '核对原文']);

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
const get = (path: string) => readFileSync(join(root, path), 'utf8');
function records<T>(path: string): T[] {
  return get(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
const quotes = (out = 'content') => records<QuoteRecord>(`${out}/data/quotes.jsonl`);
const articles = (out = 'content') => records<ArticleRecord>(`${out}/data/articles.jsonl`);
const ledger = () => records<LedgerLine>('content/quotes.lock.jsonl');

const ARTICLE = `北岸科技发布新品

北岸科技董事长陈小北表示：“我们不会为了速度牺牲质量，这一点不会变。”

“明年的投入还要再加一倍，但每一笔都要算清楚。”陈小北说。
`;

describe('npm run ingest -- SOURCE --out DIR', () => {
  it('writes records and MDX below DIR, nothing on standard output, and a summary last', () => {
    put('in/a.txt', ARTICLE);
    const script = join(import.meta.dirname, 'ingest.ts');
    const args = [script, 'in', '--out', 'out'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^1 article, 2 quotes, 0 set aside/);
    expect(articles('out')[0]).toMatchObject({ slug: 'a', source: 'in/a.txt' });
    expect(quotes('out').map(({ article, kind }) => `${article} ${kind}`)).toEqual(['a direct', 'a direct']);
    expect(get('out/articles/a.mdx')).toContain('<Quote id=');
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['articles', 'data']);
  });

  it('reads folders through and through, and skips other files with a note', () => {
    put('in/deep/deeper/a.md', ARTICLE);
    put('in/picture.png', 'x');
    const { status, stderr } = ingest('in', '--out', 'out');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^in\/picture\.png:1:1: skipped: .* {2}not-an-article$/m);
    expect(articles('out')).toHaveLength(1);
  });

  it.each([
    [['--out', 'out']],
    [['in']],
    [['in', '--out', 'out', '--fast']],
    [['missing', '--out', 'out']],
    [['in', '--out']],
  ])('exits 2 on wrong usage (%s) and writes nothing', (args) => {
    put('in/a.txt', ARTICLE);
    const { status, stderr } = ingest(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run ingest');
    expect(readdirSync(root)).toEqual(['in']);
  });

  it('sets a source aside with its reason, publishes the others, and exits 0', () => {
    put('in/a.txt', ARTICLE);
    put('in/b.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 255, 254]));
    put('in/c.txt', '');
    const { status, stderr } = ingest('in', '--out', 'out');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^in\/b\.txt:1:1: set aside: .* {2}file-binary$/m);
    expect(stderr).toMatch(/^in\/c\.txt:1:1: set aside: .* {2}file-empty$/m);
    expect(articles('out')).toHaveLength(1);
  });

  it('publishes the others where one fails, keeps what the failed one had, and exits 1', () => {
    put('in/a.txt', ARTICLE);
    put('in/b.txt', ARTICLE.replaceAll('北岸', '南山'));
    ingest('in', '--out', 'out');
    const before = get('out/articles/a.mdx');
    mkdirSync(join(root, 'in/a.yaml'));
    const { status, stderr } = ingest('in', '--out', 'out');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^in\/a\.txt:1:1: .* {2}unexpected$/m);
    expect(get('out/articles/a.mdx')).toBe(before);
    expect(
      articles('out')
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(quotes('out')).toHaveLength(4);
  });

  it('removes what it wrote before and no source has now, and nothing else', () => {
    put('in/a.txt', ARTICLE);
    put('in/b.txt', ARTICLE.replaceAll('北岸', '南山'));
    ingest('in', '--out', 'out');
    put('out/articles/notes.mdx', 'mine');
    rmSync(join(root, 'in/b.txt'));
    ingest('in', '--out', 'out');
    expect(readdirSync(join(root, 'out/articles')).sort()).toEqual(['a.mdx', 'notes.mdx']);
  });

  it('never writes under content/, whatever it is given', () => {
    put('in/a.txt', ARTICLE);
    put('content/quotes.lock.jsonl', '');
    ingest('in', '--out', 'out', '--read-only');
    ingest('in', '--out', 'out');
    expect(readdirSync(join(root, 'content'))).toEqual(['quotes.lock.jsonl']);
    expect(get('content/quotes.lock.jsonl')).toBe('');
  });

  it('names the file of the registry that is broken', () => {
    put('in/a.txt', ARTICLE);
    put('content/people/chen.yaml', 'name: 陈小北\nstatus: known\n');
    const { status, stderr } = ingest('in', '--out', 'out');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^content\/people\/chen\.yaml:1:1: .*status.* {2}registry$/m);
  });
});

describe("the site's own ingest", () => {
  beforeEach(() => {
    put('content/sources/a.txt', ARTICLE);
    put('content/quotes.lock.jsonl', '');
  });

  it('mints ids once, writes a file for a new speaker, and the next run changes nothing', () => {
    expect(ingest().status).toBe(0);
    expect(ledger().map(({ id }) => id)).toEqual(
      quotes()
        .map(({ id }) => id)
        .sort(),
    );
    expect(get('content/people/chen-xiaobei.yaml')).toContain('status: detected');
    const before = get('content/quotes.lock.jsonl');
    expect(ingest('--frozen').status).toBe(0);
    expect(get('content/quotes.lock.jsonl')).toBe(before);
  });

  it('fails with --frozen where the ledger would change, and writes nothing', () => {
    const { status, stderr } = ingest('--frozen');
    expect(status).toBe(1);
    expect(stderr).toMatch(/ {2}frozen$/m);
    expect(get('content/quotes.lock.jsonl')).toBe('');
    expect(existsSync(join(root, 'content/data/quotes.jsonl'))).toBe(false);
  });

  it('keeps ids when the page is captured again, and when the file is renamed', () => {
    ingest();
    const ids = quotes().map(({ id }) => id);
    put('content/sources/a.txt', `${ARTICLE}\n责任编辑：王小南\n`);
    expect(ingest().status).toBe(0);
    expect(quotes().map(({ id }) => id)).toEqual(ids);
    put('content/sources/b.txt', get('content/sources/a.txt'));
    rmSync(join(root, 'content/sources/a.txt'));
    expect(ingest().status).toBe(0);
    expect(quotes().map(({ id, article }) => `${article}/${id}`)).toEqual(ids.map((id) => `b/${id}`));
  });

  it('stops for a decision where words changed, keeps what was published, and follows the decision', () => {
    ingest();
    const [old] = quotes();
    put('content/sources/a.txt', ARTICLE.replace('这一点不会变', '这一点永远不会变'));
    const stopped = ingest();
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toContain(`npm run decide -- withdraw ${old?.id}`);
    expect(quotes()[0]).toEqual(old);

    expect(decide('withdraw', old?.id ?? '').status).toBe(0);
    expect(ingest().status).toBe(0);
    expect(ledger().find(({ id }) => id === old?.id)).toMatchObject({
      status: 'withdrawn',
      reason: '核对原文',
    });
    expect(quotes().map(({ text }) => text)).toContain('我们不会为了速度牺牲质量，这一点永远不会变。');
    expect(quotes().map(({ id }) => id)).not.toContain(old?.id);
    expect(ledger()).toHaveLength(3);
  });

  it('names the quote an old address could lead to, and the address leads there once a person says so', () => {
    ingest();
    const [old] = quotes();
    put('content/sources/a.txt', ARTICLE.replace('这一点不会变', '这一点永远不会变'));
    const [, command = ''] = /npm run decide -- (move \w+ \w+) /.exec(ingest().stderr) ?? [];
    expect(decide(...command.split(' ')).status).toBe(0);
    expect(ingest().status).toBe(0);
    const moved = ledger().find(({ id }) => id === old?.id);
    expect(moved).toMatchObject({ status: 'moved', to: quotes()[0]?.id });
    expect(quotes()[0]?.text).toContain('永远');
    expect(ingest('--frozen').status).toBe(0);
  });

  it('stops for a decision where a source is gone, and keeps what was published', () => {
    ingest();
    const before = quotes();
    rmSync(join(root, 'content/sources/a.txt'));
    const stopped = ingest();
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toContain('npm run decide -- withdraw-source a.txt');
    expect(quotes()).toEqual(before);

    expect(decide('withdraw-source', 'a.txt').status).toBe(0);
    expect(ingest().status).toBe(0);
    expect(quotes()).toEqual([]);
    expect(ledger().map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
  });

  it('shows the speaker a person decided on, under the same id', () => {
    ingest();
    put('content/people/lin-xiaonan.yaml', 'name: 林小南\nstatus: reviewed\n');
    const [first] = quotes();
    expect(decide('speaker', first?.id ?? '', 'lin-xiaonan').status).toBe(0);
    expect(ingest().status).toBe(0);
    expect(quotes()[0]).toMatchObject({
      id: first?.id,
      speaker: { id: 'lin-xiaonan', name: '林小南' },
      rule: 'correction',
      confidence: 1,
    });
  });

  it('gathers two files of one person in one, and the first address leads there', () => {
    put('content/people/chen.yaml', '# 核对过\nname: 陈北\nstatus: reviewed\n');
    ingest();
    expect(decide('merge', 'chen-xiaobei', 'chen').status).toBe(0);
    expect(ingest().status).toBe(0);
    expect(get('content/people/chen.yaml')).toMatch(/^# 核对过/);
    expect(get('content/people/chen.yaml')).toContain('- chen-xiaobei');
    expect(existsSync(join(root, 'content/people/chen-xiaobei.yaml'))).toBe(false);
    expect(quotes()[0]?.speaker?.id).toBe('chen');
  });

  it('refuses a decision about what does not exist, and writes nothing', () => {
    ingest();
    const { status, stderr } = decide('withdraw', '00000000');
    expect(status).toBe(2);
    expect(stderr).toContain('00000000: not in the ledger');
    expect(existsSync(join(root, 'content/corrections.yaml'))).toBe(false);
  });

  it('gives provisional ids and writes no registry while there is no ledger', () => {
    rmSync(join(root, 'content/quotes.lock.jsonl'));
    const { status, stderr } = ingest();
    expect(status).toBe(0);
    expect(stderr).toContain('ids provisional');
    expect(existsSync(join(root, 'content/people'))).toBe(false);
  });
});
