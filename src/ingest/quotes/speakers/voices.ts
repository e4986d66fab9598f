/** Who has been found to speak in an article so far. */
import type { Evidence, Speaker } from '../../model.ts';

interface Place {
  /** Where the mention begins, in its paragraph. */
  readonly at: number;
  /** The number of the paragraph. */
  readonly paragraph: number;
}

/** Somebody who was found to speak. */
export interface Spoken extends Place {
  readonly speaker: Speaker;
  readonly evidence: Evidence;
}

const isBefore = (one: Place, other: Place | undefined): boolean =>
  other !== undefined &&
  (one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.at < other.at));

/** So many who spoke are looked back over. */
const memory = 200;

/** They stand in the order of the text, in whatever order they are found. */
export class Voices {
  readonly #spoken: Spoken[] = [];
  #until: Place | null = null;

  add(spoken: Spoken): void {
    let place = this.#spoken.length;
    while (place > 0 && isBefore(spoken, this.#spoken[place - 1])) place--;
    this.#spoken.splice(place, 0, spoken);
  }

  /** What `answer` tells, where nobody who speaks behind that place is known yet. */
  until<T>(place: Place, answer: () => T): T {
    const before = this.#until;
    this.#until = place;
    const told = answer();
    this.#until = before;
    return told;
  }

  /** The last who spoke and passes the test, not further back than paragraph `from`. */
  last(from: number, test: (spoken: Spoken) => boolean): Spoken | undefined {
    const end = this.#spoken.length - 1;
    for (let i = end; i >= 0 && i > end - memory; i--) {
      const one = this.#spoken[i];
      if (!one || one.paragraph < from) return undefined;
      if ((!this.#until || isBefore(one, this.#until)) && test(one)) return one;
    }
    return undefined;
  }
}
