/** Writes decisions down: in the corrections, in the ledger, and for a merge in the registry. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { type RegistryEntry, registryEntry } from '../../ingest/people/registry.ts';
import { type Correction, correctionsSchema } from '../../ingest/publish/corrections.ts';
import { applyDecisions } from '../../ingest/publish/ledger/decide.ts';
import { UsageError } from '../ingest/options.ts';
import { writeWhole } from '../ingest/output.ts';
import { CORRECTIONS, FOLDERS, LEDGER, loadSite, type Site } from '../ingest/site.ts';

/** @throws UsageError where a decision is about something that does not exist; then nothing was written. */
export function record(decisions: readonly Correction[]): void {
  const site = loadSite();
  const unknown = decisions.flatMap((one) => unknownIn(one, site));
  if (unknown.length > 0) throw new UsageError(unknown.join('; '));
  const wrong = applyDecisions(site.ledger, decisions);
  if (wrong.length > 0) throw new UsageError(wrong.join('; '));
  const before = existsSync(CORRECTIONS) ? readFileSync(CORRECTIONS, 'utf8') : '';
  const after = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${stringify(decisions)}`;
  correctionsSchema.parse(parse(after));
  for (const one of decisions) if (one.decision === 'merge') merge(one.speaker, one.into);
  writeWhole(CORRECTIONS, after);
  if (site.ledgerText !== null) writeWhole(LEDGER, site.ledger.toString());
}

function unknownIn(one: Correction, { ledger, registry, ledgerText }: Site): string[] {
  const exists = (slug: string) => registry.get('person', slug) ?? registry.get('organisation', slug);
  const speaker = 'speaker' in one && one.speaker !== null && !exists(one.speaker) ? [one.speaker] : [];
  const into = one.decision === 'merge' && !exists(one.into) ? [one.into] : [];
  const source = 'source' in one && ledger.ofSource(one.source).length === 0 ? [one.source] : [];
  const quote = 'quote' in one && !ledger.has(one.quote) ? [one.quote] : [];
  return [
    ...[...speaker, ...into].map(
      (slug) => `${slug}: no such file under content/people or content/organisations`,
    ),
    ...source.map((name) => `${name}: no source of this name in the ledger`),
    ...quote.map((id) => `${id}: not in the ledger${ledgerText === null ? ', for there is none yet' : ''}`),
  ];
}

/** The second file takes over the first one's names, offices and addresses; comments in it stay. */
function merge(slug: string, into: string): void {
  for (const folder of Object.values(FOLDERS)) {
    const from = join(folder, `${slug}.yaml`);
    const to = join(folder, `${into}.yaml`);
    if (!existsSync(from) || !existsSync(to)) continue;
    const gone = registryEntry.parse(parse(readFileSync(from, 'utf8')));
    const document = parseDocument(readFileSync(to, 'utf8'));
    const stays = registryEntry.parse(document.toJS());
    const names = [gone.name, gone.latin ?? '', ...gone.variants].filter((name) => name !== '');
    const known = new Set([stays.name, stays.latin, ...stays.variants]);
    const add = (key: keyof RegistryEntry, values: readonly unknown[]): void => {
      if (values.length === 0) return;
      if (!document.has(key)) document.set(key, document.createNode([]));
      const list = document.get(key) as YAMLSeq;
      for (const value of values) list.add(document.createNode(value));
    };
    add(
      'variants',
      names.filter((name) => !known.has(name)),
    );
    add('copies', gone.copies);
    add('roles', gone.roles);
    add('formerly', [slug, ...gone.formerly]);
    registryEntry.parse(document.toJS());
    writeWhole(to, document.toString({ lineWidth: 0 }));
    rmSync(from);
    return;
  }
  throw new UsageError(`${slug} and ${into} are not both people, nor both organisations`);
}
