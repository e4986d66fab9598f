/** Finds the quotations of an article and names their speakers. */
import type { Article, Quotation } from '../model.ts';

export function findQuotations(article: Article): Quotation[] {
  return [...article.body.text.matchAll(/“([^”\n]{9,})”/g)].map((match) => ({
    kind: 'direct',
    part: 'body',
    range: [match.index + 1, match.index + match[0].length - 1],
    speaker: null,
    candidates: [],
    mention: null,
    antecedent: null,
    cue: null,
    channel: null,
    rule: 'none',
    confidence: 0,
    occasion: null,
    date: null,
    dateBasis: null,
  }));
}
