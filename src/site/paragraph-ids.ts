/**
 * Gives each paragraph and heading of an article the id `p<n>`, n being its place among the article's
 * `paragraphs`: search leads there. A Sätteri plugin, run when the article's MDX is built.
 */
import { defineHastPlugin } from 'satteri';

/** Hand-written pages are MDX too, and keep their own ids. */
const ARTICLES = '/content/articles/';

export const paragraphIds = defineHastPlugin({
  name: 'paragraph-ids',
  before(root, context) {
    if (!context.fileURL?.pathname.includes(ARTICLES)) return;
    let place = 0;
    for (const node of root.children) {
      if (node.type === 'element') context.setProperty(node, 'id', `p${place}`);
      if (node.type === 'element' || node.type === 'mdxJsxFlowElement') place += 1;
    }
  },
});
