/**
 * Who the speakers of one article are. A name, variant or Latin name that one registered person or
 * organisation bears leads there; a name several bear is left open, and one whose bearer is of another field; a new
 * name is met once and known from then on. Groups and anonymous sources belong to their article.
 */
import type { Speaker, SpeakerType } from '../model.ts';
import type { QuoteRecord } from '../publish/records.ts';
import { differ } from './fields.ts';
import { nameKey } from './names.ts';
import type { Registered, Registry, RegistryType } from './registry.ts';
import { canBeRegistered, stub } from './stub.ts';

export interface Resolved {
  readonly speaker: NonNullable<QuoteRecord['speaker']>;
  /** Who it could be, where several are registered under the name. */
  readonly candidates: readonly string[];
}

export class ArticleSpeakers {
  readonly #registry: Registry;
  readonly #article: string;
  /** Which of several of one name is meant in this article, as a person decided: name key to slug. */
  readonly #decided: ReadonlyMap<string, string>;
  readonly #local = new Map<string, string>();
  readonly #resolved = new Map<string, Resolved>();
  /** Stubs of speakers met in this article for the first time. */
  readonly met: Registered[] = [];
  /** Files that stand for one speaker, if what this article calls it is right. */
  readonly twins: (readonly [one: Registered, other: Registered])[] = [];
  /** Files of somebody else, as the offices tell, and the office that the bearer of the name has in this article. */
  readonly namesakes: (readonly [known: Registered, role: string])[] = [];

  constructor(registry: Registry, article: string, decided: ReadonlyMap<string, string> = new Map()) {
    this.#registry = registry;
    this.#article = article;
    this.#decided = decided;
  }

  resolve(speaker: Speaker): Resolved {
    const key = [speaker.type, speaker.name, ...speaker.aliases].join('\n');
    const resolved = this.#resolved.get(key) ?? this.#resolve(speaker);
    this.#resolved.set(key, resolved);
    return resolved;
  }

  #resolve(speaker: Speaker): Resolved {
    const aliases = [...speaker.aliases];
    const { name, type } = speaker;
    const bearers = this.#bearers(speaker);
    const [known] = bearers;
    if (known && bearers.length === 1 && !this.#isAnother(known, speaker)) {
      this.#noteTwins(known, speaker);
      return { speaker: { id: known.slug, name, type: known.type, aliases, members: [] }, candidates: [] };
    }
    const members = type === 'anonymous' ? [] : this.#members(name);
    if (known || members.length > 0 || !isRegistryType(type) || !canBeRegistered(name, type)) {
      const candidates = bearers.map(({ entry }) =>
        label(entry.name, entry.distinguish ?? entry.roles[0]?.title),
      );
      return { speaker: { id: this.#localId(name, type), name, type, aliases, members }, candidates };
    }
    const met = stub(speaker, type, this.#registry);
    this.#registry.add(met);
    this.met.push(met);
    return { speaker: { id: met.slug, name, type, aliases, members: [] }, candidates: [] };
  }

  /** Those the name can mean; one registered under the other type counts, for the file was made by a person. */
  #bearers({ name, type, aliases }: Speaker): readonly Registered[] {
    if (type === 'group' || type === 'anonymous') return [];
    const decided = this.#decided.get(nameKey(name));
    if (decided !== undefined) {
      const one = this.#registry.get('person', decided) ?? this.#registry.get('organisation', decided);
      if (one) return [one];
    }
    for (const form of [name, ...aliases.filter(isFullName)]) {
      const all = this.#registry.named(form, this.#article);
      const ofType = all.filter((one) => one.type === type);
      if (all.length > 0) return ofType.length > 0 ? ofType : all;
    }
    return [];
  }

  /** Whether the speaker is of another field than the person of the file, who was met in another article. */
  #isAnother(known: Registered, { name, role, type }: Speaker): boolean {
    if (type !== 'person' || role === null || this.#decided.has(nameKey(name)) || this.met.includes(known))
      return false;
    const offices = known.entry.roles.map(({ title, organisation = '' }) => organisation + title);
    const another = offices.length > 0 && differ([known.entry.distinguish, ...offices].join(' '), role);
    if (another) this.namesakes.push([known, role]);
    return another;
  }

  /** Notes another file that a full name of the speaker leads to; which is right only a person can tell. */
  #noteTwins(known: Registered, { name, aliases, type }: Speaker): void {
    for (const form of [name, ...aliases].filter(isFullName)) {
      const [other, ...more] = this.#registry.named(form, this.#article).filter((one) => one.type === type);
      if (other && more.length === 0 && other !== known) this.twins.push([known, other]);
    }
  }

  /** Registered persons and organisations that a joint speaker (甲和乙) is made of; empty if any is unknown. */
  #members(name: string): string[] {
    const parts = name.split(/[和与、]|\sand\s/u).map((part) => part.trim());
    const found = parts.map((part) => this.#registry.named(part, this.#article));
    return parts.length > 1 && found.every((one) => one.length === 1)
      ? found.flatMap((one) => one[0]?.slug ?? [])
      : [];
  }

  #localId(name: string, type: SpeakerType): string {
    const key = `${type}/${nameKey(name)}`;
    const id = this.#local.get(key) ?? `${this.#article}--${this.#local.size + 1}`;
    this.#local.set(key, id);
    return id;
  }
}

function isRegistryType(type: SpeakerType): type is RegistryType {
  return type === 'person' || type === 'organisation';
}

/** Latin first and last name, or a transliteration with its dot: short forms are shared by too many. */
function isFullName(form: string): boolean {
  return /\S[\s·•・]\S/.test(form);
}

function label(name: string, distinguish: string | undefined): string {
  return distinguish ? `${name}（${distinguish}）` : name;
}
