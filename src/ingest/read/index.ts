/**
 * Bytes become a `Source`.
 *
 * Rules that speak here: `file-empty`, `file-size`, `file-binary`, `file-encoding` set a file aside;
 * `encoding-broken` and `encoding-uncertain` warn, and the file is read.
 */
import { createHash } from 'node:crypto';
import { VFileMessage } from 'vfile-message';
import type { Sidecar, Source } from '../model.ts';
import { SetAside } from '../set-aside.ts';
import { binaryKind, noiseIn } from './binary.ts';
import { detect } from './encoding.ts';
import { formatOf } from './format.ts';

export { readSidecar } from './sidecar.ts';

/** Is told what is odd: place, `ruleId` and `fatal` are set. */
export type Report = (message: VFileMessage) => void;

/**
 * Largest file that is read, in bytes. An article's page is below 1 MB; a file of 8 MB is a book or a dump,
 * and ingest holds a whole article in memory several times over.
 */
export const MAX_BYTES = 8 * 1024 * 1024;

/** Below this score (see `Detection`) no known encoding fits: Chinese prose has about 0.5. */
const UNREADABLE = -0.5;
const UNCERTAIN = 0.1;

/**
 * @param path as the user gave it; its extension tells the format.
 * @param report is told of what is odd but readable; place and `ruleId` are set.
 * @throws SetAside where the file cannot be an article: empty, too large, binary, in no known encoding.
 */
export function read(
  path: string,
  bytes: Uint8Array,
  sidecar: Sidecar = {},
  report: Report = () => {},
): Source {
  if (bytes.length === 0) throw new SetAside('file-empty', 'the file is empty');
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new SetAside(
      'file-size',
      `the file has ${size} MiB; at most ${MAX_BYTES / 1024 / 1024} MiB are read: split it into articles`,
    );
  }
  const kind = binaryKind(bytes);
  if (kind) throw new SetAside('file-binary', `the file is ${kind}, not text: save its text instead`);
  const { encoding, score } = detect(bytes);
  // A streaming decoder keeps back a character that the end of the file cuts in two.
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes, { stream: true });
  const cut = decoder.decode();
  const noise = noiseIn(text + cut);
  // Random bytes read as GB 18030 are Chinese characters; UTF-8 they never are.
  if (noise) {
    const place = pointAt(text, noise.offset);
    throw noise.kind === 'binary' || encoding !== 'utf-8'
      ? new SetAside(
          'file-binary',
          'the file is binary data from here, not text: save its text instead',
          place,
        )
      : new SetAside(
          'file-encoding',
          'characters were lost from here when the text was saved in a wrong encoding: fetch it anew',
          place,
        );
  }
  if (score < UNREADABLE) {
    throw new SetAside(
      'file-encoding',
      'the text fits none of UTF-8, GB 18030, Big5 and UTF-16: save it as UTF-8',
    );
  }
  const say = (rule: string, reason: string, at: number) => {
    const message = new VFileMessage(reason, { ruleId: rule, source: 'read', place: pointAt(text, at) });
    message.file = path;
    message.fatal = false;
    report(message);
  };
  if (score < UNCERTAIN) {
    say('encoding-uncertain', `read as ${encoding}, but little of it looks like Chinese: check it`, 0);
  }
  if (cut !== '') {
    say(
      'encoding-broken',
      'the file ends in the middle of a character; what is left of it is dropped',
      text.length,
    );
  }
  const first = text.indexOf('\ufffd');
  if (first >= 0) {
    const count = text.split('\ufffd').length - 1;
    say(
      'encoding-broken',
      `${count} unreadable ${count === 1 ? 'place' : 'places'} (�) in ${encoding}, the first here`,
      first,
    );
  }
  return {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding,
    format: formatOf(path, text),
    text,
    sidecar,
  };
}

/** Line and column, both from 1, and the offset from 0. */
function pointAt(text: string, offset: number): { line: number; column: number; offset: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1, offset };
}
