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
    [
      'www.example.com　 2012年01月12日 11:52:55 　来源：某某新闻网',
      byline('2012-01-12', '某某新闻网', null),
    ],
    ['某网新闻中心　(来源：某讯.COM)　2012-01-12 09:01:22', byline('2012-01-12', '某讯.COM', null)],
    [
      '某网 http://www.example.cn 时间：2012-01-12 17:55 来源： 某海网 作者：张三',
      byline('2012-01-12', '某海网', '张三'),
    ],
    ['发布者：李四 时间：2012-01-12 15:34:35 来源：某报', byline('2012-01-12', '某报', null)],
    ['某某家园 example.ca 2012-01-11 09:46 来源: 作者: 手机版', byline('2012-01-11', null, null)],
    ['作者：<author>张三</author>  来源：某某网　有0人参与', byline(null, '某某网', '张三')],
    ['【作者：《某经》综合报道 】 (责任编辑：王五)', byline(null, null, null)],
    ['来源：即时新闻  作者：张三/文 李四/图', byline(null, null, '张三 李四')],
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
