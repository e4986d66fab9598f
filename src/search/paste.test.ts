import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostPasted, paste, sentences } from './paste.ts';
import { article, collection, quote } from './testing/collection.ts';
import { type OpenIndex, openIndex } from './testing/open-index.ts';

const said = '算力是下一个十年最要紧的资源，没有之一。';
let index: OpenIndex;
beforeAll(async () => {
  const paragraphs = [`他在会上说：“${said}”`, '天气预报说明天有雨，出门请带伞。'];
  const ours = collection({ articles: [article('a', paragraphs)], quotes: [quote('q1', 'a', said)] });
  index = await openIndex(ours);
}, 60_000);
afterAll(() => index.close());

const verdict = (text: string) => paste(index.store, text);

describe('a pasted text', () => {
  it('is found to the letter, whatever its quotation marks and width', async () => {
    const { found, sentences } = await verdict('「算力是下一個十年最要緊的資源,沒有之一。」');
    expect(found).toBe('whole');
    expect(sentences[0]?.records.map(({ url }) => url)).toEqual(['/q/q1/', '/articles/a/#p0']);
  });

  it('is found in part, with what differs', async () => {
    const { found, sentences } = await verdict('算力是未来十年最要紧的资源');
    expect(found).toBe('part');
    const changes = sentences[0]?.pieces.filter(({ change }) => change !== 'same');
    expect(changes).toEqual([
      { change: 'missing', text: '下一个' },
      { change: 'added', text: '未来' },
    ]);
  });

  it('is judged sentence by sentence', async () => {
    const { found, sentences } = await verdict(`${said}这句话本集里没有任何人说过。`);
    expect(found).toBe('part');
    expect(sentences.map((one) => one.found)).toEqual(['whole', 'not']);
  });

  it('is not here', async () => {
    expect((await verdict('从来没有人在这里说过这样一句话')).found).toBe('not');
    expect(await verdict('。！？')).toEqual({ found: 'not', sentences: [], cut: false });
  });

  it('may be of any length: what is looked at is bounded, and said to be', async () => {
    const started = performance.now();
    const { found, cut } = await verdict('算力是下一个世纪的资源。'.repeat(mostPasted));
    expect({ found, cut }).toEqual({ found: 'part', cut: true });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('sentences', () => {
  it('end with their stop and what closes the quotation; short ones stay with the one before', () => {
    expect(sentences('他说：“算力要紧，很要紧。”她同意了这个说法。是的。\n第三句话在这里')).toEqual([
      '他说：“算力要紧，很要紧。”',
      '她同意了这个说法。是的。',
      '第三句话在这里',
    ]);
  });
});
