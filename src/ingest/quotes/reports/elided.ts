/** How a reporting word without a subject of its own shares the one before. */
import type { Report } from '../reports.ts';

/** `并呼吁`, `但预计`: a connective joins the reporting word to the clause before. */
export function joined({ clause, range, paragraph }: Report): boolean {
  return /^\s*(?:并|还|也|又|但|却|同时|此外|另外|则|而)/.test(paragraph.flat.slice(clause, range[0]));
}

/** `李明，作为馆长，主张…`: only what describes the subject parts it from its verb. */
export function attached({ speaker, clause, paragraph }: Report): boolean {
  if (!speaker || speaker.range[1] > clause) return false;
  return /^(?:，(?:作为|身为|现任?|时任)[^，。]{1,40})?，$/.test(
    paragraph.flat.slice(speaker.range[1], clause),
  );
}
