/**
 * Thrown where a source cannot be published for a reason that lies in the source: binary, too large, without
 * text. It is no failure of the run: the source is set aside with a diagnostic, and the others are published.
 */
export class SetAside extends Error {
  /** Rule id of the diagnostic, e.g. `binary`. */
  readonly ruleId: string;
  /** Where in the decoded source it shows, line and column from 1; undefined where it is the whole of it. */
  readonly place: { readonly line: number; readonly column: number } | undefined;

  constructor(ruleId: string, message: string, place?: SetAside['place']) {
    super(message);
    this.name = 'SetAside';
    this.ruleId = ruleId;
    this.place = place;
  }
}
