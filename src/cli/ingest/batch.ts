/**
 * The sources of one run, one after the other. A source that fails harms no other: what the former edition
 * has of it stays. An id that was published is never dropped in silence: where its words are gone, its source
 * counts as failed until a person decides.
 */
import type { VFileMessage } from 'vfile-message';
import type { Registered } from '../../ingest/people/registry.ts';
import { type Published, publish } from '../../ingest/publish/index.ts';
import { danglingMoves } from '../../ingest/publish/ledger/decide.ts';
import type { LedgerLine } from '../../ingest/publish/ledger/ledger.ts';
import { articleSlugs } from '../../ingest/publish/slug.ts';
import { SetAside } from '../../ingest/set-aside.ts';
import { diagnostic, type Point, type Severity } from './diagnostics.ts';
import { ingestFile } from './file.ts';
import type { Options } from './options.ts';
import type { Edition } from './output.ts';
import { LEDGER, type Site, saveSite } from './site.ts';
import { type FoundSource, SOURCES } from './sources.ts';
import { learnTemplates, type Templates } from './templates.ts';

export class Batch {
  readonly #site: Site;
  readonly #options: Options;
  readonly #edition: Edition;
  readonly #tell: (message: VFileMessage) => void;
  readonly #slugs: ReadonlyMap<string, string>;
  readonly #names: ReadonlySet<string>;
  readonly #templates: Templates;
  /** Whether ids are minted for good: the site has a ledger, and this run may write it. */
  readonly #keeps: boolean;
  /** Ids in use by this run. */
  readonly #taken = new Set<string>();
  readonly #met: Registered[] = [];
  /** Paths of sources that could not be published. */
  readonly #failed = new Set<string>();
  readonly #counts = { articles: 0, quotes: 0, aside: 0, kept: 0, errors: 0 };

  constructor(
    site: Site,
    options: Options,
    sources: readonly FoundSource[],
    edition: Edition,
    tell: (message: VFileMessage) => void,
  ) {
    this.#site = site;
    this.#options = options;
    this.#edition = edition;
    this.#tell = tell;
    this.#slugs = articleSlugs(sources.map(({ path }) => path));
    this.#names = new Set(sources.filter(({ own }) => own).map(({ name }) => name));
    this.#templates = learnTemplates(sources);
    this.#keeps = site.ledgerText !== null && !options.readOnly;
  }

  /** Publishes one source, or says why not. */
  add(source: FoundSource): void {
    try {
      const published = this.#publish(source);
      if (this.#isUndecided(source, published.identified.lost)) return;
      this.#edition.add(published);
      this.#remember(source, published);
    } catch (error) {
      if (!(error instanceof SetAside)) {
        this.#fail(source.path, error instanceof Error ? error.message : String(error), 'unexpected');
        return;
      }
      this.#counts.aside += 1;
      this.#say('warning', source.path, `set aside: ${error.message}`, error.ruleId, error.place);
      if (source.own) this.#isUndecided(source, this.#live(source.name));
    }
  }

  /** Sources the ledger knows and the folder does not have any more. */
  missing(): void {
    if (!this.#keeps) return;
    const gone = new Set(
      this.#site.ledger
        .lines()
        .filter(
          ({ id, status, source }) => status === 'live' && !this.#names.has(source) && !this.#taken.has(id),
        )
        .map(({ source }) => source),
    );
    for (const name of gone) {
      const path = `${SOURCES}/${name}`;
      this.#fail(
        path,
        `needs a decision: the source is gone and its quotes are published; put it back, or: npm run decide -- withdraw-source ${name} --reason "…"`,
        'source-gone',
      );
    }
  }

  /** Takes over what failed, and writes the registries. @returns whether the run failed. */
  finish(): boolean {
    this.#counts.kept = this.#edition.takeOver(this.#failed);
    if (!this.#keeps) {
      if (this.#options.frozen && this.#site.ledgerText === null) {
        this.#fail(LEDGER, 'there is no ledger: an empty file begins one', 'frozen');
      }
      return this.#counts.errors > 0;
    }
    for (const { id, to } of danglingMoves(this.#site.ledger)) {
      this.#fail(LEDGER, `${id} was moved to ${to}, which is nowhere`, 'moved-nowhere');
    }
    if (this.#options.frozen) this.#checkFrozen();
    else
      for (const path of saveSite(this.#site, this.#met))
        this.#say('note', path, 'a new speaker', 'speaker-met');
    return this.#counts.errors > 0;
  }

  summary(): string {
    const { articles, quotes, aside, kept } = this.#counts;
    const parts = [counted(articles, 'article'), counted(quotes, 'quote'), `${aside} set aside`];
    if (this.#failed.size > 0) parts.push(`${this.#failed.size} failed (${kept} kept from before)`);
    if (!this.#keeps) parts.push('ids provisional');
    return parts.join(', ');
  }

  #publish(source: FoundSource): Published {
    const withdrawn = source.own ? this.#site.corrections.withdrawn(source.name) : undefined;
    if (withdrawn !== undefined) throw new SetAside('withdrawn', `withdrawn: ${withdrawn}`);
    const ingested = ingestFile(source.path, this.#tell, this.#templates.get(source.path));
    const slug = this.#slugs.get(source.path) ?? source.name;
    const former = this.#former(source, ingested.article.source.sha256);
    const known = { ...this.#site, taken: (id: string) => this.#taken.has(id) };
    return publish(ingested, { slug, name: source.name, former }, known);
  }

  /** Lines that may be this source's: by its name, else by its bytes, where a file got another name. */
  #former({ name, own }: FoundSource, sha256: string): LedgerLine[] {
    const byName = own ? this.#site.ledger.ofSource(name) : [];
    if (byName.length > 0) return byName;
    return this.#site.ledger
      .ofHash(sha256)
      .filter(({ id, source }) => !this.#taken.has(id) && !(own && this.#names.has(source)));
  }

  #live(name: string): { line: LedgerLine; likely: null }[] {
    const lines = this.#site.ledger.ofSource(name).filter(({ status }) => status === 'live');
    return lines.map((line) => ({ line, likely: null }));
  }

  /** Whether published ids would be lost; then says so. */
  #isUndecided({ path, own }: FoundSource, lost: Published['identified']['lost']): boolean {
    if (!own || lost.length === 0) return false;
    for (const { line, likely } of lost) {
      const id = line.id;
      const ways = [
        ...(likely ? [`npm run decide -- move ${id} ${likely} --reason "…"`] : []),
        `npm run decide -- withdraw ${id} --reason "…"`,
      ];
      const reason = `needs a decision: the words of quote ${id} are not there any more; ${ways.join(', or: ')}`;
      this.#say(this.#keeps ? 'error' : 'warning', path, reason, 'quote-lost');
    }
    if (!this.#keeps) return false;
    this.#failed.add(path);
    this.#counts.errors += 1;
    return true;
  }

  #remember(
    { path, own }: FoundSource,
    { article, quotes, identified, met, twins, namesakes, unsound }: Published,
  ): void {
    this.#counts.articles += 1;
    this.#counts.quotes += quotes.length;
    for (const { id } of quotes) this.#taken.add(id);
    if (own && this.#keeps) {
      for (const line of identified.changes) this.#site.ledger.put(line);
      this.#met.push(...met);
    }
    for (const [{ slug, entry }, { slug: also, entry: other }] of twins) {
      const reason = `calls one speaker ${entry.name} and ${other.name}: if they are one, make ${other.name} a variant of ${slug}, and ${also} what it was formerly`;
      this.#say('note', path, reason, 'speaker-twice');
    }
    for (const [{ slug, entry }, role] of namesakes) {
      const reason = `calls ${entry.name} ${role}, who is not called so elsewhere: left open; decide whether it is ${slug}, or give this one a file`;
      this.#say('note', path, reason, 'speaker-namesake');
    }
    for (const { words, line, column } of unsound) {
      const reason = `not published as a quote, it does not re-locate to the letter: ${words.slice(0, 40)}`;
      this.#say('warning', path, reason, 'not-verbatim', { line, column });
    }
    if (article.flags.includes('spun')) {
      this.#say('note', path, 'the copy is spun: its quotes are not called verbatim', 'spun');
    }
  }

  #checkFrozen(): void {
    if (this.#site.ledger.toString() !== this.#site.ledgerText) {
      this.#fail(LEDGER, 'the ledger would change: run npm run ingest and commit it', 'frozen');
    }
    for (const { slug } of this.#met) {
      this.#fail('content', `${slug} would get a file: run npm run ingest and commit it`, 'frozen');
    }
  }

  #fail(path: string, reason: string, ruleId: string): void {
    this.#failed.add(path);
    this.#counts.errors += 1;
    this.#say('error', path, reason, ruleId);
  }

  #say(severity: Severity, path: string, reason: string, ruleId: string, point?: Point): void {
    this.#tell(diagnostic(severity, path, reason, ruleId, point));
  }
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
