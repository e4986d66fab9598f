/**
 * Thrown where a source cannot be published for a reason that lies in the source: binary, too large, without
 * text. It is no failure of the run: the source is set aside with a diagnostic, and the others are published.
 */
export class SetAside extends Error {
  /** Rule id of the diagnostic, e.g. `binary`. */
  readonly ruleId: string;
  /** Offset in the decoded source, where one is known. */
  readonly offset: number | null;

  constructor(ruleId: string, message: string, offset: number | null = null) {
    super(message);
    this.name = 'SetAside';
    this.ruleId = ruleId;
    this.offset = offset;
  }
}
