/** The regular expressions of the code, for tests that hold of all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `clean/lines.ts:49`: where it stands, or is put together. */
  readonly where: string;
}

/** Every literal under `folder`, and every pattern that its files make when they are loaded; tests left out. */
export async function patternsUnder(folder: string): Promise<Pattern[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
  const found = new Map<string, Pattern>();
  const add = (pattern: Pattern) => found.set(`/${pattern.source}/${pattern.flags}`, pattern);
  for (const file of files)
    for (const pattern of literalsIn(file)) add({ ...pattern, where: relative(folder, pattern.where) });
  const { RegExp: native } = globalThis;
  globalThis.RegExp = new Proxy(native, {
    construct(target, parts, made) {
      const pattern = Reflect.construct(target, parts, made);
      const { source, flags } = pattern;
      const where = found.has(`/${source}/${flags}`) ? '' : callerUnder(folder);
      if (where !== '') add({ source, flags, where });
      return pattern;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = native;
  }
  return [...found.values()];
}

/** The file under `folder`, with its line, whose code runs; empty where a library's does. */
function callerUnder(folder: string): string {
  const [, after = ''] = (new Error().stack ?? '').split(folder);
  return /^[^\s:]+:\d+/.exec(after)?.[0] ?? '';
}

function literalsIn(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.pos).line + 1;
      found.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        where: `${file}:${line}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
