/** What kind of file it is: by its extension, unless the text is plainly something else. */
import type { Format } from '../model.ts';

/** A document that begins as only a web page does, after blanks, an XML declaration or comments. */
const PAGE =
  /^\s{0,2000}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,2000}-->\s{0,200}){0,3}<(?:!doctype\s+html|html|head)[\s>]/i;

/** Any tag of a web page. */
const TAG = /<\/?[a-z][a-z0-9]{0,10}[\s/>]/i;

/**
 * `.html` and `.htm` are web pages unless they hold no tag at all; `.txt` and `.md` are what they say unless
 * they begin with `<!doctype html` or `<html`: captures are often saved under the wrong name.
 */
export function formatOf(path: string, text: string): Format {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === 'html' || extension === 'htm') return TAG.test(text) ? 'html' : 'text';
  if (PAGE.test(text.slice(0, 10_000))) return 'html';
  return extension === 'md' ? 'markdown' : 'text';
}
