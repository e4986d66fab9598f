/** Bytes become a `Source`. */
import { createHash } from 'node:crypto';
import type { Sidecar, Source } from '../model.ts';

export function read(path: string, bytes: Uint8Array, sidecar: Sidecar = {}): Source {
  return {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: 'utf-8',
    format: 'text',
    text: new TextDecoder('utf-8').decode(bytes),
    sidecar,
  };
}
