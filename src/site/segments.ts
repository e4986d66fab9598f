/** Cuts a text where spans begin and end, so that each piece is in or out of every span. */

/** `[start, end)` of the text, and what it is. */
export interface Span {
  readonly range: readonly [start: number, end: number];
  readonly label: string;
}

export interface Segment {
  readonly text: string;
  /** The labels of the spans it lies in, in the order given. */
  readonly labels: readonly string[];
}

/**
 * @param spans may nest, cross and touch; what leaves the text is cut off.
 * @returns pieces that joined give the text, none empty.
 */
export function segments(text: string, spans: readonly Span[]): readonly Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { range } of spans) {
    for (const at of range) if (at > 0 && at < text.length) cuts.add(at);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const out: Segment[] = [];
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    const labels = spans
      .filter(({ range }) => range[0] <= start && range[1] >= end && range[0] < range[1])
      .map(({ label }) => label);
    out.push({ text: text.slice(start, end), labels: [...new Set(labels)] });
  }
  return out;
}
