import { describe, expect, it } from 'vitest';
import { wellFormed } from './well-formed.ts';

describe('a speaker', () => {
  it.each([
    ['person', '林维舟'],
    ['person', '于澄'],
    ['person', '阿德里安-莫罗'],
    ['person', 'Mara Lindqvist'],
    ['organisation', '北方电网'],
    ['organisation', '太阳能研究所（慕尼黑）'],
    ['anonymous', '一位知情人士'],
    ['anonymous', '一位从事航运的自由职业者'],
    ['organisation', '河口省对外文化协会'],
    ['group', '被害人家属'],
    ['group', '有的船厂'],
    ['organisation', '有色金属公司'],
    ['anonymous', '跟我一起出海的船工'],
    ['organisation', '按摩师协会'],
  ] as const)('may be the %s %s', (type, name) => {
    expect(wellFormed({ type, name })).toBe(true);
  });

  it.each([
    ['person', '会提起'],
    ['person', '写一些'],
    ['organisation', '接受北方社采访'],
    ['organisation', '的北方电网'],
    ['organisation', '北方电网声称对手威胁'],
    ['organisation', 'Inc.'],
    ['organisation', '研究所（慕尼黑'],
    ['anonymous', '、员工'],
    ['group', '。'],
    ['organisation', '绿洲公司到河口县公安局'],
    ['anonymous', '林维舟进京向船厂员工'],
    ['group', '并认为船厂的志愿者'],
    ['organisation', '距离河口市人民医院'],
    ['organisation', '按官方'],
    ['organisation', '像河口电视台'],
    ['organisation', '有船工会'],
    ['anonymous', '跟船医'],
    ['anonymous', '要去造谣船厂的人'],
  ] as const)('is not the %s %s', (type, name) => {
    expect(wellFormed({ type, name })).toBe(false);
  });
});
