/** Marks in a page the words that a search result led to, `?m=…`, and takes them out of the address again. */
import { analyze } from './analyzer.ts';
import { type Mark, marks } from './match.ts';

/** Where a page's own words stand, the first that is there: a quote, an article, anything. */
const places = ['.one .words', '.art', 'main'];

/** More words than a result ever has; the address may be anybody's. */
const most = 20;

function run(): void {
  const address = new URL(location.href);
  const words = address.searchParams.getAll('m').slice(0, most);
  address.searchParams.delete('m');
  // The address without the mark is the one to cite.
  history.replaceState(history.state, '', address);
  const target = targeted(address.hash);
  const area = target ?? places.map((place) => document.querySelector(place)).find((found) => found !== null);
  if (!area) return;
  const first = mark(area, words);
  (target ?? first)?.scrollIntoView({ block: 'center' });
}

/** The paragraph a fragment `#p7` names: by its id, else by its number in the article. */
function targeted(hash: string): Element | null {
  const number = /^#p(\d+)$/.exec(hash)?.[1];
  if (number === undefined) return null;
  return document.getElementById(`p${number}`) ?? document.querySelectorAll('.art > *').item(Number(number));
}

/** Wraps every place of the words in `area` and returns the first. */
function mark(area: Element, words: readonly string[]): Element | null {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  const found = marks(
    text,
    words.map((word) => analyze(word).units).filter((units) => units.length > 0),
  );
  // From the end: what is wrapped later does not move what is wrapped before.
  for (const { node, start } of nodes.toReversed()) {
    for (const span of found.toReversed()) wrap(node, start, span);
  }
  return area.querySelector('mark.hit');
}

function wrap(node: Text, start: number, [from, to]: Mark): void {
  const begin = Math.max(0, from - start);
  const end = Math.min(node.length, to - start);
  if (begin >= end) return;
  const range = document.createRange();
  range.setStart(node, begin);
  range.setEnd(node, end);
  const mark = document.createElement('mark');
  mark.className = 'hit';
  range.surroundContents(mark);
}

run();
