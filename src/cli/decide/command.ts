/** The command line of `npm run decide`: words become decisions. */
import { parseArgs } from 'node:util';
import { type Correction, correction } from '../../ingest/publish/corrections.ts';
import { UsageError } from '../ingest/options.ts';

export const DECIDE_USAGE = `Usage: npm run decide -- DECISION --reason TEXT [--by NAME]

  speaker QUOTE SLUG|none ...   the quote is someone else's, or nobody's who can be named
  identify ARTICLE NAME SLUG    in this article the name means this one of several
  withdraw QUOTE ...            no longer shown; the address tells the reason
  withdraw-source SOURCE        the same for every quote of a source
  not-a-quote QUOTE ...         these words are no quote
  restore QUOTE ...             takes a withdrawal back
  restore-source SOURCE
  move QUOTE TO ...             the address leads to another quote (merged, split, newly bounded)
  merge SLUG INTO               two files are one person or organisation

A decision is appended to content/corrections.yaml and applied to the ledger; npm run ingest then follows it.
`;

/** The names of each decision's arguments; those marked may be given again and again. */
const SHAPES: Readonly<Record<Correction['decision'], { names: readonly string[]; many: boolean }>> = {
  speaker: { names: ['quote', 'speaker'], many: true },
  identify: { names: ['article', 'name', 'speaker'], many: false },
  withdraw: { names: ['quote'], many: true },
  'withdraw-source': { names: ['source'], many: false },
  'not-a-quote': { names: ['quote'], many: true },
  restore: { names: ['quote'], many: true },
  'restore-source': { names: ['source'], many: false },
  move: { names: ['quote', 'to'], many: true },
  merge: { names: ['speaker', 'into'], many: false },
};

/**
 * @param today ISO date. @param user who decides, where `--by` does not say.
 * @throws UsageError
 */
export function parseDecisions(args: readonly string[], today: string, user: string | null): Correction[] {
  const { values, positionals } = parse(args);
  const [decision, ...given] = positionals;
  if (!isDecision(decision)) throw new UsageError(`${decision ?? 'nothing'}: not a decision`);
  const { names, many } = SHAPES[decision];
  if (given.length === 0 || given.length % names.length !== 0 || (!many && given.length > names.length)) {
    throw new UsageError(`${decision} needs ${names.join(' and ').toUpperCase()}`);
  }
  const by = values.by ?? user;
  if (!by) throw new UsageError('--by NAME: who decides?');
  if (!values.reason) throw new UsageError('--reason TEXT: why? Readers will see it');
  const decisions: Correction[] = [];
  for (let at = 0; at < given.length; at += names.length) {
    const about = names.map((name, index) => [name, argument(name, given[at + index] ?? '')]);
    const checked = correction.safeParse({
      decision,
      ...Object.fromEntries(about),
      date: today,
      by,
      reason: values.reason,
    });
    if (!checked.success) throw new UsageError(checked.error.issues.map(({ message }) => message).join('; '));
    decisions.push(checked.data);
  }
  return decisions;
}

function argument(name: string, given: string): string | null {
  return name === 'speaker' && given === 'none' ? null : given;
}

function isDecision(word: string | undefined): word is Correction['decision'] {
  return word !== undefined && Object.hasOwn(SHAPES, word);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { by: { type: 'string' }, reason: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
