import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('reports that open paragraphs', () => {
  it('make no interview, however often the same words introduce them', () => {
    const lines = [
      '海湾公司发布了三款新机器。',
      '海湾公司表示：“我们希望更多的人用上它们。”',
      '第一款用来清理河道。',
      '海湾公司解释说：“它比旧的轻一半。”“它也比旧的省电一半。”',
      '第二款用来测量水深。',
      '海湾公司表示：“它能潜到百米以下。”相关图纸也已公布。',
      '海湾公司解释说：“它的外壳是一整块。”',
    ];
    expect(quotes(lines.join('\n'))).toEqual([
      '海湾公司 | direct | 我们希望更多的人用上它们。',
      '海湾公司 | direct | 它比旧的轻一半。',
      '海湾公司 | direct | 它也比旧的省电一半。',
      '海湾公司 | direct | 它能潜到百米以下。',
      '海湾公司 | direct | 它的外壳是一整块。',
    ]);
  });
});

describe('a list of papers', () => {
  it('is no interview, whoever its labels name', () => {
    const lines = [
      '论文标题：河流泥沙的长期观测',
      '机构：青原大学',
      '作者：Orlan Vesterby',
      '本文提出了一种新的观测方法，误差比从前小一半。',
      '论文标题：潮汐与航道',
      '机构：河口水文研究所',
      '作者：韩素梅',
      '我们在三个港口记录了潮位。',
    ];
    expect(quotes(lines.join('\n'))).toEqual([]);
  });
});

describe('an interview', () => {
  it('may have each question in the paragraph of its answer', () => {
    const lines = [
      '水文站站长韩素梅·周和船长林维舟·李一起写了一本书。',
      '为什么写这本书？韩素梅·周：河水一年比一年浅，总得有人记下来。',
      '船上的人怎么看？他们读过吗？林维舟·李：读过，他们说：“写得太客气了。”',
      '我们应该做什么？林维舟·李：少修一座坝，多留一条沟。',
      '韩素梅·周：我只怕来不及。',
    ];
    expect(quotes(lines.join('\n'))).toEqual([
      '韩素梅·周 | direct | 河水一年比一年浅，总得有人记下来。',
      '林维舟·李 | direct | 读过，他们说：“写得太客气了。”',
      '林维舟·李 | direct | 少修一座坝，多留一条沟。',
      '韩素梅·周 | direct | 我只怕来不及。',
    ]);
  });

  it('may have no labels, where the title gives the words of whoever answers', () => {
    const lines = [
      '# 韩素梅：守了十四年，我最怕的是夜里的水声',
      '韩素梅的小屋在河边，水文站站长的椅子坐坏了三把。',
      '第一天上岗还记得吗？',
      '记得，我一夜没有合眼，听着水涨上来。',
      '有没有哪一年一直忘不掉？',
      '有。那年春天，我听见桥上有人喊。',
      '这份工作影响过家里吗？',
      '影响大了，我儿子小时候不认得我。',
      '十四年，没想过换个地方？',
      '想过两次，我把信都写好了。',
    ];
    expect(quotes(lines.join('\n')).filter((one) => one.startsWith('韩素梅 | direct'))).toEqual([
      '韩素梅 | direct | 记得，我一夜没有合眼，听着水涨上来。',
      '韩素梅 | direct | 有。那年春天，我听见桥上有人喊。',
      '韩素梅 | direct | 影响大了，我儿子小时候不认得我。',
      '韩素梅 | direct | 想过两次，我把信都写好了。',
    ]);
  });

  it('may have its labels on lines of their own', () => {
    const lines = [
      '以下为对谈内容。',
      '主持人',
      '你为什么换了一条船？',
      'Orlan Vesterby',
      '旧的那条漏水，修了三次也没有修好。',
      '新的这条轻得多。',
      '主持人',
      '将来还会出海吗？',
      'Orlan Vesterby',
      '会的，每年夏天都会。',
    ];
    expect(quotes(lines.join('\n'))).toEqual([
      'Orlan Vesterby | direct | 旧的那条漏水，修了三次也没有修好。',
      'Orlan Vesterby | direct | 新的这条轻得多。',
      'Orlan Vesterby | direct | 会的，每年夏天都会。',
    ]);
  });

  it('may go without labels, where the title names who answers', () => {
    const talk = [
      '河口的潮水一年比一年高。',
      '您为什么搬到岸上？我的船老了，我不敢再出海。',
      '您还想念水吗？当然，我每天都去看它。',
      '渔民现在怎么生活？我认为他们会改行。',
      '您会回去吗？等潮水退了，我就回去。',
      '他的书今年出版。',
    ];
    const said = [
      '我的船老了，我不敢再出海。',
      '当然，我每天都去看它。',
      '我认为他们会改行。',
      '等潮水退了，我就回去。',
    ];
    const asked = talk.flatMap((line) => line.split(/(?<=？)/));
    const expected = said.map((words) => `埃纳·韦斯特比 | direct | ${words}`);
    expect(quotes(`# 渔民埃纳·韦斯特比：潮水会退\n${talk.join('\n')}`)).toEqual(
      expect.arrayContaining(expected),
    );
    expect(quotes(`# 渔民埃纳·韦斯特比：潮水会退\n${asked.join('\n')}`)).toEqual(
      expect.arrayContaining(expected),
    );
    expect(quotes(`# 潮水会退\n${talk.join('\n')}`).filter((one) => one.includes('direct'))).toEqual([]);
    expect(
      quotes(`# 渔民埃纳·韦斯特比：潮水会退\n${talk.join('\n').replaceAll('您', '船')}`).filter((one) =>
        one.includes('direct'),
      ),
    ).toEqual([]);
  });

  it('may go without labels over answers of five paragraphs', () => {
    const answer = [
      '我的船老了。',
      '我看着河口变浅。',
      '码头从前有三十条船。',
      '我现在不出海了。',
      '我很想念它们。',
    ];
    const asked = ['您为什么搬到岸上？', '您还想念水吗？', '渔民现在怎么生活？', '您会回去吗？'];
    const talk = asked.flatMap((question) => [question, ...answer]);
    expect(quotes(`# 本刊专访渔民埃纳·韦斯特比\n${talk.join('\n')}`)).toContain(
      '埃纳·韦斯特比 | direct | 码头从前有三十条船。',
    );
  });

  it('is broken off where the reporter tells what others told him', () => {
    expect(
      quotes(
        '# 对话船长韦斯特比\n问：第一次出海是什么时候？\n答：那年我十六岁。\n他的师傅埃纳向记者证实，那年的风很大。\n问：怕不怕？\n答：怕，可是得出去。',
      ).filter((one) => one.includes('埃纳向')),
    ).toEqual([]);
  });

  it('is not every text with short lines', () => {
    expect(quotes('背景\n这条船建于1960年。\n经过\n去年它漏了水。\n背景\n船坞在河口。')).toEqual([]);
  });

  it('is not a list, nor links, where nobody asks', () => {
    expect(
      quotes(
        '- 河船-甲：载客三十人。\n- 海船-乙：载客三百人。\n- 河船-甲：时速二十公里。\n- 海船-乙：时速五十公里。\nWebsite\n造船的人很多。\nWebsite\n修船的人很少。\nNotes: 船要常修。\nHints: 帆要常晒。\nNotes: 桨要常换。\nHints: 锚要常磨。',
      ),
    ).toEqual([]);
  });

  it('is not a table of facts', () => {
    expect(
      quotes(
        '估值：3亿元\n主要投资者：南岭资本、河口资本\n公司造船。\n估值：5亿元\n主要投资者：白鹭资本\n公司修桥。',
      ),
    ).toEqual([]);
  });
});

it('reads a given name that speaks as a person', () => {
  expect(quotes('“我们看到水漫过了台阶，”大卫说。')).toEqual(['大卫 | direct | 我们看到水漫过了台阶，']);
});

describe('an answer', () => {
  it('goes on behind a link that the editor adds', () => {
    const lines = [
      '问：桥什么时候修好？',
      'Orlin Veska：我们打算明年春天开工，先修桥墩。',
      '论文链接：https://example.org/bridge',
      '桥面要等到秋天才能铺，因为那时水位最低。',
      '问：钱从哪里来？',
      'Orlin Veska：一半来自镇上，另一半来自过桥的船队。',
    ];
    expect(quotes(lines.join('\n'))).toEqual([
      'Orlin Veska | direct | 我们打算明年春天开工，先修桥墩。',
      'Orlin Veska | direct | 桥面要等到秋天才能铺，因为那时水位最低。',
      'Orlin Veska | direct | 一半来自镇上，另一半来自过桥的船队。',
    ]);
  });
});
