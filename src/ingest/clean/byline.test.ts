import { describe, expect, it } from 'vitest';
import { readByline } from './byline.ts';

const byline = (published: string | null, outlet: string | null, author: string | null) => ({
  published,
  outlet,
  author,
});

describe('readByline', () => {
  it.each([
    ['2019-09-07 15:10:53 字号：A- A A+ 来源：某网', byline('2019-09-07', '某网', null)],
    [
      '发稿时间：2017-03-10 08:42:00   来源： 某日报海外版  某青年网',
      byline('2017-03-10', '某日报海外版', null),
    ],
    ['2012年01月12日 07:37', byline('2012-01-12', null, null)],
    ['原创：39某网2024-04-23 12:27:25', byline('2024-04-23', '39某网', null)],
    ['来源：内容编译自某站。', byline(null, '某站', null)],
    ['来源：内容来自某某日报。', byline(null, '某某日报', null)],
    ['来源：内容由某某行业观察（ID：abcdef）编译自某社。', byline(null, '某某行业观察', null)],
    ['某某之能报道编辑：李四', byline(null, '某某之能', null)],
    ['来源：某报 作者： 2012-01-12 17:14', byline('2012-01-12', '某报', null)],
    ['2024 05/09 22:27:02', byline('2024-05-09', null, null)],
    ['来源：某周报 作者：李某', byline(null, '某周报', '李某')],
    ['文｜张三 李四', byline(null, null, '张三 李四')],
    ['http://www.example.com  2012年01月17日 16:45  某日报', byline('2012-01-17', '某日报', null)],
    ['发布日期:2025-04-23 04:34 点击次数:65', byline('2025-04-23', null, null)],
    ['责任编辑：王五', byline(null, null, null)],
    ['某经记者：张三 某经编辑：李四', byline(null, null, '张三')],
  ])('reads %s', (line, expected) => {
    expect(readByline(line)).toEqual(expected);
  });

  it.each([
    '2024年5月6日，公司发布了财报。',
    '记者：你怎么看？',
    '张三：我觉得贵',
    '记者：您好，欢迎来到直播间',
    '时间：2024年5月6日 地点：某地',
    '到2029年都恐难盈利',
    '时间是最好的答案',
  ])('takes %s for no byline', (line) => {
    expect(readByline(line)).toBeNull();
  });

  it('has no date where the calendar has none', () => {
    expect(readByline('2024-02-31 10:00')?.published).toBeNull();
  });
});
