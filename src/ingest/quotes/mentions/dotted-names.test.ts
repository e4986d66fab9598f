import { describe, expect, it } from 'vitest';
import { dottedNames } from './dotted-names.ts';

describe('a dotted name', () => {
  const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
    ['begins with a known given name', '资深战略家里克·韦斯顿说', ['里克·韦斯顿']],
    ['begins where the word before ends', '我爱埃隆·韦斯顿。', ['埃隆·韦斯顿']],
    ['may have a double given name', '这是让-查尔斯·勒维恩的应用', ['让-查尔斯·勒维恩']],
    ['keeps a given name that only ends like a known one', '皮埃里克·布尔维', ['皮埃里克·布尔维']],
    ['ends where a word begins', '汉娜·韦斯顿表示', ['汉娜·韦斯顿']],
    ['begins behind a calling', '渔民埃纳·科恩没有回答', ['埃纳·科恩']],
    ['ends before 发生', '首相与马尔科·卢韦奥发生了争执', ['马尔科·卢韦奥']],
    ['ends with a well-known surname', '一位唐纳德·特朗普粉丝', ['唐纳德·特朗普']],
    ['may end with 提', '主持人肖恩·汉尔提在同一天', ['肖恩·汉尔提']],
    ['does not end with 提出', '主持人肖恩·汉尔提出质疑', ['肖恩·汉尔']],
    ['may have a hyphen for the dot', '首席经济学家爱德蒙-帕特尔表示', ['爱德蒙-帕特尔']],
    ['ends before a word that its last characters begin', '总理萨拉·威尔尼保持沉默', ['萨拉·威尔尼']],
    ['ends before 也, whatever makes a word with it', '格雷格·泽鲁克也表示', ['格雷格·泽鲁克']],
    ['ends before a reporting word likewise', '汤姆·唐格特写道', ['汤姆·唐格特']],
    ['does not begin with 的', '曾任记者的拉拉·洛维恩表示', ['拉拉·洛维恩']],
    ['begins where the longer office ends', '电网总工程师扬·范德贝格表示', ['扬·范德贝格']],
    ['may begin with two initials', '首席执行官J·D·韦斯顿表示', ['J·D·韦斯顿']],
    ['is one around an initial', '约翰·F·韦斯顿表示', ['约翰·F·韦斯顿']],
    ['ends before a word of unusual characters', '询问领袖萨拉·威尔奇作为代表', ['萨拉·威尔奇']],
    ['may begin with 比', '来自乐队的比约恩·威尔维', ['比约恩·威尔维']],
    ['is two behind a preposition', '专员朱莉·曼恩·韦尔特向大卫·科恩发信', ['朱莉·曼恩·韦尔特', '大卫·科恩']],
    ['does not begin with a year', '在2023年奥兰·韦斯科主持的会上', ['奥兰·韦斯科']],
    ['does not begin with a month', '今年3月奥兰·韦斯科主持的会上', ['奥兰·韦斯科']],
    ['does not begin with a week', '本周奥兰·韦斯科主持的会上', ['奥兰·韦斯科']],
    ['does not begin with a day of the week', '上周五奥兰·韦斯科主持的会上', ['奥兰·韦斯科']],
    ['does not begin with 由', '这本书由奥兰·韦斯科撰写', ['奥兰·韦斯科']],
    ['is two behind a conjunction', '琳达·韦伯和詹姆斯·科尔表示', ['琳达·韦伯', '詹姆斯·科尔']],
  ];
  it.each(table)('%s', (_, text, expected) => {
    expect([...new Set([...dottedNames(text)].map(({ name }) => name))]).toEqual(expected);
  });
});
