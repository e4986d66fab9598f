/**
 * Reads the examples in a rule's doc comment, so that the tests run what the manual shows.
 *
 * An example follows `@example`. Each of its lines is `in:`, a line the rule is given, `out:`, a line it must
 * leave, `meta: field=value` or `flag: name`, which it must state. An example without `out:` must come out as
 * it went in. `\uXXXX`, `\t` and `\r\n` stand for those characters.
 */
export interface Example {
  /** The words before `@example`, or the first line given. */
  readonly name: string;
  readonly input: string;
  readonly output: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
}

export function readExamples(code: string): Example[] {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(code)?.[1] ?? '';
  const text = comment.replaceAll(/^ \* ?/gm, '');
  return text
    .split(/^@example$/m)
    .slice(1)
    .map(readExample);
}

function readExample(text: string): Example {
  const lines = [...text.matchAll(/^ {2}(in|out|meta|flag):(?: (.*))?$/gm)];
  const all = (kind: string) => lines.filter((line) => line[1] === kind).map((line) => line[2] ?? '');
  const input = all('in').map(unescaped).join('\n');
  const output = all('out').map(unescaped).join('\n');
  return {
    name: all('in')[0] ?? 'empty',
    input,
    output: lines.some((line) => line[1] === 'out') ? output : input,
    metadata: Object.fromEntries(all('meta').map((pair) => pair.split(/=(.*)/s).slice(0, 2))),
    flags: all('flag'),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('\\t', '\t')
    .replaceAll('\\r', '\r')
    .replaceAll('\\n', '\n');
}
