/**
 * The keeper's word on a source, `<name>.yaml` beside it. A mistake in it sets the source aside: a misspelt
 * `rights` must not publish what may not be published.
 */
import { VFileMessage } from 'vfile-message';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Sidecar } from '../model.ts';

const line = z.string().trim().min(1).max(2000);
const date = z.iso.date({ error: 'an ISO date such as 2024-04-25' });

/** What a sidecar may say; every field may be left out. */
export const sidecarSchema = z.strictObject({
  /** Where the article was captured. */
  url: z.url({ protocol: /^https?$/, error: 'a http or https address' }).optional(),
  /** The day of the capture. */
  captured: date.optional(),
  /** The article's title, where the source has none or a wrong one. */
  title: line.optional(),
  /** Who wrote it. */
  author: line.optional(),
  /** Who published it. */
  outlet: line.optional(),
  /** The day it was published. */
  published: date.optional(),
  /** How much may be shown: the whole article, its quotes only, or neither. */
  rights: z.enum(['full', 'quotes', 'none'], { error: 'one of full, quotes, none' }).optional(),
  /** Anything else a reader should know. */
  note: line.optional(),
});

const KEYS = Object.keys(sidecarSchema.shape).join(', ');

/**
 * @param path of the sidecar, for messages.
 * @returns what it says; null where anything is wrong with it, and then `report` was told what and where.
 */
export function readSidecar(
  path: string,
  text: string,
  report: (message: VFileMessage) => void = () => {},
): Sidecar | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (reason: string, offset: number) => {
    const { line, col } = lines.linePos(offset);
    const place = { line: Math.max(1, line), column: Math.max(1, col), offset };
    const message = new VFileMessage(reason, { ruleId: 'sidecar', source: 'read', place });
    message.file = path;
    message.fatal = true;
    report(message);
  };
  for (const error of document.errors) fail(error.message, error.pos[0]);
  if (document.errors.length > 0) return null;
  const { contents } = document;
  if (contents === null) return {};
  if (!isMap(contents)) {
    fail('expected keys and values such as "outlet: 新华社"', 0);
    return null;
  }
  const where = new Map<string, number>();
  for (const { key, value } of contents.items) {
    const at = isScalar(key) ? key : isScalar(value) ? value : null;
    where.set(String(isScalar(key) ? key.value : key), at?.range?.[0] ?? 0);
  }
  // Aliases are refused: nothing here needs them, and they can blow up a small file.
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: 0 });
  } catch {
    fail('aliases are not allowed', 0);
    return null;
  }
  const checked = sidecarSchema.safeParse(values);
  if (checked.success) return checked.data;
  const mistakes: { reason: string; offset: number }[] = [];
  const mistake = (key: string, reason: string) =>
    mistakes.push({ reason: `${key}: ${reason}`, offset: where.get(key) ?? 0 });
  for (const issue of checked.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) mistake(key, `unknown key; expected one of ${KEYS}`);
    } else {
      const key = String(issue.path[0] ?? '');
      mistake(key, `expected ${expected(issue)}, received ${received(values, key)}`);
    }
  }
  mistakes.sort((a, b) => a.offset - b.offset);
  for (const { reason, offset } of mistakes) fail(reason, offset);
  return null;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `a ${issue.expected}`;
  if (issue.code === 'too_small') return 'some text';
  if (issue.code === 'too_big') return `at most ${issue.maximum} characters`;
  return issue.message;
}

function received(values: unknown, key: string): string {
  const value = values && typeof values === 'object' ? Reflect.get(values, key) : values;
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}
