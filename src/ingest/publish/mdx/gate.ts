/**
 * The gate every article passes before it is published: its MDX is read by the parser that builds the site,
 * and refused unless it is frontmatter, headings, paragraphs and `<Quote>` with plain attributes, whose text is
 * to the letter the text that was to be published. No byte of an article can then reach a JavaScript engine.
 */
import { type MdastNode, mdxToMdast } from 'satteri';
import { features } from './features.ts';
import type { MarkedBlock } from './tree.ts';

/** What the gate refused, and why. */
export interface Refusal {
  readonly ruleId:
    | 'mdx-syntax'
    | 'mdx-esm'
    | 'mdx-expression'
    | 'mdx-attribute'
    | 'mdx-element'
    | 'mdx-node'
    | 'mdx-frontmatter'
    | 'mdx-text';
  readonly reason: string;
}

const ATTRIBUTES = new Set(['id', 'speaker', 'kind']);

/**
 * @param yaml the frontmatter that was to be written, without the lines that fence it.
 * @returns null where the file may be published.
 */
export function gate(mdx: string, yaml: string, blocks: readonly MarkedBlock[]): Refusal | null {
  let root: MdastNode;
  try {
    root = mdxToMdast(mdx, { features, position: false });
  } catch (error) {
    return { ruleId: 'mdx-syntax', reason: error instanceof Error ? error.message : String(error) };
  }
  const [head, ...content] = childrenOf(root);
  if (head?.type !== 'yaml' || `${head.value}\n` !== yaml) {
    return { ruleId: 'mdx-frontmatter', reason: 'the frontmatter does not read back as it was written' };
  }
  for (const node of content) {
    const refused = refuse(node, true);
    if (refused) return refused;
  }
  return sameText(content, blocks)
    ? null
    : { ruleId: 'mdx-text', reason: 'the text does not read back as it was written' };
}

/**
 * Whether the nodes are the blocks, one after the other, to the letter. A paragraph that is nothing but quotes
 * reads back as those elements standing alone; its nodes are counted together.
 */
function sameText(nodes: readonly MdastNode[], blocks: readonly MarkedBlock[]): boolean {
  let at = 0;
  for (const { kind, text } of blocks) {
    const node = nodes[at];
    if (node?.type === kind) {
      if (textOf(node) !== text) return false;
      at += 1;
    } else {
      let read = '';
      for (; nodes[at]?.type === 'mdxJsxFlowElement' && read.length < text.length; at += 1) {
        read += textOf(nodes[at]);
      }
      if (read !== text || kind !== 'paragraph') return false;
    }
  }
  return at === nodes.length;
}

/** The first thing below `node` that must not be in an article. */
function refuse(node: MdastNode, top: boolean): Refusal | null {
  switch (node.type) {
    case 'text':
      return top ? { ruleId: 'mdx-node', reason: 'text outside a paragraph' } : null;
    case 'paragraph':
    case 'heading':
      if (!top) return { ruleId: 'mdx-node', reason: `${node.type} inside an element` };
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name !== 'Quote') return { ruleId: 'mdx-element', reason: `element <${node.name ?? ''}>` };
      const bad = node.attributes.find(
        (attribute) =>
          attribute.type !== 'mdxJsxAttribute' ||
          typeof attribute.value !== 'string' ||
          !ATTRIBUTES.has(attribute.name),
      );
      if (bad)
        return { ruleId: 'mdx-attribute', reason: 'an attribute of <Quote> that is not a plain string' };
      break;
    }
    case 'mdxjsEsm':
      return { ruleId: 'mdx-esm', reason: 'import or export' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { ruleId: 'mdx-expression', reason: 'an expression in braces' };
    default:
      return { ruleId: 'mdx-node', reason: `unexpected ${node.type}` };
  }
  for (const child of childrenOf(node)) {
    const refused = refuse(child, false);
    if (refused) return refused;
  }
  return null;
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

function textOf(node: MdastNode | undefined): string {
  if (!node) return '';
  return node.type === 'text' ? node.value : childrenOf(node).map(textOf).join('');
}
