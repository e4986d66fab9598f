/** Makes the table of columns when the index is built. */
import { normalize } from './analyzer.ts';
import { kinds, type SearchRecord } from './records.ts';
import type { Table, Value } from './rows.ts';
import { traditional } from './script.ts';

/** Labels of the values that have one beside their id. */
export interface Labels {
  readonly person: ReadonlyMap<string, string>;
  readonly organisation: ReadonlyMap<string, string>;
  readonly topic: ReadonlyMap<string, string>;
}

/** @param words how many words each record is indexed by. */
export function buildTable(
  records: readonly SearchRecord[],
  words: readonly number[],
  labels: Labels,
): Table {
  const register = () => {
    const index = new Map<string, number>();
    const number = (id: string | null | undefined) => {
      if (id === null || id === undefined || id === '') return 0;
      const known = index.get(id) ?? index.size + 1;
      index.set(id, known);
      return known;
    };
    return { index, number };
  };
  const person = register();
  const organisation = register();
  const topic = register();
  const sets = register();
  const outlet = register();
  const year = register();
  const occasion = register();
  const dates = register();
  const topicSet = (ids: readonly string[]) => sets.number(ids.map((id) => topic.number(id)).join());
  const column = (number: (record: SearchRecord) => number) => runs(records.map(number));
  const columns = {
    kind: column((record) => kinds.indexOf(record.kind) + 1),
    person: column((record) => person.number(record.person)),
    organisation: column((record) => organisation.number(record.organisation)),
    topic: column((record) => topicSet(record.topics)),
    outlet: column((record) => outlet.number(record.outlet)),
    year: column((record) => year.number(record.date?.slice(0, 4))),
    occasion: column((record) => occasion.number(record.occasion)),
  };
  const date = column((record) => dates.number(record.date));
  const plain = (index: ReadonlyMap<string, number>, names?: ReadonlyMap<string, string>): Value[] =>
    [...index.keys()].map((id) => [id, names?.get(id) ?? id]);
  return {
    values: {
      kind: kinds.map((kind) => [kind, kind]),
      person: plain(person.index, labels.person),
      organisation: plain(organisation.index, labels.organisation),
      topic: plain(topic.index, labels.topic),
      outlet: plain(outlet.index),
      year: plain(year.index),
      occasion: plain(occasion.index),
    },
    columns,
    sets: [...sets.index.keys()].map((key) => key.split(',').map((number) => Number(number) - 1)),
    dates: [...dates.index.keys()],
    date,
    same: sameGroups(records),
    words,
    characters: characters(records),
  };
}

function characters(records: readonly SearchRecord[]): string {
  const found = new Set(records.flatMap(({ text }) => [...normalize(text, traditional())]));
  return [...found].sort().join('');
}

function sameGroups(records: readonly SearchRecord[]): number[][] {
  const row = new Map(records.flatMap(({ same }, index) => (same[0] ? [[same[0], index] as const] : [])));
  const done = new Set<number>();
  const groups: number[][] = [];
  for (const [index, { same }] of records.entries()) {
    if (same.length === 0 || done.has(index)) continue;
    const group = [...new Set([index, ...same.flatMap((id) => row.get(id) ?? [])])].sort((a, b) => a - b);
    for (const one of group) done.add(one);
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

function runs(numbers: readonly number[]): number[] {
  const out: number[] = [];
  for (const number of numbers) {
    if (out.length > 0 && out.at(-2) === number) out[out.length - 1] = (out.at(-1) ?? 0) + 1;
    else out.push(number, 1);
  }
  return out;
}
