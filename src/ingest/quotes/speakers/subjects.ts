/** Who the clauses before a place are about, whether or not anybody there speaks. */
import { once } from '../../../once.ts';
import { narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import { subjectIn } from '../mentions/subject.ts';
import { clauseStart } from '../reports/clause-start.ts';
import { headNoun } from '../reports/head-noun.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** So many clauses are looked back over: those of a sentence and of the one before. */
const reach = 8;

/** The subjects of the clauses of a paragraph between `from` and `at` that hold the words, the nearest first. */
export type Subjects = (
  paragraph: Paragraph,
  from: number,
  at: number,
  words: RegExp | null,
) => Generator<Mention>;

/** Reads the subjects of clauses with the names of the article; each clause is read once, however many ask. */
export function subjectsWith(names: ReadonlyMap<string, Name>): Subjects {
  const clausesOf = once((_: Paragraph) => new Map<string, Mention | null>());
  const subject = (paragraph: Paragraph, start: number, end: number): Mention | null => {
    const clauses = clausesOf(paragraph);
    const key = `${start} ${end}`;
    let known = clauses.get(key);
    if (known === undefined) {
      const found = subjectIn(paragraph, start, end, names, false) ?? headNoun(paragraph, start, end, names);
      known = found === narrator ? null : found;
      clauses.set(key, known);
    }
    return known;
  };
  return function* (paragraph, from, at, words) {
    let end = at;
    for (let step = 0; step < reach && end > from; step++) {
      const start = clauseStart(paragraph, Math.max(0, at - 400), end);
      const asked = start < end && (words?.test(paragraph.text.slice(start, end)) ?? true);
      const found = asked ? subject(paragraph, start, end) : null;
      if (found) yield found;
      if (start === 0 || end - start > 300) return;
      end = start - 1;
    }
  };
}
