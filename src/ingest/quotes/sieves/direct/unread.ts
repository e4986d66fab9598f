/**
 * `首席执行官某某表示：“…”`: a plain reporting word and a colon right before full speech, and no subject was read: a name of
 * unusual make behind an office, a pronoun behind what is spoken of, a firm that answers a paper; or whoever the
 * clause, or one before it in the sentence, begins with.
 *
 * @example
 *   in: 白鹭航运公司董事长兼首席执行官古峰和夫表示：“新的船闸让我们每天少等两个小时。”
 *   out: 古峰和夫 | direct | 新的船闸让我们每天少等两个小时。
 *
 * @example
 *   in: 船长韩素梅退休了。对船闸她表示：“新的船闸让我们每天少等两个小时。”
 *   out: 韩素梅 | direct | 新的船闸让我们每天少等两个小时。
 *
 * @example
 *   in: 女儿看着她的脸，哭着说：“船已经开走了，我们怎么办？”
 *   out: 女儿 | direct | 船已经开走了，我们怎么办？
 *
 * @example
 *   in: 韩素梅翻开了一本旧书，书的扉页上写道：“新的船闸让我们每天少等两个小时。”
 */

import type { Claim } from '../../claim.ts';
import { plainSaying } from '../../lexicon/cues.ts';
import { japaneseGiven } from '../../lexicon/japanese-names.ts';
import { officeAtEnd } from '../../lexicon/offices.ts';
import { organisationEnding } from '../../lexicon/organisations.ts';
import { nameLike } from '../../mentions/chinese-names/plausible.ts';
import { allWords } from '../../mentions/dictionary.ts';
import type { Mention } from '../../mentions/mention.ts';
import { clauseStart } from '../../reports/clause-start.ts';
import type { Report } from '../../reports.ts';
import { clauseAtEnd } from '../../text/sentences.ts';
import {
  byMention,
  byReport,
  type DirectSieve,
  full,
  type Place,
  reportBefore,
  trailing,
  writes,
} from '../place.ts';

const saying = new RegExp(`(?:${plainSaying.join('|')}|写道|[补解评]?[充释论](?:说|道)|强调说|指出)[：:] ?$`);

const japanese = new RegExp(`${japaneseGiven}$`);

/** `H.E. Faisal Al Bannai`, `Raić`; what stands in brackets is hidden. */
const latin =
  /(?:H\.[EH]\. ?)?(?<![A-Za-zÀ-ɏ])([A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{0,24}[a-zß-ɏ](?: (?:bin|bint|al|el|van|von|der|den|de|da|del|di|[A-Z]\.|[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{0,24}[a-zß-ɏ])){0,6})$/;
const about = /(?:^|[，。！？；])(?:对于?|关于|至于|谈[及到起])[^，。！？；：“]{1,16}?([他她])$/;
/** `百川方面回应某报，“`; of a clause before, whether it reports or not. */
const side =
  /(?:^|[，。！？；])(?:据)?(?:彼时|此前|当时|随后)?([^，。！？；：“”的]{1,16}方面)(?:近日|此前|随后|昨日|今日|则|也|还|曾)?(?:(?:对|向)[^，。！？；：“”]{2,16}(?:表示|回应|透露|称|说)|(?:告诉|回应|回复)[^，。！？；：“”]{2,16})，(?:[^。！？；：“”]{2,80}，)?$/;

/** Where the name at the end of `text` begins: behind an office, or, in Latin letters, behind any noun. */
function nameIn(text: string): number {
  const foreign = latin.exec(text);
  if (foreign?.[1]) {
    const at = text.length - foreign[1].length;
    const before = text.slice(0, at - (foreign[0].length - foreign[1].length)).trimEnd();
    return before === '' || foreign[1].includes(' ') ? at : -1;
  }
  for (let length = 4; length >= 2; length--) {
    const name = text.slice(-length);
    const before = text.slice(0, -length).trimEnd();
    // `河口研究所的今中能夫`: a body's own, as a Japanese name.
    const within =
      length === 4 && before.endsWith('的') && organisationEnding(before.slice(0, -1)).length > 1;
    if (
      /^[一-鿿]+$/.test(name) &&
      (officeAtEnd(before).length > 1 || (within && japanese.test(name))) &&
      // Four characters, as in Japan, may hold any.
      (length === 4 || nameLike(name)) &&
      // `老师公然发怒说`
      !allWords(name) &&
      !/[的地在对向也还则曾又再就都并这那时却被]/.test(name)
    )
      return text.length - length;
  }
  return -1;
}

function person(place: Place, start: number, end: number): Claim | null {
  const name = place.paragraph.text.slice(start, end).trim();
  const range = [start, start + name.length] as const;
  const mention: Mention = { kind: 'person', range, core: range, name, role: null, alias: null };
  return byMention(place, 'unread', { mention, paragraph: place.paragraph });
}

/** `不料总经理若无其事地说`, `女儿看着他的脸，哭着说`: whoever the clause of a report, or one before it, begins with. */
function whoever(place: Place, { paragraph, range, clause, sentence }: Report): Mention | null {
  let [start, end] = [clause, range[0]];
  for (let step = 0; step < 4 && end > start; step++) {
    const mention = place.actor(start, end);
    if (mention) return mention;
    if (writes(paragraph.flat.slice(start, end)) || start <= sentence[0]) return null;
    end = start - 1;
    start = clauseStart(paragraph, sentence[0], end);
  }
  return null;
}

export const unread: DirectSieve = {
  id: 'unread',
  try: (place) => {
    const { paragraph, span, words } = place;
    const closes = words.length >= 10 && /^(?:[。；]|$)/.test(trailing(place));
    if (!(full(place) || closes) || words.length < 8) return null;
    const from = Math.max(0, span.outer[0] - 140);
    const before = paragraph.flat.slice(from, span.outer[0]);
    const cue = saying.exec(before);
    if (!cue) {
      const match = side.exec(before);
      const at = from + (match?.index ?? 0) + (match?.[0].indexOf(match[1] ?? '') ?? 0);
      const mention = match?.[1] ? place.read(at, at + match[1].length) : null;
      const name = mention?.name.replace(/方面$/, '') ?? '';
      return mention && byMention(place, 'unread', { mention: { ...mention, name }, paragraph });
    }
    const report = reportBefore(place);
    if (report?.speaker) return null;
    const told = before.slice(0, cue.index);
    if (about.test(told)) {
      const at = from + told.length;
      const mention = place.read(at - 1, at);
      return mention && byMention(place, 'unread', { mention, paragraph });
    }
    const clause = clauseAtEnd(told).trimEnd();
    const start = nameIn(clause);
    const offset = from + told.trimEnd().length - clause.length;
    if (start >= 0) return person(place, offset + start, offset + clause.length);
    const mention = report && whoever(place, report);
    return mention && byReport(place, 'unread', { ...report, speaker: mention });
  },
};
