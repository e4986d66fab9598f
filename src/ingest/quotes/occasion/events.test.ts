import { describe, expect, it } from 'vitest';
import { documentIn, eventIn, meetingIn } from './events.ts';

describe('an occasion', () => {
  it.each([
    [
      '4月18日，某集团董事长张三在第十届江海创新科技大会（2024 Jianghai Tech World）上',
      '第十届江海创新科技大会',
    ],
    ['3月23日，2024江海开发者大会在上海开幕，某院士李四在《模型的机遇》的演讲中', '2024江海开发者大会'],
    ['首席财务官李四在公司财报电话会议上对分析师', '公司财报电话会议'],
    ['首席执行官王五此前在雪山论坛接受媒体采访时', '雪山论坛'],
    ['王五接受《江海日报》采访时', '《江海日报》采访'],
    ['教授赵六向江海经济报记者', '江海经济报记者采访'],
    ['公司在第一季度财报中', '第一季度财报'],
    ['她在接受采访时', '采访'],
    ['研究员赵六对《江海日报》', '《江海日报》采访'],
    ['王五在演讲中', '演讲'],
    ['公司发表公告', '公告'],
    ['江海重机公告称', '公告'],
    ['董事长王五发微博', '微博'],
    ['王五也在自己的微博力挺', '微博'],
    ['网友在江海网领导留言板上问', '江海网领导留言板'],
    ['市长李四5月7日至9日在江海调研', '江海调研'],
    ['5月10日，王五照例出席第十四届江海员工集体婚礼', '第十四届江海员工集体婚礼'],
    ['两位高管在一封电子邮件中', '一封电子邮件'],
  ])('is named in: %s', (text, event) => {
    expect(eventIn(text)?.name).toBe(event);
  });

  it.each(['他在会上', '王五随后', '对此，该公司', '在多方走访中，王五', '王五告诉记者'])(
    'is not named in: %s',
    (text) => {
      expect(eventIn(text)).toBeNull();
    },
  );

  it('goes on, but for what somebody wrote', () => {
    expect(eventIn('王五在江海创新大会上')?.lasts).toBe(true);
    expect(eventIn('她在接受采访时')?.lasts).toBe(true);
    expect(eventIn('公司发表公告')?.lasts).toBe(false);
    expect(meetingIn('公司发表公告')).toBeNull();
  });

  it.each([
    ['航道局的报告', false, '报告'],
    ['航道局的《航道绿皮书》报告', false, '《航道绿皮书》'],
    ['《江海县志》', true, '《江海县志》'],
    ['《江海日报》', false, null],
    ['航道局的数据', true, null],
    ['王五', false, null],
  ])('is the document that speaks: %s', (mention, isDocument, name) => {
    expect(documentIn(mention, isDocument)).toBe(name);
  });

  it('is looked for in time linear in the text', () => {
    const start = performance.now();
    eventIn('在大会'.repeat(20_000));
    eventIn('接受采'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
