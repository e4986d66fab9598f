import { describe, expect, it } from 'vitest';
import { eventIn } from './events.ts';

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
    ['两位高管在一封电子邮件中', '一封电子邮件'],
  ])('is named in: %s', (text, event) => {
    expect(eventIn(text)).toBe(event);
  });

  it.each(['他在会上', '王五随后', '她在接受采访时', '对此，该公司', '王五在演讲中'])(
    'is not named in: %s',
    (text) => {
      expect(eventIn(text)).toBeNull();
    },
  );

  it('is looked for in time linear in the text', () => {
    const start = performance.now();
    eventIn('在大会'.repeat(20_000));
    eventIn('接受采'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
