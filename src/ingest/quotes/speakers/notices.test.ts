import { describe, expect, it } from 'vitest';
import { quotes, speakers } from '../testing/article.ts';

describe('notices of authorities', () => {
  it.each([
    ['水利厅的通知称，渡船要按期检修。', '水利厅'],
    ['水利部下发的通知指出，渡船要按期检修。', '水利部'],
    ['水利厅印发通知要求，渡船要按期检修。', '水利厅'],
    ['水利厅印发的通知要求，渡船要按期检修。', '水利厅'],
    ['昨天，水利厅下发《关于做好年度检修工作的通知》。通知称，渡船要按期检修。', '水利厅'],
    ['河口市公安局出具的鉴定文书显示，船底早已锈穿。', '河口市公安局'],
    ['警方的询问笔录显示，船底早已锈穿。', '警方'],
    ['河口市警方的警情通报称，船底早已锈穿。', '河口市警方'],
    ['河口市第一中级人民法院的判决书显示，船底早已锈穿。', '河口市第一中级人民法院'],
    ['河口大学研究院的韩素梅副教授最新研究显示，河水正在变浅。', '韩素梅'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each(['按照通知要求，渡船要按期检修。', '严格按照《关于检修的通知》要求，渡船按期检修。'])(
    'nobody says what is gone by: %s',
    (text) => {
      expect(quotes(text)).toEqual([]);
    },
  );
});
