/** The command line of `npm run ingest`. */
import { parseArgs } from 'node:util';

export interface Options {
  /** Files and folders, as given. */
  readonly sources: readonly string[];
  /** Folder everything is written below; null: where the site reads. */
  readonly out: string | null;
  readonly readOnly: boolean;
  readonly frozen: boolean;
}

/** Wrong usage: told with the usage text, exit code 2. */
export class UsageError extends Error {}

export const USAGE = `Usage: npm run ingest -- [SOURCE... --out DIR] [--read-only] [--frozen]

  SOURCE       captured articles (.txt, .md, .html, .htm), or folders of them
  --out DIR    write DIR/articles and DIR/data; without it and without SOURCE, content/sources is
               ingested and written where the site reads
  --read-only  never write the ledger and the registries under content/; new ids are provisional
  --frozen     fail where the ledger or the registries would change
`;

/** @throws UsageError */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const out = values.out ?? null;
  if (out === '') throw new UsageError('--out needs the name of a folder');
  if (out !== null && positionals.length === 0) throw new UsageError('--out needs at least one SOURCE');
  if (out === null && positionals.length > 0) throw new UsageError('SOURCE needs --out DIR');
  return {
    sources: positionals,
    out,
    readOnly: values['read-only'] ?? false,
    frozen: values.frozen ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        'read-only': { type: 'boolean' },
        frozen: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
