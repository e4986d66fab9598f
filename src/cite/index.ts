/** The citation formats, in the order they are offered; the first is the one shown. */
import { cite as words } from '../i18n/cite.ts';
import { say } from '../i18n/index.ts';
import { apa } from './apa.ts';
import type { Citable } from './citable.ts';
import { bibtex, cslJson, ris } from './exchange.ts';
import { gbt2015, gbt2025 } from './gbt.ts';
import { plain, press } from './press.ts';

export type { Citable } from './citable.ts';

export interface Format {
  readonly id: string;
  readonly name: string;
  readonly cite: (quote: Citable) => string;
}

export const formats: readonly Format[] = [
  { id: 'gbt2025', name: 'GB/T 7714—2025', cite: gbt2025 },
  { id: 'gbt2015', name: 'GB/T 7714—2015', cite: gbt2015 },
  { id: 'press', name: say(words.press), cite: press },
  { id: 'plain', name: say(words.plain), cite: plain },
  { id: 'apa', name: 'APA', cite: apa },
  { id: 'bibtex', name: 'BibTeX', cite: bibtex },
  { id: 'csl', name: 'CSL-JSON', cite: cslJson },
  { id: 'ris', name: 'RIS', cite: ris },
];
