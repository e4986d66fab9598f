/** A file on disk becomes an ingested article. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Ingested, ingest } from '../../ingest/index.ts';
import type { Sidecar } from '../../ingest/model.ts';
import { MAX_BYTES, type Report, read, readSidecar } from '../../ingest/read/index.ts';
import { SetAside } from '../../ingest/set-aside.ts';
import { sidecarPaths } from './sources.ts';

/**
 * @param template lines the source's host is known to put on its pages.
 * @throws SetAside where the file is no article.
 */
export function ingestFile(path: string, report: Report, template?: ReadonlySet<string>): Ingested {
  const { size } = statSync(path);
  if (size > MAX_BYTES) {
    throw new SetAside('file-size', `${size} bytes, more than the ${MAX_BYTES} an article can have`);
  }
  return ingest(read(path, readFileSync(path), sidecarOf(path, report), report), template);
}

function sidecarOf(path: string, report: Report): Sidecar {
  const beside = sidecarPaths(path).find((candidate) => existsSync(candidate));
  if (!beside) return {};
  const sidecar = readSidecar(beside, readFileSync(beside, 'utf8'), report);
  if (!sidecar) throw new SetAside('sidecar', `${beside} says what it cannot say; correct it first`);
  return sidecar;
}
