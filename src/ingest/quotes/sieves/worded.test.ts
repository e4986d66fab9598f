import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('words in marks behind what is asked or felt', () => {
  it.each([
    ['水文站站长韩素梅要求船厂“尽快公布真相”。', ['韩素梅 | direct | 尽快公布真相']],
    ['水文站站长韩素梅在会上要求“重审旧案”，随后离开。', []],
    ['水文站站长韩素梅在信中责令船厂“停止一切夜航”，随后离开。', ['韩素梅 | direct | 停止一切夜航']],
    ['水文站站长韩素梅感觉到“生气，又有点害怕”。', ['韩素梅 | direct | 生气，又有点害怕']],
    ['水文站站长韩素梅要求船厂“夏季航行指南”编写组散会。', []],
    ['水文站站长韩素梅希望船工“保持冷静和克制”。', ['韩素梅 | direct | 保持冷静和克制']],
    ['水文站站长韩素梅希望为船工打造一个“完美的港湾”。', []],
    ['水文站站长韩素梅希望打造“绿色航运年”。', []],
    ['水文站站长韩素梅要求取消“百船齐发大会”。', []],
    ['船厂被要求“尽快公布真相”。', []],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('reasons given in marks', () => {
  it.each([
    ['水文站站长韩素梅以“太慢也太贵”为由拒绝停航。', ['韩素梅 | direct | 太慢也太贵']],
    [
      '河口大学则以“视频密码忘记了”、“负责老师在外出差”等为由拒绝停航。',
      ['河口大学 | direct | 视频密码忘记了', '河口大学 | direct | 负责老师在外出差'],
    ],
    ['水文站站长韩素梅被以“没有许可证件”为由留在船上。', []],
    ['水文站站长韩素梅以“妨害航行安全罪”为由留下了船工。', []],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('words in marks that are somebody’s opinion, or answer', () => {
  it.each([
    ['水文站站长韩素梅的观点是“河水不会等人”。', ['韩素梅 | direct | 河水不会等人']],
    ['水文站站长韩素梅昨天来了。她的评价是“完全不能接受”。', ['韩素梅 | direct | 完全不能接受']],
    ['水文站站长韩素梅在信中的原话是：“我们没有退路。”', ['韩素梅 | direct | 我们没有退路。']],
    ['白鹭航运公司最新的表态是，“新船下月停航检修。”', ['白鹭航运公司 | direct | 新船下月停航检修。']],
    ['最普遍的看法是“河水不会等人”。', []],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('a sentence somebody utters', () => {
  it.each([
    ['班长韩素梅曾经嘟囔过一句，“又要再来一次”。', ['韩素梅 | direct | 又要再来一次']],
    ['船长林维舟在码头上留下一句“相信我就是了”之后走了。', ['林维舟 | direct | 相信我就是了']],
    ['船长林维舟在日记中写过这样一段话：“船是我的家。”', ['林维舟 | direct | 船是我的家。']],
    ['船长林维舟攻击他：“你没有教养，自私自利”，随后走了。', ['林维舟 | direct | 你没有教养，自私自利']],
    ['船长林维舟修改了章程第一段，“船队自办”改为“船队合办”。', []],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
