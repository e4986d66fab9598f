/** What the keeper says of a source, in a YAML file beside it: `<name>.yaml` for `<name>.txt`. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Sidecar } from './model.ts';

const text = z.string().trim().min(1);

export const sidecarSchema = z.strictObject({
  /** Address the page was captured from. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Day of the capture, ISO. */
  captured: z.iso.date().optional(),
  /** Overrides the title in the text; shown as supplied by the keeper. */
  title: text.optional(),
  /** Overrides the author in the text. */
  author: text.optional(),
  /** Overrides who published the article. */
  outlet: text.optional(),
  /** Overrides the day of publication, ISO. */
  published: z.iso.date().optional(),
  /** How much may be shown: the article, its quotes, or neither (only that it exists). */
  rights: z.enum(['full', 'quotes', 'none']).optional(),
  /** Where the copy comes from and what is known of it; shown with the article. */
  note: text.optional(),
});

/**
 * @param yaml text of the file; an empty file says nothing.
 * @throws Error that names the field and what is wrong with it.
 */
export function parseSidecar(yaml: string): Sidecar {
  const result = sidecarSchema.safeParse(parse(yaml) ?? {});
  if (!result.success) throw new Error(z.prettifyError(result.error).replace(/\s*\n\s*/g, ' '));
  return result.data;
}
