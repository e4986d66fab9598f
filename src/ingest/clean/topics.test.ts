import { describe, expect, it } from 'vitest';
import { leadsOn } from './topics.ts';

describe('a pointer to more on the subjects', () => {
  it.each([
    '探索更多关于这些主题的内容',
    '更多有关以下主题的探讨',
    '在这些话题上深入探讨：甲、乙、丙。',
    '进一步了解这些话题：',
    '有关这些主题的更多信息请查看',
    '探索更多于这些主题 河流 桥梁 分享',
    '在这些主题上探索更多技术新闻通讯共享内容重新使用本内容。',
    '探索更多有关河流、桥梁和渔业等主题的信息。',
    '了解更多关于这些主题的内容，河流、桥梁、渔业。分享并重复使用此内容。',
  ])('is “%s”', (line) => {
    expect(leadsOn(line)).toBe(true);
  });

  it.each([
    '这些话题值得深入讨论。',
    '大会将探讨以下主题：',
    '探讨这些话题的人越来越多，馆长说，他们想了解河流。',
    '了解更多河流的历史，可以去博物馆。',
    '在这些主题展览上，他看到了河流。',
    '关于这个话题，两人讨论了一夜。',
    '查看更多',
  ])('is not “%s”', (line) => {
    expect(leadsOn(line)).toBe(false);
  });
});
