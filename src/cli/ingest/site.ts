/** What the site keeps under `content/`: who is known, what was decided, every id. Loaded, and saved. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { type Registered, Registry, type RegistryType, registryEntry } from '../../ingest/people/registry.ts';
import { Corrections, correctionsSchema } from '../../ingest/publish/corrections.ts';
import { applyDecisions } from '../../ingest/publish/ledger/decide.ts';
import { Ledger } from '../../ingest/publish/ledger/ledger.ts';
import { topicMatcher, topicsSchema } from '../../ingest/publish/topics.ts';
import { diagnostic } from './diagnostics.ts';
import { writeWhole } from './output.ts';

export const CONTENT = 'content';
export const LEDGER = join(CONTENT, 'quotes.lock.jsonl');
export const CORRECTIONS = join(CONTENT, 'corrections.yaml');

export const FOLDERS: Readonly<Record<RegistryType, string>> = {
  person: join(CONTENT, 'people'),
  organisation: join(CONTENT, 'organisations'),
};

export interface Site {
  readonly ledger: Ledger;
  /** The ledger's file as it was; null where there is none yet, and ids are provisional. */
  readonly ledgerText: string | null;
  readonly registry: Registry;
  readonly corrections: Corrections;
  readonly topicsOf: (text: string) => string[];
}

/** @throws VFileMessage that names the file and what is wrong with it. */
export function loadSite(): Site {
  const registry = new Registry();
  for (const [type, folder] of Object.entries(FOLDERS) as [RegistryType, string][]) {
    for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
      if (!/\.ya?ml$/.test(file)) continue;
      const entry = load(join(folder, file), (text) => registryEntry.parse(parse(text)));
      if (entry) registry.add({ slug: basename(file).replace(/\.ya?ml$/, ''), type, entry });
    }
  }
  const corrections = load(CORRECTIONS, (text) => correctionsSchema.parse(parse(text))) ?? [];
  const ledger = load(LEDGER, Ledger.parse) ?? new Ledger();
  const ledgerText = existsSync(LEDGER) ? readFileSync(LEDGER, 'utf8') : null;
  const wrong = ledgerText === null ? [] : applyDecisions(ledger, corrections);
  if (wrong.length > 0) throw diagnostic('error', CORRECTIONS, wrong.join('; '), 'correction');
  return {
    ledger,
    ledgerText,
    registry,
    corrections: new Corrections(corrections),
    topicsOf: topicMatcher(
      load(join(CONTENT, 'topics.yaml'), (text) => topicsSchema.parse(parse(text))) ?? {},
    ),
  };
}

/** Writes the ledger, and a file for each speaker met. @returns the files written for speakers. */
export function saveSite({ ledger }: Site, met: readonly Registered[]): string[] {
  writeWhole(LEDGER, ledger.toString());
  return met.map(({ slug, type, entry }) => {
    mkdirSync(FOLDERS[type], { recursive: true });
    const path = join(FOLDERS[type], `${slug}.yaml`);
    const given = Object.entries(entry).filter(([, value]) => Object.keys(Object(value)).length > 0);
    writeWhole(path, stringify(Object.fromEntries(given), { lineWidth: 0 }));
    return path;
  });
}

function load<T>(path: string, read: (text: string) => T): T | null {
  if (!existsSync(path)) return null;
  try {
    return read(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw diagnostic('error', path, why.replace(/\s*\n\s*/g, ' '), 'registry');
  }
}
