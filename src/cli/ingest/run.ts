/** One run of ingest: sources in, an edition out, diagnostics on the way. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { ingest } from '../../ingest/index.ts';
import type { Sidecar, Source } from '../../ingest/model.ts';
import { type Published, publish } from '../../ingest/publish/index.ts';
import { articleSlugs } from '../../ingest/publish/slug.ts';
import { MAX_BYTES, type Report, read, readSidecar } from '../../ingest/read/index.ts';
import { SetAside } from '../../ingest/set-aside.ts';
import { diagnostic, format, type Progress, type Severity } from './diagnostics.ts';
import type { Options } from './options.ts';
import { Edition } from './output.ts';
import { findSources, sidecarPaths } from './sources.ts';

/** Ingests and writes. @returns the exit code. @throws UsageError where a source does not exist. */
export function run(options: Options, log: (line: string) => void, progress: Progress): number {
  const started = performance.now();
  const found = findSources(options.out === null ? ['content/sources'] : options.sources);
  const slugs = articleSlugs(found.articles);
  const edition = new Edition(options.out ?? 'content');
  const counts = { articles: 0, quotes: 0, aside: 0, failed: 0 };
  const tell = (severity: Severity, file: string, reason: string, ruleId: string, source?: Source): void => {
    progress.clear();
    log(format(diagnostic(severity, file, reason, ruleId, source && { line: 1, column: 1 })));
  };
  const report: Report = (message) => {
    progress.clear();
    log(format(message));
  };
  for (const path of found.skipped)
    tell('note', path, 'skipped: not .txt, .md, .html or .htm', 'not-an-article');
  const taken = new Set<string>();
  try {
    for (const [index, path] of found.articles.entries()) {
      progress.show(`${index + 1}/${found.articles.length} ${path}`);
      try {
        const published = publishFile(path, slugs.get(path) ?? path, taken, report);
        edition.add(published.article, published.quotes, '');
        counts.articles += 1;
        counts.quotes += published.quotes.length;
      } catch (error) {
        if (error instanceof SetAside) {
          counts.aside += 1;
          tell('warning', path, `set aside: ${error.message}`, error.ruleId);
        } else {
          counts.failed += 1;
          tell('error', path, error instanceof Error ? error.message : String(error), 'unexpected');
        }
      }
    }
    edition.commit();
  } catch (error) {
    edition.abandon();
    throw error;
  }
  progress.clear();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  log(
    `${counts.articles} articles, ${counts.quotes} quotes, ${counts.aside} set aside, ${counts.failed} failed, ${found.skipped.length} skipped; ${seconds} s`,
  );
  return counts.failed > 0 ? 1 : 0;
}

function publishFile(path: string, slug: string, taken: Set<string>, report: Report): Published {
  const { size } = statSync(path);
  if (size > MAX_BYTES) {
    throw new SetAside('file-size', `${size} bytes, more than the ${MAX_BYTES} an article can have`);
  }
  const source = read(path, readFileSync(path), sidecarOf(path, report), report);
  const published = publish(ingest(source), slug, taken);
  if (published.article.paragraphs.length === 0) throw new SetAside('no-text', 'no text to publish in it');
  return published;
}

function sidecarOf(path: string, report: Report): Sidecar {
  const beside = sidecarPaths(path).find((candidate) => existsSync(candidate));
  if (!beside) return {};
  const sidecar = readSidecar(beside, readFileSync(beside, 'utf8'), report);
  if (!sidecar) throw new SetAside('sidecar', `${beside} says what it cannot say; correct it first`);
  return sidecar;
}
