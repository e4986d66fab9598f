/** The body for which somebody speaks: `墨刻方面`, `墨刻官方`. */
import { knownOrganisations, places } from '../lexicon/organisations.ts';
import { allWords, isWord } from './dictionary.ts';

/** `微软方面`, `绿洲官方`: the body for which somebody speaks; not `技术方面`, `中国官方`. */
export function withoutSide(phrase: string, isOrganisation: (name: string) => boolean): string | null {
  const name = /^(.{2,16}?) ?(?:官方|方面)$/.exec(phrase)?.[1] ?? '';
  // `墨刻中国方面`: its part in a country.
  const [, part = ''] = /^([一-鿿]{2,6}?)(?:中国|美国|日本|英国|香港|台湾|亚太|北美|欧洲)$/.exec(name) ?? [];
  if (part !== '' && (knownOrganisations.has(part) || !isWord(part)) && !places.has(part)) return name;
  return name !== '' &&
    !places.has(name) &&
    !/[的在是了于下个两三四五多、和与及该这其]|^[非按据由以]/.test(name) &&
    (isOrganisation(name) || !allWords(name))
    ? name
    : null;
}
