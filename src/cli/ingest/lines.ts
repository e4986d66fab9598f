/** Reads and writes text files line by line, so that a collection's size does not matter. */
import { closeSync, existsSync, openSync, readSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Bytes read or written at a time. */
const CHUNK = 1 << 16;

/** The lines that are not empty; none where there is no file. */
export function* linesOf(path: string): Generator<string> {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(CHUNK);
    let rest = '';
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      const lines = decoder.write(buffer.subarray(0, size)).split('\n');
      lines[0] = rest + lines[0];
      rest = lines.pop() ?? '';
      yield* lines.filter((line) => line !== '');
    }
    if (rest !== '') yield rest;
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

  add(line: string): void {
    const most = WIDEST * (line.length + 1);
    if (this.#filled + most > this.#buffer.length) this.#flush();
    if (most > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(most);
    this.#filled += this.#buffer.write(line, this.#filled);
    this.#filled += this.#buffer.write('\n', this.#filled);
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
