/** One run of ingest: sources in, an edition out, diagnostics on the way. */
import { setFlagsFromString } from 'node:v8';
import { VFileMessage } from 'vfile-message';
import { Batch } from './batch.ts';
import { diagnostic, format, type Progress } from './diagnostics.ts';
import type { Options } from './options.ts';
import { Edition } from './output.ts';
import { CONTENT, loadSite } from './site.ts';
import { findSources, SOURCES } from './sources.ts';

/** Ingests and writes. @returns the exit code. @throws UsageError where a source does not exist. */
export function run(options: Options, log: (line: string) => void, progress: Progress): number {
  // Most of the work is done in patterns and tables; V8's last tier compiles for longer than it saves: without it
  // a run of 2 to 8 MB takes a twentieth to a fifth less processor time, and no more on the clock.
  setFlagsFromString('--no-turbofan');
  const started = performance.now();
  const { sources, skipped } = findSources(options.out === null ? [SOURCES] : options.sources);
  const tell = (message: VFileMessage): void => {
    progress.clear();
    log(format(message));
  };
  for (const path of skipped) {
    tell(diagnostic('note', path, 'skipped: not .txt, .md, .html or .htm', 'not-an-article'));
  }
  let edition: Edition | null = null;
  try {
    const site = loadSite();
    edition = new Edition(options.out ?? CONTENT);
    const batch = new Batch(site, options, sources, edition, tell);
    for (const [index, source] of sources.entries()) {
      progress.show(`${index + 1}/${sources.length} ${source.path}`);
      batch.add(source);
    }
    if (options.out === null) batch.missing();
    const failed = batch.finish();
    if (failed && options.frozen) edition.abandon();
    else edition.commit();
    progress.clear();
    log(`${batch.summary()}; ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return failed ? 1 : 0;
  } catch (error) {
    edition?.abandon();
    if (!(error instanceof VFileMessage)) throw error;
    tell(error);
    return 1;
  }
}
