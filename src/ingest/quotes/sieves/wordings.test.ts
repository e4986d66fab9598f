import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

const told = (text: string) => quotes(text).filter((one) => one.includes('| direct |'));

describe('words in marks without a report of their own', () => {
  it.each([
    // Right behind whom they were told.
    ['馆长林维舟告诉船工“这是一门老生意”。', ['林维舟 | direct | 这是一门老生意']],
    [
      '船长林维舟辞了职，告诉记者周立群说，他“基本上失去了这条河”。',
      ['林维舟 | direct | 基本上失去了这条河'],
    ],
    // Announced in words of one's own, not as an award.
    ['馆长林维舟宣布“做了一个艰难的决定”，随后离开了码头。', ['林维舟 | direct | 做了一个艰难的决定']],
    ['林维舟宣布，公司获评“最佳展示，最具创新性的船坞”。', []],
    // What is told, unless an event is named.
    ['高层们告诉船工，公司面临“资金严重短缺”的困境。', ['高层们 | direct | 资金严重短缺']],
    ['馆长林维舟表示，他会出席“河口独角兽企业大会”。', []],
    // All that was said, however short; what was felt about something is none.
    ['被问到是否停航时，馆长林维舟只是表示“这很难”。', ['林维舟 | direct | 这很难']],
    ['馆长林维舟对停航表示“关切”，并要求道歉。', []],
    // Whoever is named at the end of the sentence.
    [
      '白鹭公司将“接管新码头的所有船坞”，根据《河口日报》的报道。',
      ['河口日报 | direct | 接管新码头的所有船坞'],
    ],
    [
      '他的部门“完全被这座桥的魅力所吸引”，根据委员会主席韩素梅的说法。',
      ['韩素梅 | direct | 完全被这座桥的魅力所吸引'],
    ],
    ['将这座钟定位为“钟表中的白鹭”，林维舟认为人们会喜欢它。', ['林维舟 | direct | 钟表中的白鹭']],
    // A description, not a name.
    ['这一举动被工会称为“重大的错失机会”。', ['工会 | direct | 重大的错失机会']],
    ['这条航道被当地人称为“白鹭水道”。', []],
    ['船工韩素梅说灯又暗了，她称之为“汤姆的旧钟问题”。', []],
    // A Japanese name behind its body.
    [
      '河口研究所的野中能夫指出：“从明年起，各地的船坞都要重新登记”。雨停了。',
      ['野中能夫 | direct | 从明年起，各地的船坞都要重新登记'],
    ],
    // An order or the terms of a service, read as what speaks; not a clause that ends with one.
    [
      '相关的服务条款写道：“旧船的照片归船坞使用，直到船沉为止。”',
      ['相关的服务条款 | direct | 旧船的照片归船坞使用，直到船沉为止。'],
    ],
    [
      '河口医院不知道韩素梅的命令是否得到遵守，表示：“我们不收集传真机的数据”。',
      ['河口医院 | direct | 我们不收集传真机的数据'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('end the clause that waited for them', () => {
    expect(quotes('船修好了，但因为着急，“就离开了码头，也没多想”，林维舟说。')).toEqual([
      '林维舟 | indirect | 船修好了，但因为着急，“就离开了码头，也没多想”',
      '林维舟 | direct | 就离开了码头，也没多想',
    ]);
  });
});
