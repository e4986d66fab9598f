import { describe, expect, it } from 'vitest';
import type { Correction } from '../corrections.ts';
import { applyDecisions, danglingMoves } from './decide.ts';
import { Ledger, type LedgerLine } from './ledger.ts';

const said = { date: '2026-11-21', by: '编者', reason: '核对原文' };

function ledger(...ids: string[]): Ledger {
  const made = new Ledger();
  for (const [index, id] of ids.entries()) {
    made.put({
      id,
      status: 'live',
      article: 'a',
      source: 'a.txt',
      sha256: '0'.repeat(64),
      range: [index, index + 1],
      words: id,
      context: '',
    });
  }
  return made;
}

const fate = (of: Ledger, id: string): Partial<LedgerLine> => {
  const { status, to, reason } = of.get(id) ?? {};
  return { ...(status && { status }), ...(to && { to }), ...(reason && { reason }) };
};

describe('a decision', () => {
  it('withdraws a quote, and a later one takes it back', () => {
    const made = ledger('aaaaaaaa');
    const withdraw: Correction = { decision: 'withdraw', quote: 'aaaaaaaa', ...said };
    applyDecisions(made, [withdraw]);
    expect(fate(made, 'aaaaaaaa')).toEqual({ status: 'withdrawn', reason: '核对原文' });
    applyDecisions(made, [withdraw, { decision: 'restore', quote: 'aaaaaaaa', ...said }]);
    expect(fate(made, 'aaaaaaaa')).toEqual({ status: 'live' });
  });

  it('withdraws every quote of a source but those that moved', () => {
    const made = ledger('aaaaaaaa', 'bbbbbbbb');
    applyDecisions(made, [
      { decision: 'move', quote: 'aaaaaaaa', to: 'bbbbbbbb', ...said },
      { decision: 'withdraw-source', source: 'a.txt', ...said },
    ]);
    expect(fate(made, 'aaaaaaaa')).toMatchObject({ status: 'moved', to: 'bbbbbbbb' });
    expect(fate(made, 'bbbbbbbb')).toMatchObject({ status: 'withdrawn' });
  });

  it('changes nothing when it is applied again', () => {
    const decisions: Correction[] = [
      { decision: 'move', quote: 'aaaaaaaa', to: 'bbbbbbbb', ...said },
      { decision: 'not-a-quote', quote: 'bbbbbbbb', ...said },
    ];
    const made = ledger('aaaaaaaa', 'bbbbbbbb');
    applyDecisions(made, decisions);
    const once = made.toString();
    applyDecisions(made, decisions);
    expect(made.toString()).toBe(once);
  });

  it('about an id nobody knows is refused by name', () => {
    expect(applyDecisions(ledger(), [{ decision: 'withdraw', quote: 'aaaaaaaa', ...said }])).toEqual([
      'quote aaaaaaaa is not in the ledger',
    ]);
  });
});

describe('a move', () => {
  const move = (quote: string, to: string): Correction => ({ decision: 'move', quote, to, ...said });

  it('may lead on over several moves', () => {
    const made = ledger('aaaaaaaa', 'bbbbbbbb', 'cccccccc');
    applyDecisions(made, [move('aaaaaaaa', 'bbbbbbbb'), move('bbbbbbbb', 'cccccccc')]);
    expect(danglingMoves(made)).toEqual([]);
  });

  it('to nowhere, or in a ring, is found', () => {
    const made = ledger('aaaaaaaa', 'bbbbbbbb', 'cccccccc');
    applyDecisions(made, [
      move('aaaaaaaa', 'bbbbbbbb'),
      move('bbbbbbbb', 'aaaaaaaa'),
      move('cccccccc', 'dddddddd'),
    ]);
    expect(danglingMoves(made).map(({ id }) => id)).toEqual(['aaaaaaaa', 'bbbbbbbb', 'cccccccc']);
  });
});
