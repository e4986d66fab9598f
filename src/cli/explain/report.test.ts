import { expect, it } from 'vitest';
import { ingest } from '../../ingest/index.ts';
import { read } from '../../ingest/read/index.ts';
import { explain } from './report.ts';

const text = `北岸科技发布新品

北岸科技董事长陈小北表示,“我们不会为了速度牺牲质量,这一点不会变。”

发布会在南山举行。
`;

function ask(words: string): string {
  const { article } = ingest(read('a.txt', new TextEncoder().encode(text)));
  const start = text.indexOf(words);
  return explain({ article, range: [start, start + words.length] }).join('\n\n');
}

it('an explanation names sentence, speaker, cue, the sieve that decided, and the edits inside the words', () => {
  const answer = ask('我们不会');
  expect(answer).toMatch(/^a\.txt:3:\d+: direct\n/);
  expect(answer).toMatch(/ speaker {6}陈小北, person/);
  expect(answer).toMatch(/ cue {10}表示 {2}\(3:/);
  expect(answer).toMatch(/ decided by {3}cue-/);
  expect(answer).toMatch(/ edit .*"," → "，"/);
});

it('where there is no quote it says so', () => {
  expect(ask('在南山举行')).toMatch(/^No quote here/);
});
