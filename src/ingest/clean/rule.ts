/** What a cleaning rule is: a pure function from the text so far to the changes it asks for. */
import type { Change, Flag } from '../model.ts';
import type { Draft } from './draft.ts';

export type Field = 'title' | 'published' | 'author' | 'outlet';

/** What a rule found in a draft. */
export interface Findings {
  readonly changes: readonly Change[];
  /** Values as the text gives them; dates in ISO form. Of several rules, the first to state a field wins. */
  readonly metadata?: { readonly [field in Field]?: string | undefined };
  /** Values that yield to any rule's metadata: of a page it tells the site, which may carry another's text. */
  readonly presumed?: { readonly [field in Field]?: string | undefined };
  readonly flags?: readonly Flag[];
}

export interface Rule {
  /** Permanent: it stands in every edit the rule makes and names its explanation in `src/i18n/cleaning.ts`. */
  readonly id: string;
  readonly run: (draft: Draft) => Findings;
}

export const nothing: Findings = { changes: [] };
