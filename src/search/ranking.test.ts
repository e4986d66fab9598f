/**
 * Ranking, measured on the founding articles: what a reader looks for, and the quote that should come first.
 * Judged by hand; a judgement names the beginning of the words, so that it outlives a new id.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Progress } from '../cli/ingest/diagnostics.ts';
import { parseOptions } from '../cli/ingest/options.ts';
import { run } from '../cli/ingest/run.ts';
import { readCollection } from '../integrations/pagefind-collection.ts';
import { search } from './engine.ts';
import { type OpenIndex, openIndex } from './testing/open-index.ts';

/** The query, and beginnings of the records that answer it best, any of which may be first. */
const judged: readonly (readonly [query: string, ...best: readonly string[]])[] = [
  // Words remembered from the middle of a sentence.
  ['贫穷可能扭曲想象力', '千卡万卡是钱堆出来的'],
  ['没卡没情绪', '这几年我频频讲一句话'],
  ['涌现出来', '大模型大到一定地步以后就涌现出来'],
  ['新质生产力', '混合式AI正是'],
  ['数字化延伸', '当这样的个人智能体'],
  ['先天不足', '另一个阻碍公共大语言模型'],
  ['投资周期', '多年的投资周期', '他预计在Meta'],
  ['开源并不明智', '开源并不明智'],
  ['大模型将横扫所有垂直行业', '大模型将横扫所有垂直行业'],
  ['算力是门槛', '算力是门槛'],
  // Figures and Latin words, inside longer ones too.
  ['35万块', 'Meta的长期愿景'],
  ['24.7%', '存力有HDD'],
  ['GPT-5', '他现在的首要任务'],
  ['scaling law', '很多人相信scaling law'],
  ['SCALING', '很多人相信scaling law'],
  ['"Llama 3 8B"', 'Llama 3 8B'],
  ['H100', 'Meta将在2024年购买约35万个'],
  // Several words.
  ['数据安全 隐私', '另一个阻碍公共大语言模型'],
  ['资本支出 79%', '在第三财季中'],
  ['小模型 决策', '在不同的适用场景下'],
  ['开源 平等', '有价值的东西就应该开源'],
  ['智能眼镜 元宇宙', '智能眼镜将是重要设备'],
  ['算力 -沈向洋 东数西算', '集约化建设大型算力节点'],
  // Said by, on a topic.
  ['@扎克伯格 眼镜', '智能眼镜将是重要设备'],
  ['@胡德 供应', '对于人工智能的需求', '未来AI的收入'],
  ['@yangyuanqing 桥梁', 'AI是增强智能'],
  ['@邬贺铨 云智平台', '政府站台主导', '政府应发挥作用'],
  // Traditional characters, full width.
  ['東數西算', '集约化建设大型算力節點', '集约化建设大型算力节点'],
  ['不惜一切代價', 'Meta从2024年开始'],
  ['ＧＰＴ－５', '他现在的首要任务'],
  // A name: the person first.
  ['沈向洋', '沈向洋'],
  ['Zuckerberg', '马克·扎克伯格'],
  ['sxy', '沈向洋'],
];

let index: OpenIndex;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinde-ranking-'));
  run(
    parseOptions(['content/sources', '--out', folder, '--read-only']),
    () => {},
    new Progress(process.stderr),
  );
  index = await openIndex(await readCollection('content', join(folder, 'data')));
}, 120_000);
afterAll(async () => {
  await index.close();
  await rm(folder, { recursive: true });
});

it('puts the right answer first for nine in ten judged queries, and among the first three for all', async () => {
  const ranks = await Promise.all(
    judged.map(async ([q, ...best]) => {
      const { found } = await search(index.store, { q, chosen: {}, sort: 'relevance', as: null, show: 50 });
      const rank = found.findIndex(({ text }) => best.some((start) => text.startsWith(start)));
      return { q, rank: rank < 0 ? Number.POSITIVE_INFINITY : rank + 1 };
    }),
  );
  expect(ranks.filter(({ rank }) => rank > 3)).toEqual([]);
  const first = ranks.filter(({ rank }) => rank === 1).length / ranks.length;
  const reciprocal = ranks.reduce((sum, { rank }) => sum + 1 / rank, 0) / ranks.length;
  console.info(
    `${judged.length} queries: first ${first.toFixed(3)}, mean reciprocal rank ${reciprocal.toFixed(3)}`,
  );
  expect(first).toBeGreaterThanOrEqual(0.9);
});
