import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['“小螺”说，闸门早该换了。', '小螺'],
  ['“小螺”向记者打包票称，闸门早该换了。', '小螺'],
  ['“小螺”告诉记者：“闸门早该换了，不然水会漫上来。”', '小螺'],
  ['河口大学的校友“夜航”告诉记者，截至目前，已有五位校友联系了他。', '夜航'],
  ['公众号“雾港往事”发文称，两场会议上没有一个人戴口罩。', '雾港往事'],
  ['“雾港日报”在官网发布消息说：水利局的确对报道提出了批评。', '雾港日报'],
])('a name in marks alone: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  '“旧船”称不上船，只是几块木板。',
  '“五保三清”说明，闸门早该换了。',
  '“雾港”代理律师表示。闸门早该换了。',
])('no name: %s', (text) => {
  expect(speakers(text)).toEqual([]);
});
