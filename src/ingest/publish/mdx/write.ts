/** Frontmatter and marked blocks become the text of an MDX file. */
import type { PhrasingContent, Text } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Handle, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { type Mark, type MarkedBlock, toBlock, toTree } from './tree.ts';

/** A value of frontmatter: what is null is left out. */
export type Frontmatter = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * `import` and `export` at the start of a paragraph are code in MDX, and mdast-util-mdx does not escape them:
 * a line of an article would run when the site is built.
 */
const esm: Unsafe[] = [
  { atBreak: true, character: 'e', after: 'xport' },
  { atBreak: true, character: 'i', after: 'mport' },
];

/**
 * Text in which nothing can be markup, which is most of Chinese prose: it starts with a character that is not
 * ASCII, a letter or a digit that begins no list and no code, ends without a space, and has no ASCII but letters,
 * digits, spaces and marks that are none of Markdown's within a line (`-` and `+` begin a list, `!` and `(` stand
 * beside a bracket).
 */
const PLAIN =
  /^(?:[^\p{ASCII}\s]|(?!import|export)[a-zA-Z]|\d+(?![\d.)]))(?:[^\p{ASCII}]|[a-zA-Z0-9 ,;%"'/.:?!=()+@$|-])*$/u;

/** Looking for what to escape takes most of the time of writing; the gate proves that leaving it out is right. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !/\s$/u.test(text);
}

/** Whether nothing has to be escaped in the attributes either. */
function isBare({ id, speaker }: Mark): boolean {
  return /^[\w-]+$/.test(id) && (speaker === null || /^[\w-]+$/.test(speaker));
}

/** A part of a plain block, as the serialiser would write it. */
function writePlain(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'mdxJsxTextElement') return '';
  const attributes = node.attributes.map((one) => ('name' in one ? ` ${one.name}="${one.value}"` : ''));
  return `<${node.name}${attributes.join('')}>${node.children.map(writePlain).join('')}</${node.name}>`;
}

const text: Handle = (node: Text, _, state, info) =>
  isPlain(node.value) ? node.value : state.safe(node.value, info);

const options: Options = { extensions: [mdxToMarkdown(), { unsafe: esm, handlers: { text } }] };

/**
 * Begins with no mark of YAML's, has none within, and has a Chinese character or a word of six letters: no number,
 * no date, no `yes`.
 */
const WORDS =
  /^(?![\s,[\]{}&*!|>'"%@`?+-]|0[ox])(?=.*(?:[\u4e00-\u9fff]|[A-Za-z]{6}))[^\p{C}\p{Zl}\p{Zp}:#]*(?<!\s)$/u;
/** Slugs, paths and hashes: with a letter that no number has, and none of YAML's words. */
const NAME = /^(?!0[ox]|(?:y|n|yes|no|on|off|true|false|null)$)(?=.*[acdf-wyz])[a-z\d/][\w./-]*$/;
/** `0o17`: a number in YAML 1.2, which the library does not quote for YAML 1.1. */
const OCTAL = /^0o[0-7]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The frontmatter's YAML, without the lines that fence it. Quoted as YAML 1.1 and 1.2 need it, so that no parser
 * takes a date or `no` for anything but text.
 */
export function frontmatterYaml(frontmatter: Frontmatter): string {
  const given = Object.entries(frontmatter).filter(([, value]) => value !== null && value.length > 0);
  if (given.length === 0) return stringify({});
  return given.map(([key, value]) => fieldYaml(key, value ?? '')).join('');
}

/** A field as the library writes it, which takes its time to find that nothing has to be quoted. */
function fieldYaml(key: string, value: string | readonly string[]): string {
  if (typeof value !== 'string') {
    if (value.every(isBareScalar)) return `${key}:\n${value.map((one) => `  - ${one}\n`).join('')}`;
  } else if (isBareScalar(value)) return `${key}: ${value}\n`;
  else if (DATE.test(value)) return `${key}: "${value}"\n`;
  const quoted = [value].flat().some((one) => OCTAL.test(one));
  return stringify(
    { [key]: value },
    {
      version: '1.1',
      lineWidth: 0,
      ...(quoted && { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
    },
  );
}

function isBareScalar(value: string): boolean {
  return NAME.test(value) || WORDS.test(value);
}

/** @param yaml made by `frontmatterYaml`. */
export function writeMdx(yaml: string, blocks: readonly MarkedBlock[]): string {
  const parts: string[] = [];
  let waiting: MarkedBlock[] = [];
  const write = (): void => {
    if (waiting.length > 0) parts.push(toMarkdown(toTree(waiting), options).slice(0, -1));
    waiting = [];
  };
  for (const block of blocks) {
    if (!isPlain(block.text) || !block.marks.every(isBare)) {
      waiting.push(block);
      continue;
    }
    write();
    parts.push((block.kind === 'heading' ? '## ' : '') + toBlock(block).children.map(writePlain).join(''));
  }
  write();
  return `---\n${yaml}---\n\n${parts.join('\n\n')}\n`;
}
