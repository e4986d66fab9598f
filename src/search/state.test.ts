import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, asks, readState, type State, toggle } from './state.ts';

const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
const state: fc.Arbitrary<State> = fc.record({
  q: fc.string(),
  chosen: fc.record({ person: values, year: values, occasion: values }, { requiredKeys: [] }),
  sort: fc.constantFrom('relevance' as const, 'date' as const),
  as: fc.constantFrom(null, 'text' as const, 'names' as const),
});
const read = (address: string) => readState(new URL(address, 'http://localhost').searchParams);

describe('the state', () => {
  it('lives in the address whole', () => {
    fc.assert(
      fc.property(state, (any) => {
        expect(read(addressOf(any))).toEqual(any);
      }),
    );
  });

  it('is as before when a value is ticked and unticked', () => {
    fc.assert(
      fc.property(state, fc.string({ minLength: 1 }), (any, value) => {
        fc.pre(!any.chosen.person?.includes(value));
        expect(toggle(toggle(any, 'person', value), 'person', value)).toEqual(any);
      }),
    );
  });

  it('asks nothing without words and filters', () => {
    expect(asks(read('/search/'))).toBe(false);
    expect(asks(read('/search/?q=+'))).toBe(false);
    expect(asks(read('/search/?person=shen-xiangyang'))).toBe(true);
    expect(asks(read('/search/?sort=date'))).toBe(true);
  });

  it('of an unknown address is the usual one', () => {
    expect(read('/search/?sort=x&as=y&z=1')).toEqual({ q: '', chosen: {}, sort: 'relevance', as: null });
  });
});
