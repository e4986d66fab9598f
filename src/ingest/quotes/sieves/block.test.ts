import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('words announced by the paragraph before', () => {
  const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
    [
      'of the public are a line each, up to the article’s own words',
      '网友评价：\n以后过河先问桥有多长？\n迟早连船都要涨价。\n不过，这座桥要到明年才能通车。',
      ['网友 | direct | 以后过河先问桥有多长？', '网友 | direct | 迟早连船都要涨价。'],
    ],
    [
      'need no marks behind a reporting word',
      '水文站站长韩素梅在日记里写道：\n河水退到了桥墩以下，今天可以睡了。',
      ['韩素梅 | direct | 河水退到了桥墩以下，今天可以睡了。'],
    ],
    [
      'may be announced by what looks like a heading',
      '## 船长林维舟写到：\n河水退到了桥墩以下，今天可以睡了。\n桥是去年修的。',
      ['林维舟 | direct | 河水退到了桥墩以下，今天可以睡了。'],
    ],
    [
      'may be a statement in a list',
      '周日，南岭电力公司发布了一份声明：\n• 停电由设备老化引起，线路已经恢复。\n• 我们为此向所有用户道歉，并将赔偿。\n电价没有变化。',
      [
        '南岭电力公司 | direct | 停电由设备老化引起，线路已经恢复。',
        '南岭电力公司 | direct | 我们为此向所有用户道歉，并将赔偿。',
      ],
    ],
    [
      'may be a whole talk',
      '以下为水文站站长韩素梅的演讲全文：\n各位下午好。\n## 河与城\n这条河我守了三十年，没有哪一年不涨水。\n来源：水文杂志',
      ['韩素梅 | direct | 各位下午好。', '韩素梅 | direct | 这条河我守了三十年，没有哪一年不涨水。'],
    ],
    [
      'may be an open letter, up to where the reporter tells of its writer',
      '以下是 Nora Vale 的公开信全文：\n大家好，\n我今天离开这条走了三十年的河。\n随后，Vale 在码头上宣布了新站长的名字。',
      ['Nora Vale | direct | 大家好，', 'Nora Vale | direct | 我今天离开这条走了三十年的河。'],
    ],
    [
      'may be a question thrown at everybody',
      '对此，船长林维舟还发出了一个灵魂拷问：\n桥是修好了，可是船还能从哪里过去？',
      ['林维舟 | direct | 桥是修好了，可是船还能从哪里过去？'],
    ],
    [
      'may be a judgement',
      '船长林维舟这样评价新的大桥：\n桥是好桥，只是桥下的水太急了，小船过不去。',
      ['林维舟 | direct | 桥是好桥，只是桥下的水太急了，小船过不去。'],
    ],
    [
      'may be a letter, as long as it speaks in the first person',
      '船长林维舟给船员发了一封信，内容如下：\n各位同事：\n这些年我们一起走过了三条河，谁也没有掉队。\n我会记得每一个晚上。\n北方航运去年造了三艘新船。',
      [
        '林维舟 | direct | 各位同事：',
        '林维舟 | direct | 这些年我们一起走过了三条河，谁也没有掉队。',
        '林维舟 | direct | 我会记得每一个晚上。',
      ],
    ],
    [
      'may be quoted behind a clause that tells who agrees',
      '岸边也有不少船员与他有同感：\n“水一年比一年浅，船一年比一年难走。”',
      ['不少船员 | direct | 水一年比一年浅，船一年比一年难走。'],
    ],
    [
      'may stand behind any verb with 道',
      '水文站站长韩素梅对此回应道：\n我认为这座桥应该在枯水期之前修好。',
      ['韩素梅 | direct | 我认为这座桥应该在枯水期之前修好。'],
    ],
    [
      'may be the points that somebody made',
      '水文站站长韩素梅在会上讲了三十年来的变化，要点包括：\n- 河水一年比一年浅，船一年比一年难走。\n- 桥墩的裂缝没有人再管。\n会议在傍晚结束。',
      ['韩素梅 | direct | 河水一年比一年浅，船一年比一年难走。', '韩素梅 | direct | 桥墩的裂缝没有人再管。'],
    ],
    [
      'may begin with the name again',
      '关于航道的问题，本报特约观察员林维舟作如下点评：\n林维舟：这条航道早就该挖深了，拖一年贵一年。\n其实我觉得公众应该支持船工的要求。',
      [
        '林维舟 | direct | 这条航道早就该挖深了，拖一年贵一年。',
        '林维舟 | direct | 其实我觉得公众应该支持船工的要求。',
      ],
    ],
    [
      'may be a letter printed in full by whoever was quoted from it',
      '船长林维舟给船员写过一封信，里面第一句是：“我要走了。”\n这封信的全文是这样的：\n我要走了，离开这条走了三十年的大河。\n河水退到了桥墩以下，船都停在岸边。\n我会记得你们。\n北方航运去年造了三艘新船。',
      [
        '林维舟 | direct | 我要走了。',
        '林维舟 | direct | 我要走了，离开这条走了三十年的大河。',
        '林维舟 | direct | 河水退到了桥墩以下，船都停在岸边。',
        '林维舟 | direct | 我会记得你们。',
      ],
    ],
    [
      'may follow a sentence that tells who puts a text out',
      '水文站站长韩素梅沉默了三天。\n昨天夜里，韩素梅终于发声了。\n我对同事们所做的一切深表感激。\n这条河养活了三代人。\n我们还会回来的。\n水文站建于三十年前。',
      [
        '韩素梅 | direct | 我对同事们所做的一切深表感激。',
        '韩素梅 | direct | 这条河养活了三代人。',
        '韩素梅 | direct | 我们还会回来的。',
      ],
    ],
    [
      'do not follow it in the third person',
      '船长林维舟在微博发布了一篇长文。\n这家公司去年造了三艘新船。\n我们注意到，长文没有提到船价。',
      [],
    ],
    ['are not what stands behind a label', '论文链接：\n这篇论文在会议上得到了最佳论文奖。', []],
  ];
  it.each(table)('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
