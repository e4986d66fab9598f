/**
 * Spaces beside full-width punctuation in prose go. Headlines keep theirs, which part their halves.
 *
 * @example
 *   in: 他说， 设备 ，云端“ 都要 ”有，从 “实践” 中找到，AI 与 “GPU” both。
 *   in: 人心不稳 “甲公司”怎么办
 *   out: 他说，设备，云端“都要”有，从“实践”中找到，AI 与“GPU” both。
 *   out: 人心不稳 “甲公司”怎么办
 */
import type { Rule } from '../rule.ts';

const gap =
  /(?<=[，。；：？！、（《“‘「『【])[ \u3000]+|(?<![ \u3000])[ \u3000]+(?=[，。；：？！、）》”’」』】])|(?<=[\u4e00-\u9fff])[ \u3000]+(?=[“‘「『《（])|(?<=[”’」』》）])[ \u3000]+(?=[\u4e00-\u9fff“‘「『《（])/g;

export const spaces: Rule = {
  id: 'spaces',
  run: ({ lines }) => ({
    changes: lines.flatMap(({ text, start }) =>
      /[ \u3000]/.test(text) && /[。！？；，]/.test(text)
        ? [...text.matchAll(gap)].map(({ 0: found, index }) => ({
            range: [start + index, start + index + found.length] as const,
            after: '',
          }))
        : [],
    ),
  }),
};
