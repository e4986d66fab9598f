/**
 * Whether a name in Chinese characters transcribes a name in Latin letters: `古尔曼` is `Gurman`. What is compared
 * is consonants, in classes that transcription does not keep apart (`b` and `p`, `l` and `r`); vowels differ too
 * much. After the tables in Xinhua's 《世界人名翻译大辞典》, where a character stands for a syllable of any language.
 */
import { pinyin } from 'pinyin-pro';

/** A class of consonants. */
type Sound = 'B' | 'M' | 'F' | 'D' | 'N' | 'L' | 'K' | 'H' | 'J' | 'S';

/** The initials of pinyin that stand for each. */
const spelled: Readonly<Record<Sound, string>> = {
  ...{ B: 'b p', M: 'm', F: 'f w', D: 'd t', N: 'n', L: 'l r', K: 'g k', H: 'h' },
  ...{ J: 'j q zh ch', S: 'x sh s z c' },
};
const initials = new Map(
  (Object.keys(spelled) as Sound[]).flatMap((sound) =>
    spelled[sound].split(' ').map((initial) => [initial, sound] as const),
  ),
);

const heard = new Map<string, readonly Sound[]>();

/** The consonants of a character's syllable: 曼 begins with `m` and ends with `n`. */
function soundsOf(character: string): readonly Sound[] {
  const known = heard.get(character);
  if (known) return known;
  const syllable = pinyin(character, { toneType: 'none' });
  const begin = syllable === 'wu' ? '' : (/^(?:[zcs]h|[bpmfdtnlgkhjqxzcsrw])/.exec(syllable)?.[0] ?? '');
  const end: Sound | undefined = /ng?$/.test(syllable) ? 'N' : syllable === 'er' ? 'L' : undefined;
  const sounds = [initials.get(begin), end].flatMap((one) => one ?? []);
  heard.set(character, sounds);
  return sounds;
}

/** The consonants of a name in characters; of `廉姆`, whose `n` and `m` are one letter, only the latter. */
function soundsIn(characters: string): Sound[] {
  const sounds = [...characters].map(soundsOf);
  return sounds.flatMap((some, i) =>
    some.length === 2 && some[1] === 'N' && sounds[i + 1]?.[0] === 'M' ? some.slice(0, 1) : some,
  );
}

/** What letters sound like: one of several, or nothing. */
interface Letter {
  readonly as: string;
  readonly mute: boolean;
}

/** Groups of letters, the longest first; behind `/`: they may be mute. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/^(?:tsch|tch|sch|dge|dj)/, 'JS'],
  [/^(?:ch|sh|cz|zh)/, 'JSKH'],
  [/^(?:ts|tz|dz)/, 'SJ'],
  [/^(?:ck|qu|kn)/, 'K/'],
  [/^ph/, 'F'],
  [/^th/, 'DS'],
  [/^gh/, 'KH/'],
  [/^c(?=[eiy])/, 'SJ'],
  [/^k(?=[ei])/, 'KJ'],
  [/^g(?=[eiy])/, 'KJH'],
  [/^[sz](?=[iu]\w)/, 'SJ'],
  [/^[bp]/, 'B'],
  [/^m/, 'MN'],
  [/^[fv]/, 'F'],
  [/^w/, 'F/'],
  [/^[dt](?=i|u)/, 'DJ'],
  [/^[dt](?=[^aeiouy]|$)/, 'D/'],
  [/^[dt]/, 'D'],
  [/^n/, 'N'],
  [/^l(?=[^aeiouy]|$)|^r/, 'L/'],
  [/^l/, 'L'],
  [/^[gkcq]/, 'K'],
  [/^x/, 'SK'],
  [/^h(?=i)/, 'HKS/'],
  [/^h/, 'HK/'],
  [/^j/, 'JH/'],
  [/^[sz]/, 'S'],
];

function lettersOf(name: string): Letter[] {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/([a-z])\1/g, '$1');
  const out: Letter[] = [];
  for (let at = 0; at < plain.length; ) {
    const rest = plain.slice(at);
    const [pattern, as = ''] = letters.find(([one]) => one.test(rest)) ?? [];
    if (as !== '') out.push({ as: as.replace('/', ''), mute: as.endsWith('/') });
    at += pattern?.exec(rest)?.[0].length ?? 1;
  }
  return out;
}

/** Consonants that a surname alone, and a given name with it, have to share: fewer are shared by too many names. */
const least = { surname: 3, both: 4 };

/**
 * Whether a name in characters transcribes a Latin one: its surname, or its given name and surname.
 *
 * @example soundAlike(['古尔曼'], ['Mark', 'Gurman']) // true
 */
export function soundAlike(pieces: readonly string[], words: readonly string[]): boolean {
  const [given = '', ...rest] = pieces;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const surname = rest.at(-1);
  if (surname === undefined) return sharedSounds(given, last) >= least.surname;
  const [before, behind] = [sharedSounds(given, first), sharedSounds(surname, last)];
  return before > 0 && behind > 0 && before + behind >= least.both;
}

/**
 * How many consonants the characters and the letters share, if the ones transcribe the others; else 0.
 *
 * @example sharedSounds('古尔曼', 'Gurman') // 4
 */
function sharedSounds(characters: string, latin: string): number {
  const sounds = soundsIn(characters);
  let at = 0;
  for (const { as, mute } of lettersOf(latin)) {
    const sound = sounds[at];
    if (sound !== undefined && as.includes(sound)) at += 1;
    else if (!mute) return 0;
  }
  return at === sounds.length ? at : 0;
}

/**
 * Whether two names in characters transcribe one: all their consonants are the same, and are enough to tell it by.
 *
 * @example sameSounds('科斯特尔', '考斯特勒') // true
 */
export function sameSounds(a: string, b: string): boolean {
  const [one, other] = [soundsIn(a), soundsIn(b)];
  return one.length >= least.surname && one.join('') === other.join('');
}
