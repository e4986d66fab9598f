/** What a pattern repeats without end, and texts that repeat it: written from the pattern itself. */
import { type AST, parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';
import type { Pattern } from './patterns.ts';

/** What stands for the many characters of a class. */
const characters = [...'好表a A7，。·-“”（é\n*'];

/** No more texts are written for one part of a pattern. */
const most = 60;

export interface Pump {
  /** What leads a pattern to the part that it repeats. */
  readonly before: string;
  /** What that part reads, once; or all of it from the beginning. */
  readonly again: readonly string[];
}

/** For each part of a pattern that may be repeated without end. */
export function pumpsOf({ source, flags }: Pattern): Pump[] {
  const pumps: Pump[] = [];
  visitRegExpAST(parseRegExpLiteral(`/${source}/${flags}`), {
    onQuantifierEnter(part) {
      if (part.max !== Number.POSITIVE_INFINITY) return;
      const before = leadingTo(part, flags);
      const once = textsOf(part.element, flags).filter((text) => text !== '');
      const twice = once.length < 2 ? [] : once.flatMap((first) => once.map((second) => first + second));
      const fromStart = once.slice(0, 4).map((text) => before + text);
      pumps.push({ before, again: [...new Set([...once, ...twice, ...fromStart])] });
    },
  });
  return pumps;
}

/** A text that the pattern reads before it comes to `node`. */
function leadingTo(node: AST.Node, flags: string): string {
  let text = '';
  for (let child: AST.Node = node, up = node.parent; up !== null; child = up, up = up.parent) {
    if (up.type !== 'Alternative') continue;
    const before = up.elements.slice(0, up.elements.indexOf(child as AST.Element));
    text =
      before.map((element) => textsOf(element, flags, true).find((one) => one !== '') ?? '').join('') + text;
  }
  return text;
}

/** Texts that a part of a pattern reads, one for each of its alternatives; `behind`: what it must stand behind as well. */
function textsOf(node: AST.Node, flags: string, behind = false): string[] {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterSet':
    case 'CharacterClass': {
      const own = node.type === 'CharacterClass' ? node.elements.flatMap((one) => edges(one)) : [];
      const one = new RegExp(`^${node.raw}$`, flags.replace(/[gy]/g, ''));
      return [...own, ...characters].filter((text) => one.test(text)).slice(0, 6);
    }
    case 'Group':
    case 'CapturingGroup':
      return alternatives(node.alternatives, flags, behind);
    case 'Assertion':
      return behind && node.kind === 'lookbehind' && !node.negate
        ? alternatives(node.alternatives, flags, behind)
        : [''];
    case 'Quantifier': {
      const once = textsOf(node.element, flags, behind);
      return node.min === 0 ? [...once, ''] : once.map((text) => text.repeat(node.min));
    }
    default:
      return [''];
  }
}

/** The first and the last character of a range, or a single one. */
const edges = (node: AST.Node): string[] =>
  node.type === 'CharacterClassRange'
    ? [node.min, node.max].map(({ value }) => String.fromCodePoint(value))
    : node.type === 'Character'
      ? [String.fromCodePoint(node.value)]
      : [];

function alternatives(all: readonly AST.Alternative[], flags: string, behind: boolean): string[] {
  const texts = all.flatMap(({ elements }) => {
    const parts = elements.map((element) => textsOf(element, flags, behind));
    const first = parts.map(([text = '']) => text);
    // Each part in all of its forms, while the others keep their first.
    return [
      first.join(''),
      ...parts.flatMap((forms, at) => forms.slice(1).map((form) => first.with(at, form).join(''))),
    ];
  });
  return [...new Set(texts)].slice(0, most);
}
