/** A line of an index as in the back of a book. */
export interface Item {
  readonly initial: string;
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** What tells one from others, in a few words. */
  readonly note?: string | undefined;
}
