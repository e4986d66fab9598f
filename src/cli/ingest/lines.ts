/** Reads and writes text files line by line, so that a collection's size does not matter. */
import { closeSync, existsSync, openSync, readSync, writeSync } from 'node:fs';

/** Bytes read or written at a time. */
const CHUNK = 1 << 16;

const NEWLINE = 0x0a;

/** The lines that are not empty; none where there is no file. */
export function* linesOf(path: string): Generator<string> {
  for (const line of rawLinesOf(path)) yield line.toString('utf8');
}

/** The same as they stand in the file, in UTF-8. A line is good until the next one is asked for. */
export function* rawLinesOf(path: string): Generator<Buffer> {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.allocUnsafe(CHUNK);
    let filled = 0;
    for (;;) {
      if (filled === buffer.length) buffer = Buffer.concat([buffer], 2 * buffer.length);
      const size = readSync(file, buffer, filled, buffer.length - filled, null);
      const full = buffer.subarray(0, filled + size);
      // Of what was read before, none is the end of a line.
      let start = 0;
      for (let end = full.indexOf(NEWLINE, filled); end >= 0; end = full.indexOf(NEWLINE, start)) {
        if (end > start) yield full.subarray(start, end);
        start = end + 1;
      }
      if (size === 0) {
        if (start < full.length) yield full.subarray(start);
        return;
      }
      filled = full.copy(buffer, 0, start);
    }
  } finally {
    closeSync(file);
  }
}

/** A UTF-16 unit takes no more bytes than this in UTF-8. */
const WIDEST = 3;

/** A file that is written line by line. */
export class LineWriter {
  readonly #file: number;
  #buffer = Buffer.allocUnsafe(WIDEST * CHUNK);
  #filled = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  /** @param line without its end; bytes are UTF-8. */
  add(line: string | Buffer): void {
    const most = WIDEST * (line.length + 1);
    if (this.#filled + most > this.#buffer.length) this.#flush();
    if (most > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(most);
    this.#filled +=
      typeof line === 'string'
        ? this.#buffer.write(line, this.#filled)
        : line.copy(this.#buffer, this.#filled);
    this.#buffer[this.#filled++] = NEWLINE;
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#buffer, 0, this.#filled);
    this.#filled = 0;
  }
}
