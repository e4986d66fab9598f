/**
 * A web page as a tree in source order.
 *
 * parse5 reads the tokens; the tree is our own because the standard's moves text (foster parenting, the
 * adoption agency) and edits can only remove, and because its cost grows with depth: here every token costs
 * at most `DEPTH` steps, whatever the page.
 */
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Range } from '../../model.ts';
import { BLOCK, IMPLIED, IMPLIES_END, RAW, SCOPE, TABLE_PART, TRANSPARENT, VOID } from './elements.ts';

/** Deepest nesting that is kept apart; what lies deeper belongs to the element at this depth. Browsers: 512. */
const DEPTH = 256;

/** Most elements that are kept apart; a long page has 20,000. What comes after is read as one run of text. */
const ELEMENTS = 250_000;

const NONE: ReadonlyMap<string, string> = new Map();

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: (Element | Text)[];
}

/** A run of the page between two tags, character references not yet decoded. */
export interface Text {
  readonly range: Range;
}

export function isElement(node: Element | Text): node is Element {
  return 'name' in node;
}

/** The page's root, an element named `#page`. */
export function parsePage(text: string): Element {
  const builder = new Builder();
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        const state = builder.open(token);
        if (state) tokenizer.state = TokenizerMode[state];
      },
      onEndTag: (token) => builder.close(token.tagName),
      onCharacter: (token) => builder.text(token),
      onWhitespaceCharacter: (token) => builder.text(token),
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(text, true);
  return builder.root;
}

class Builder {
  readonly root: Element = { name: '#page', attributes: NONE, parent: null, children: [] };
  readonly #open: Element[] = [this.root];
  /** Elements open below the deepest that is kept. */
  #below = 0;
  /** How many elements were kept. */
  #kept = 0;

  open(token: Token.TagToken): 'RCDATA' | 'RAWTEXT' | 'SCRIPT_DATA' | 'PLAINTEXT' | undefined {
    const name = token.tagName;
    if (TRANSPARENT.has(name)) return undefined;
    if (token.selfClosing && !BLOCK.has(name) && this.#drawing()) return undefined;
    const full = this.#open.length >= DEPTH || this.#kept >= ELEMENTS;
    if (!full) this.#endImplied(name);
    if (this.#kept >= ELEMENTS && VOID.has(name)) return undefined;
    const element: Element = {
      name,
      attributes: token.attrs.length > 0 ? new Map(token.attrs.map((attr) => [attr.name, attr.value])) : NONE,
      parent: this.#top,
      children: [],
    };
    this.#kept += 1;
    if (VOID.has(name)) {
      this.#top.children.push(element);
    } else if (full && !RAW.has(name)) {
      if (!IMPLIED.has(name)) this.#below += 1;
    } else {
      this.#top.children.push(element);
      this.#open.push(element);
    }
    return RAW.get(name);
  }

  close(name: string): void {
    if (TRANSPARENT.has(name) || VOID.has(name)) return;
    if (RAW.has(name) && this.#top.name === name) {
      this.#open.pop();
      return;
    }
    if (this.#below > 0) {
      if (!IMPLIED.has(name)) this.#below -= 1;
      return;
    }
    const block = BLOCK.has(name);
    const ends = (element: Element) => element.name === name;
    const stops = (element: Element) =>
      TABLE_PART.has(name)
        ? element.name === 'table'
        : block
          ? SCOPE.has(element.name)
          : BLOCK.has(element.name);
    this.#pop(ends, stops);
  }

  text(token: Token.CharacterToken): void {
    const { location } = token;
    if (!location) return;
    const last = this.#top.children.at(-1);
    if (last && !isElement(last) && last.range[1] === location.startOffset) {
      this.#top.children[this.#top.children.length - 1] = { range: [last.range[0], location.endOffset] };
    } else {
      this.#top.children.push({ range: [location.startOffset, location.endOffset] });
    }
  }

  get #top(): Element {
    return this.#open.at(-1) ?? this.root;
  }

  /** Whether the innermost open elements are those of a drawing or a formula. */
  #drawing(): boolean {
    return this.#open.some((element) => element.name === 'svg' || element.name === 'math');
  }

  /** Ends what a start tag of `name` ends without saying so. */
  #endImplied(name: string): void {
    if (BLOCK.has(name)) {
      this.#pop(
        (element) => element.name === 'svg' || element.name === 'math',
        (element) => BLOCK.has(element.name),
      );
      this.#pop(
        (element) => element.name === 'p',
        (element) => SCOPE.has(element.name),
      );
    }
    if (name === 'a') {
      this.#pop(
        (element) => element.name === 'a',
        (element) => BLOCK.has(element.name),
      );
    }
    const implied = IMPLIES_END.get(name);
    if (implied) {
      this.#pop(
        (element) => implied.ends.has(element.name),
        (element) => implied.within.has(element.name),
      );
    }
  }

  /** Ends the innermost open element that `ends`, and all inside it, unless one that `stops` is met first. */
  #pop(ends: (element: Element) => boolean, stops: (element: Element) => boolean): void {
    for (let i = this.#open.length - 1; i > 0; i -= 1) {
      const element = this.#open[i];
      if (!element) return;
      if (ends(element)) {
        this.#open.length = i;
        this.#below = 0;
        return;
      }
      if (stops(element)) return;
    }
  }
}
