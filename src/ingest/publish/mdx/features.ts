/**
 * How the site's Markdown is read, by the site and by the gate that proves an article harmless: one constant,
 * so that they cannot differ. Everything that rewrites words (`"` to `“`, `--` to `–`) or finds structure in
 * prose (`~~`, footnotes, bare addresses as links) is off.
 */
import type { Features } from 'satteri';

export const features = {
  gfm: false,
  smartPunctuation: false,
  math: false,
  frontmatter: true,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  rawHtml: false,
} as const satisfies Features;
