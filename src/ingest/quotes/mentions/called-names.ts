/** People whom an article calls by a word that no list of names knows: `栓生（化名）`, `岚子说`. */
import { matchesOf } from '../../matches.ts';
import { adverbial, opener, time } from '../lexicon/adverbs.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations, organisationEnding } from '../lexicon/organisations.ts';
import { documentNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { isWord, splitsWord } from './dictionary.ts';
import { bareKind } from './head.ts';

const saying =
  '说|表示|坦言|回忆|认为|透露|解释|介绍|补充|称|觉得|记得|问|答|写|回应|承认|强调|指出|否认|证实|笑';
/** The head of a sentence before a reporting word, of which most sentences have none near. */
const speaks = new RegExp(
  `(?:^|[。！？”；])(?=[^。！？；，：\\n]{2,30}(?:${saying}|告诉|[说示]))(?:${opener})?([一-鿿]{2,3}?)(?:${adverbial}|${time}){0,2}(?:(?:${saying})(?=[，：道称])|告诉|对[^，。的]{1,8}(?:说|表示))`,
  'gm',
);

/** `岚子（化名）`: the run of characters before it. */
const underAnother = /([一-鿿]{2,6})（(?:为|此为|均为)?化名[^（）]{0,6}）/g;

/** What a word of a sentence has that is no name. */
const functional =
  /[的了在是不也都就而很与及着过这那有被把将从到上下里中后时们个他她它我你您其该此但并又还则曾已之以于为因所或若如何各每某另可会能要请据由对向让使只没再更最才便同另由至即未无非先]|[一两几]$|^[一两几多全大]|[工片主帖贴文信机说称问答写]$/;

/** A word stands so often in the text that tells of somebody who speaks once. */
const often = 4;

/**
 * Such words, found by the name that the text says is not the real one, or by the place before a reporting word
 * of a word that no dictionary knows and that heads clauses again and again.
 */
export function calledNames(text: string, has: (name: string) => boolean): string[] {
  const found = new Set<string>();
  const heads = headsIn(text);
  for (const [, run = ''] of matchesOf(text, underAnother)) {
    const name = [3, 2, 4].map((length) => run.slice(-length)).find((one) => heads(one) > 0);
    if (name !== undefined) found.add(name);
  }
  const looked = new Map<string, number>();
  for (const match of matchesOf(text, speaks)) {
    const name = match[1] ?? '';
    const at = match.index + match[0].indexOf(name);
    if (!has(name) && !splitsWord(text.slice(at, at + name.length + 4), name.length))
      looked.set(name, (looked.get(name) ?? 0) + 1);
  }
  for (const [name, times] of looked)
    if (!isWord(name) && !isCommon(name) && heads(name) >= (times > 1 ? 2 : often)) found.add(name);
  return [...found];
}

/** How often each word of two to four characters begins a clause, counted when first asked for. */
function headsIn(text: string): (word: string) => number {
  let count: Map<string, number> | null = null;
  return (word) => {
    if (!count) {
      count = new Map();
      for (const [run] of matchesOf(text, head))
        for (let length = 2; length <= run.length; length++)
          count.set(run.slice(0, length), (count.get(run.slice(0, length)) ?? 0) + 1);
    }
    return count.get(word) ?? 0;
  };
}

/** What a clause begins with, as far as a name goes. */
const head = /(?<![一-鿿])[一-鿿]{2,4}/g;

/** `纪录片`: a word and one character more is another word. */
const longer = (word: string): boolean => word.length === 3 && isWord(word.slice(0, 2));

/** A noun for people, bodies or documents, or no noun at all. */
const isCommon = (word: string): boolean =>
  functional.test(word) ||
  longer(word) ||
  knownOrganisations.has(word) ||
  bareKind.test(word) ||
  officeAtEnd(word) !== '' ||
  organisationEnding(word) !== '' ||
  documentNounAtEnd(word) !== '' ||
  groupNounAtEnd(word) !== '';
