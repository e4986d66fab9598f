/**
 * `“…。”（一位船工）`: whoever said the words stands in brackets behind them.
 *
 * @example
 *   in: “水退了以后，谁也没有来看过我们。”（老船工）
 *   out: 老船工 | direct | 水退了以后，谁也没有来看过我们。
 *
 * @example
 *   in: 河口的人都记得那一年。“水位的记录比任何史书都可靠”（韩素梅，1991：35）。
 *   out: 韩素梅 | direct | 水位的记录比任何史书都可靠
 *
 * @example
 *   in: “水退了以后，谁也没有来看过我们。”（来源：河口网）
 */

import { officeAtEnd } from '../../lexicon/offices.ts';
import { knownOrganisations } from '../../lexicon/organisations.ts';
import { anonymousNounAtEnd, groupNounAtEnd } from '../../lexicon/sources.ts';
import { transcribes } from '../../lexicon/transliteration.ts';
import { nameLike } from '../../mentions/chinese-names/plausible.ts';
import { allWords } from '../../mentions/dictionary.ts';
import type { Mention } from '../../mentions/mention.ts';
import { byMention, type DirectSieve, full, leading, type Place, trailing } from '../place.ts';

const bracket =
  /^ ?[（(]([^（）()\n：:；。！？《》“”]{2,24}?)(?:等)?([，, ：:]+(?:19|20)\d\d(?![/年-])[^（）()\n]{0,20})?[）)]/;

/** `一位船工的原话` */
const wording = /的?(?:原话|的话|语|说|如是说|自述|口述)$/;

const person = /^(?:[一-鿿]{2,4}|[一-鿿]{1,6}(?:[·•・][一-鿿]{1,8}){1,3})$/;
/** `韩素梅和周立群`, of a book. */
const two = /^[一-鿿]{2,6}和[一-鿿]{2,6}$/;

/** Who is named there, if it is whoever may speak. */
function kindOf(name: string, dated: boolean): Mention['kind'] | null {
  if (dated) return two.test(name) ? 'group' : person.test(name) ? 'person' : null;
  if (/^[^，、和与及的]{2,16}$/.test(name) && /^[一-鿿]/.test(name)) {
    if (anonymousNounAtEnd(name).length > 1 || officeAtEnd(name) !== '') return 'anonymous';
    if (groupNounAtEnd(name).length > 1) return 'group';
  }
  if (knownOrganisations.has(name)) return 'organisation';
  const named = nameLike(name) || ([...name].every(transcribes) && name.length > 2);
  return /^[一-鿿]{2,4}$/.test(name) && named && !allWords(name) ? 'person' : null;
}

/** Whoever the bracket at `at` names. */
function signer(place: Place, at: number): Mention | null {
  const match = bracket.exec(place.paragraph.text.slice(at, at + 60));
  const name = match?.[1]?.trim().replace(wording, '') ?? '';
  const kind = match && name.length > 1 ? kindOf(name, match[2] !== undefined) : null;
  if (!match || !kind) return null;
  const start = at + match[0].indexOf(name);
  const range = [start, start + name.length] as const;
  return { kind, range, core: range, name, role: null, alias: null };
}

export const bracketed: DirectSieve = {
  id: 'bracketed',
  try: (place) => {
    if (place.words.length < 8 || !/(?:^|[。！？”])$/.test(leading(place))) return null;
    const { paragraph, span, words } = place;
    // `“…。（老船工）”`: inside the marks.
    const inside = /(?<=[。！？…]) ?[（(][^（）()]{2,24}[）)]$/.exec(words);
    if (inside) {
      const mention = signer(place, span.inner[0] + inside.index);
      const range = [span.inner[0], span.inner[0] + inside.index] as const;
      return mention && { ...byMention(place, 'bracketed', { mention, paragraph }), range };
    }
    if (!full(place) && !/^ ?（￼+）。|^ ?\(￼+\)。/.test(trailing(place))) return null;
    const mention = signer(place, span.outer[1]);
    return mention && byMention(place, 'bracketed', { mention, paragraph });
  },
};
