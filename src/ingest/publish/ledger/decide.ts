/** Applies what a person decided about ids to the ledger. */
import type { Correction } from '../corrections.ts';
import type { Ledger, LedgerLine } from './ledger.ts';

/**
 * Brings the ledger's lines to the state the decisions, taken in order, leave them in. Applying them twice
 * changes nothing more.
 *
 * @returns what is wrong with the decisions: ids the ledger does not have.
 */
export function applyDecisions(ledger: Ledger, decisions: readonly Correction[]): string[] {
  const wrong: string[] = [];
  const change = (id: string, state: Partial<LedgerLine>): void => {
    const line = ledger.get(id);
    if (!line) {
      wrong.push(`quote ${id} is not in the ledger`);
      return;
    }
    const { to: _to, reason: _reason, ...bare } = line;
    ledger.put({ ...bare, ...state });
  };
  for (const one of decisions) {
    switch (one.decision) {
      case 'withdraw':
      case 'not-a-quote':
        change(one.quote, { status: 'withdrawn', reason: one.reason });
        break;
      case 'move':
        change(one.quote, { status: 'moved', to: one.to, reason: one.reason });
        break;
      case 'restore':
        change(one.quote, { status: 'live' });
        break;
      case 'withdraw-source':
        for (const { id } of ledger.ofSource(one.source).filter(({ status }) => status !== 'moved')) {
          change(id, { status: 'withdrawn', reason: one.reason });
        }
        break;
      case 'restore-source':
        for (const { id } of ledger.ofSource(one.source).filter(({ status }) => status === 'withdrawn')) {
          change(id, { status: 'live' });
        }
        break;
    }
  }
  return wrong;
}

/** Moved ids whose address would lead nowhere. */
export function danglingMoves(ledger: Ledger): LedgerLine[] {
  return ledger
    .lines()
    .filter(({ status, to }) => status === 'moved' && (!to || !leadsSomewhere(ledger, to)));
}

/** Whether following the moves from `id` ends at a line that is not moved; a ring does not. */
function leadsSomewhere(ledger: Ledger, id: string): boolean {
  const seen = new Set<string>();
  for (let at = ledger.get(id); at && !seen.has(at.id); at = ledger.get(at.to ?? '')) {
    if (at.status !== 'moved') return true;
    seen.add(at.id);
  }
  return false;
}
