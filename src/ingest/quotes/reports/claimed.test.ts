import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  ['林维舟不同意奥兰·韦伯的观点，即旧船已经过时。', '奥兰·韦伯 | indirect | 旧船已经过时'],
  ['这驳斥了绿洲公司的说法，即新船是安全的。', '绿洲公司 | indirect | 新船是安全的'],
  ['绿洲公司还提出了一个值得商榷的说法，即新船不会沉。', '绿洲公司 | indirect | 新船不会沉'],
  ['奥兰·韦伯的意思是，新船居然不会沉。', '奥兰·韦伯 | indirect | 新船居然不会沉'],
  ['奥兰·韦伯连发两条推文：要命啊，船上的账号错了。', '奥兰·韦伯 | indirect | 要命啊，船上的账号错了'],
  ['绿洲公司否认了《河口报》的报道，即船厂已经关门。', '河口报 | indirect | 船厂已经关门'],
  [
    '白鹭拍卖行对这场拍卖做出了如下声明：今天是一个重要的时刻。',
    '白鹭拍卖行 | indirect | 今天是一个重要的时刻',
  ],
  ['绿洲公司今年的《航运展望》显示，航道正在变浅。', '绿洲公司 | indirect | 航道正在变浅'],
])('what is claimed: %s', (text, told) => {
  expect(quotes(text)).toEqual([told]);
});

it.each(['报告引发了人们的担忧，即航道可能变浅。', '这句话的意思是，新船居然不会沉。'])(
  'nobody’s claim: %s',
  (text) => {
    expect(quotes(text)).toEqual([]);
  },
);

it('what another says to a claim is no claimant’s', () => {
  expect(quotes('绿洲公司否认了工会的说法，即船工不能休息：“船工每天休息两次。”')).toEqual([
    '- | direct | 船工每天休息两次。',
  ]);
});
