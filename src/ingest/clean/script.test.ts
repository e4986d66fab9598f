import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { repairZhu, scriptOf, simplify } from './script.ts';

describe('simplify', () => {
  it('keeps every character’s place', () => {
    expect(simplify('微軟發佈財報後，他看著顯著上升的原著')).toBe('微软发布财报后，他看着显著上升的原著');
  });

  it('leaves no character alone that the converter would change', () => {
    const convert = Converter({ from: 'tw', to: 'cn' });
    for (let code = 0x2e80; code < 0xfb00; code += 1) {
      const char = String.fromCharCode(code);
      if (char !== '著' && convert(char).length === 1) expect(simplify(char), char).toBe(convert(char));
    }
    for (const word of ['答覆', '乾坤', '一目瞭然', '關係', '系統', '手錶', '裡面', '喫飯', '麵包', '後來'])
      expect(simplify(word)).toBe(convert(word));
  });
});

describe('repairZhu', () => {
  it('tells 著 from 着', () => {
    expect(repairZhu('显着提升，着名学者，土着居民，专着与论着')).toBe(
      '显著提升，著名学者，土著居民，专著与论著',
    );
    expect(repairZhu('看着，讨论着，翻译着，本土着装，随着')).toBe('看着，讨论着，翻译着，本土着装，随着');
  });
});

describe('scriptOf', () => {
  it('goes by the whole text, not by a name in it', () => {
    expect(scriptOf('微軟發佈財報')).toBe('hant');
    expect(scriptOf(`${'微软发布了财报。'.repeat(20)}「們」字很少见。`)).toBe('hans');
  });
});
