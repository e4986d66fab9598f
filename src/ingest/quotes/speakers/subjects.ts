/** Who the clauses before a place are about, whether or not anybody there speaks. */
import { narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import { subjectIn } from '../mentions/subject.ts';
import { clauseStart } from '../reports/clauses.ts';
import { headNoun } from '../reports/head-noun.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** So many clauses are looked back over: those of a sentence and of the one before. */
const reach = 8;

/** The subjects of the clauses of a paragraph before `at`, the nearest first. */
export type Subjects = (paragraph: Paragraph, at: number) => Generator<Mention>;

/** Reads the subjects of clauses with the names of the article. */
export const subjectsWith = (names: ReadonlyMap<string, Name>): Subjects =>
  function* (paragraph, at) {
    let end = at;
    for (let step = 0; step < reach && end > 0; step++) {
      const start = clauseStart(paragraph, Math.max(0, at - 400), end);
      const subject =
        start < end
          ? (subjectIn(paragraph, start, end, names, false) ?? headNoun(paragraph, start, end, names))
          : null;
      if (subject && subject !== narrator) yield subject;
      if (start === 0 || end - start > 300) return;
      end = start - 1;
    }
  };
