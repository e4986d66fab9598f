/** What ingest tells the keeper, on standard error. */
import { VFileMessage } from 'vfile-message';

/** How bad: a note informs, a warning wants a look, an error fails the run. */
export type Severity = 'note' | 'warning' | 'error';

export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A message about `file`; `point` is 1-based and defaults to the beginning. */
export function diagnostic(
  severity: Severity,
  file: string,
  reason: string,
  ruleId: string,
  point: Point = { line: 1, column: 1 },
): VFileMessage {
  const message = new VFileMessage(reason, { place: point, ruleId, source: 'yinde' });
  message.file = file;
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  return message;
}

/** `FILE:LINE:COLUMN: message  rule-id`, control characters of hostile names and texts made harmless. */
export function format(message: VFileMessage): string {
  const line = `${message.file}:${message.line ?? 1}:${message.column ?? 1}: ${message.reason}`;
  return `${line.replace(/\p{Cc}+/gu, ' ')}  ${message.ruleId}`;
}

/** Shows progress on one line of a terminal; silent elsewhere. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #shown = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  /** At most ten times a second: drawing must not cost more than the work. */
  show(text: string): void {
    if (!this.#stream.isTTY || Date.now() - this.#shown < 100) return;
    this.#shown = Date.now();
    this.#stream.write(`\r\u001b[K${text}`);
  }

  clear(): void {
    if (this.#stream.isTTY && this.#shown > 0) this.#stream.write('\r\u001b[K');
  }
}
