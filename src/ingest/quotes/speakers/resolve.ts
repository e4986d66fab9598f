/** Turns what a sentence calls its speaker into a speaker of the article. */
import type { Speaker } from '../../model.ts';
import { knownOrganisations } from '../lexicon/organisations.ts';
import { indefinite } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { assistant } from './assistants.ts';
import { withoutDescription, withoutForm, withoutKind } from './body-names.ts';
import { byPiece, type Cast, type Member } from './cast.ts';
import { isOneBody, organisation } from './definite-bodies.ts';
import { goingOn, namedNext, namedTogether, regulator } from './descriptions.ts';
import { document } from './documents.ts';
import { epithet } from './epithets.ts';
import { FullNames } from './full-names.ts';
import {
  clean,
  evidenceAt,
  found,
  History,
  named,
  type Occurrence,
  type Resolved,
  speakerOf,
} from './history.ts';
import { instead } from './ill-formed.ts';
import { meeting } from './meetings.ts';
import { justNamed, officeHolder } from './office-holder.ts';
import { officeOf } from './organisations.ts';
import { respeltIn } from './other-forms.ts';
import { authorOf, somebodyOf } from './owned.ts';
import { pronoun } from './pronouns.ts';
import { roleOf } from './role.ts';
import { jointly, several } from './several.ts';
import { bearer } from './shared-surname.ts';
import { counting } from './shares.ts';
import { subjectsWith } from './subjects.ts';
import { surnamed } from './surnamed.ts';
import { wellFormed } from './well-formed.ts';

/** Mentions that may describe somebody whom the article names elsewhere. */
const unnamed: ReadonlySet<Mention['kind']> = new Set([
  'office',
  'anonymous',
  'group',
  'organisation',
  'pronoun',
]);

/** Remembers who spoke, and answers for `他`, `该公司`, `邬院士`. */
export class Resolver {
  /** Made when first asked for. */
  #pieces: ReadonlyMap<string, ReadonlySet<Member>> | null = null;
  readonly #cast: Cast;
  readonly #history: History;
  readonly #cache = new Map<Mention, Resolved>();
  readonly #fullNames: FullNames;
  /** Descriptions by which the article called somebody who has a name. */
  readonly #descriptions = new Map<string, Speaker>();
  readonly #holders = new Map<string, Occurrence | null>();

  constructor(
    cast: Cast,
    occurrences: readonly Occurrence[],
    paragraphs: readonly Paragraph[],
    names: ReadonlyMap<string, Name>,
  ) {
    this.#cast = cast;
    this.#fullNames = new FullNames(paragraphs);
    this.#history = new History(cast, occurrences, paragraphs, {
      before: subjectsWith(names),
      resolve: (mention, paragraph) => this.#resolve(mention, paragraph),
    });
  }

  /** Mentions must be asked for in the order of the text. */
  resolve(mention: Mention, paragraph: Paragraph): Resolved {
    const known = this.#cache.get(mention);
    if (known) return known;
    const answer = this.#history.until(paragraph, mention.range[0], () => this.#resolve(mention, paragraph));
    const resolved =
      answer.speaker && !wellFormed(answer.speaker)
        ? instead(this.#history, answer.speaker.name, mention)
        : (this.#bearer(answer, mention, paragraph) ?? this.#inFull(answer, mention, paragraph));
    this.#cache.set(mention, resolved);
    if (resolved.speaker) {
      this.#history.add({
        at: mention.range[0],
        paragraph: this.#history.order(paragraph),
        speaker: resolved.speaker,
        evidence: evidenceAt(paragraph, mention.core),
      });
    }
    return resolved;
  }

  /** Of several with one surname. */
  #bearer({ speaker }: Resolved, { range }: Mention, paragraph: Paragraph): Resolved | null {
    if (speaker?.type !== 'person') return null;
    this.#pieces ??= byPiece(this.#cast);
    const members = this.#pieces.get(speaker.name) ?? [];
    return bearer(this.#history, speaker.name, members, paragraph, range);
  }

  /** A body under the full name that the article gives it anywhere. */
  #inFull(resolved: Resolved, { range }: Mention, paragraph: Paragraph): Resolved {
    const { speaker } = resolved;
    if (speaker?.type !== 'organisation') return resolved;
    const called = speaker.name;
    const full = this.#fullNames.of(called) ?? (withoutKind(called) || called);
    const name = officeOf(this.#history, full, paragraph, range[0]) ?? full;
    const also = this.#fullNames.alsoCalled(name);
    const others = new Set([...speaker.aliases, called, withoutForm(name), ...also]);
    const aliases = [...others].filter((one) => one !== '' && one !== name);
    return { ...resolved, speaker: { ...speaker, name, aliases } };
  }

  #resolve(mention: Mention, paragraph: Paragraph): Resolved {
    if (mention.kind === 'group' && /^[这那该][位名]/.test(mention.name))
      return pronoun(this.#history, mention, paragraph);
    const met = meeting(this.#history, mention, paragraph);
    if (met) return met;
    const counted = counting(this.#history, mention, paragraph);
    if (counted) return counted;
    const described = unnamed.has(mention.kind)
      ? (respelt(respeltIn(this.#cast.byForm, mention)) ?? this.#described(mention, paragraph))
      : null;
    if (described) return described;
    switch (mention.kind) {
      case 'person':
        return found(this.#named(mention));
      case 'organisation':
        return (
          somebodyOf(this.#history, mention, paragraph) ??
          found(jointly(this.#cast, mention) ?? this.#named(mention))
        );
      case 'surname':
        return surnamed(this.#history, mention, paragraph);
      case 'pronoun':
        return pronoun(this.#history, mention, paragraph);
      case 'document':
        return authorOf(this.#history, mention, paragraph) ?? document(this.#history, mention, paragraph);
      case 'office':
        return (
          somebodyOf(this.#history, mention, paragraph) ??
          this.#heldBy(mention.name) ??
          justNamed(this.#history, mention.name, paragraph, mention.range[0]) ??
          namedNext(this.#history, mention, paragraph) ??
          found({ name: clean(mention.name), type: 'person', aliases: [], role: mention.name })
        );
      case 'group':
        return (
          somebodyOf(this.#history, mention, paragraph) ??
          (mention.name.endsWith('文作者') ? this.#heldBy(mention.name) : null) ??
          this.#known(mention, paragraph) ??
          found(several(this.#cast, mention))
        );
      default:
        return (
          assistant(this.#history, mention) ??
          somebodyOf(this.#history, mention, paragraph) ??
          epithet(this.#history, mention.name, paragraph, mention.range[0]) ??
          this.#holder(mention, paragraph) ??
          namedNext(this.#history, mention, paragraph) ??
          (/^一[位名]发言人$/.test(mention.name) ? pronoun(this.#history, mention, paragraph) : null) ??
          this.#known(mention, paragraph) ??
          found({ name: clean(mention.name), type: 'anonymous', aliases: [], role: null })
        );
    }
  }

  /** Whom a description means that tells who it is by what was said before. */
  #described(mention: Mention, paragraph: Paragraph): Resolved | null {
    const name = mention.name.replace(/^(?:这位|那位|该)(?=..)/, '');
    // `一位现任员工` is somebody new, whoever was called so before.
    const same = indefinite.test(name)
      ? undefined
      : [...this.#descriptions].findLast(([other]) => name.length > 2 && other.endsWith(name));
    if (same) return found(same[1]);
    if (isOneBody(mention)) return organisation(this.#history, mention.name, '', paragraph, mention.range[0]);
    const one = goingOn(this.#history, mention, paragraph);
    if (one?.speaker) this.#descriptions.set(name, one.speaker);
    return one ?? namedTogether(this.#history, mention, paragraph) ?? regulator(this.#history, name);
  }

  #named(mention: Mention): Speaker {
    const { byForm } = this.#cast;
    const member = byForm.get(mention.name) ?? this.#byPiece(mention) ?? respeltIn(byForm, mention);
    if (member) {
      member.role ??= roleOf(mention.role);
      if (mention.alias !== null && /^[A-Za-z]/.test(mention.alias) && mention.alias !== member.name)
        member.aliases.add(mention.alias);
      return speakerOf(member);
    }
    const aliases = new Set<string>();
    const name = clean(mention.name);
    if (mention.alias !== null && mention.alias.length <= 30) aliases.add(mention.alias);
    const plain = withoutDescription(name);
    if (plain !== name) aliases.add(plain);
    return {
      name,
      type: mention.kind === 'organisation' ? 'organisation' : 'person',
      aliases: [...aliases],
      role: roleOf(mention.role),
    };
  }

  /** `Mikey`, where the article names one Mikey Schulman. */
  #byPiece(mention: Mention): Member | null {
    if (mention.kind !== 'person' && knownOrganisations.has(mention.name)) return null;
    this.#pieces ??= byPiece(this.#cast);
    const members = this.#pieces.get(mention.name) ?? [];
    const [only, other] = [...members].filter((member) => member.name !== mention.name);
    return other ? null : (only ?? null);
  }

  #heldBy(office: string): Resolved | null {
    let holder = this.#holders.get(office);
    if (holder === undefined) {
      holder = officeHolder(office, this.#history.people);
      this.#holders.set(office, holder);
    }
    return holder && named(holder);
  }

  /** `法官`, `家庭律师`: whoever alone holds such an office in the article. */
  #holder(mention: Mention, paragraph: Paragraph): Resolved | null {
    // `一位前公司高管`, in the lead, is whoever the text then names.
    const name =
      paragraph.part === 'title' || this.#history.order(paragraph) < 3
        ? mention.name.replace(/^一[位名](?=前)/, '')
        : mention.name;
    if (indefinite.test(name) || name.length > 14) return null;
    const holder = this.#heldBy(name);
    return holder?.speaker?.role === name ? null : holder;
  }

  /** `老人说`, behind a sentence about somebody with a name. */
  #known(mention: Mention, paragraph: Paragraph): Resolved | null {
    if (!/^(?:老人家?|老汉|老太太|老大爷|小伙子?|姑娘|女孩|男孩|男子|女子|男士)$/.test(mention.name))
      return null;
    const person = pronoun(this.#history, { ...mention, kind: 'pronoun', name: '他' }, paragraph);
    return person.speaker ? person : null;
  }
}

const respelt = (one: Member | null) => one && found(speakerOf(one));
