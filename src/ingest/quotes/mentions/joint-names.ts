/** Names that stand joined: `沈向洋和邬贺铨`, `A、B等人`, `A和B联合数十位学者`. */
import { officeAtEnd } from '../lexicon/offices.ts';
import { places } from '../lexicon/organisations.ts';
import { transcribes } from '../lexicon/transliteration.ts';
import { nameLike } from './chinese-names/plausible.ts';
import type { Name } from './names.ts';
import { knownAtEnd } from './titled.ts';

/** What may stand between two names: a conjunction, and the second one's office, which may have two parts. */
const conjunctions = [/(?:和|与|以?及|、)([^，。、和与及]{0,12})$/, /、([^，。、]{0,16})$/] as const;

/** `Sam和他的配偶Oliver`. */
const kin = /^[他她其]的?[一-鿿]{1,4}$/;

/** A name that only its form tells, behind an office or alone: `总裁Mira`, `丹霍姆`. */
function nameBefore(phrase: string): string | null {
  const latin = /(?<![A-Za-z] ?)[A-Z][a-zÀ-ž]+(?: [A-Z][a-zÀ-ž]+)?$/.exec(phrase)?.[0];
  if (latin)
    return latin.includes(' ') || officeAtEnd(phrase.slice(0, -latin.length).trimEnd()) !== '' ? latin : null;
  return phrase.length > 2 && phrase.length < 7 && [...phrase].every(transcribes) ? phrase : null;
}

/** `沈向洋和邬贺铨`, `A、B和C`: the names before the last, joined by `、`. */
export function jointName(
  flat: string,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): { name: string; start: number } | null {
  const words = flat.slice(start, end).trimEnd();
  for (const conjunction of conjunctions) {
    const match = conjunction.exec(words);
    if (!match || (match[1] !== '' && officeAtEnd(match[1] ?? '') === '' && !kin.test(match[1] ?? '')))
      continue;
    const before = words
      .slice(0, match.index)
      .trimEnd()
      .replace(/[（(][^（）()]*[）)]$/, '')
      .replace(/(?:女爵|爵士|勋爵|博士|教授|先生|女士)$/, '');
    const known = knownAtEnd(before, names);
    // `法国和德国总理杜兰`: of two countries.
    if (places.has(before) || (known && places.has(known.text) && match[1] !== '')) continue;
    const name = known?.text ?? nameBefore(before);
    if (!name) continue;
    const first = start + before.length - name.length;
    const earlier = known?.type === 'person' ? jointName(flat, start, first, names) : null;
    return earlier ? { name: `${earlier.name}、${name}`, start: earlier.start } : { name, start: first };
  }
  return null;
}

const others =
  /(?:等(?:[二两三四五六七八九十]?人|专家|学者)?|[两二三四五]位[一-鿿]{1,6}|(?:联合|携手|会同)[^，。的]{0,6}[多几数十百千]+[名位家][^，。的]{2,16})$/;

/** How long the phrase is without those who go without names behind the ones that have them: `等人`, `联合数十位学者`. */
export function withoutOthers(phrase: string, names: ReadonlyMap<string, Name>): number {
  const at = others.exec(phrase)?.index;
  if (at === undefined) return phrase.length;
  const before = phrase.slice(0, at).trimEnd();
  const last = /[A-Za-z] ?[和与、]([一-鿿]{2,3})$/.exec(before)?.[1];
  return knownAtEnd(before, names) || (last && nameLike(last)) ? at : phrase.length;
}

/** `奥兰·韦伯和藤原千寻`: a name behind one that is known, with all before it. */
export function jointWithUnknown(
  flat: string,
  start: number,
  phrase: string,
  names: ReadonlyMap<string, Name>,
): { name: string; start: number } | null {
  const [, first = '', second = ''] =
    /^(.{2,40}?) ?(?:和|与|及)((?![两二三四五六几多数][名位])[一-鿿]{2,4})$/.exec(phrase) ?? [];
  const before = first === '' ? null : knownAtEnd(first, names);
  if (before?.type !== 'person' || !nameLike(second) || officeAtEnd(second) !== '') return null;
  const at = start + first.length - before.text.length;
  const earlier = jointName(flat, start, at, names);
  const name = `${earlier ? `${earlier.name}、` : ''}${before.text}和${second}`;
  return { name, start: earlier?.start ?? at };
}
