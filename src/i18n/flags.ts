/** Facts about a source that a reader must know, and what they mean for reading it. */
import type { Flag } from '../ingest/model.ts';
import type { Message } from './index.ts';

interface FlagWords {
  readonly name: Message;
  readonly why: Message;
  /** Whether it bears on how the words may be used, and must be known before reading. */
  readonly grave?: true;
}

export const flags: Readonly<Record<Flag, FlagWords>> = {
  truncated: {
    grave: true,
    name: { zh: '原文残缺', en: 'Truncated' },
    why: {
      zh: '所收的原文到文末中断，或注明有省略，未作补写。',
      en: 'The captured source breaks off, or says that passages were left out; nothing was supplied.',
    },
  },
  spun: {
    grave: true,
    name: { zh: '改写本', en: 'Spun copy' },
    why: {
      zh: '所收文本经同义词替换（洗稿），用词未必是原作者或说话人的原话；照录不改，其中引语不作原话引用。',
      en: 'Words of this copy were replaced by synonyms. It is shown as it is; none of its quotes counts as verbatim.',
    },
  },
  'pinyin-annotated': {
    name: { zh: '原文夹注拼音', en: 'Annotated with pinyin' },
    why: {
      zh: '原文在汉字后以括号夹注拼音，已逐处剥除。',
      en: 'The source has pinyin in brackets after characters; each was stripped.',
    },
  },
  'page-chrome': {
    name: { zh: '夹有网页框架', en: 'Page chrome' },
    why: {
      zh: '原文混入导航、版权、评论等网页文字，已删去。',
      en: 'Navigation, notices and comment forms of the page were removed.',
    },
  },
  promo: {
    name: { zh: '夹有推广', en: 'Promotion' },
    why: { zh: '原文混入推广文字，已删去。', en: 'Promotional text was removed.' },
  },
  'glued-english': {
    name: { zh: '英文连写', en: 'Glued English' },
    why: {
      zh: '原文中英文词粘连，已按词分开。',
      en: 'English words run together in the source were set apart.',
    },
  },
  mojibake: {
    grave: true,
    name: { zh: '编码损坏', en: 'Mojibake' },
    why: {
      zh: '原文部分文字编码损坏；能还原的已还原，其余照录，其中引语不作原话引用。',
      en: 'Part of the source is garbled. What could be restored was; no quote in it counts as verbatim.',
    },
  },
  'duplicate-lead': {
    name: { zh: '导语重出', en: 'Duplicated lead' },
    why: { zh: '原文开头的文字在后文重复出现。', en: 'The opening of the source is repeated further down.' },
  },
  'leaked-prompt': {
    grave: true,
    name: { zh: '混入提示词', en: 'Leaked prompt' },
    why: {
      zh: '原文混入写作工具的提示词，已删去；本文可能由机器写成。',
      en: 'A writing tool’s prompt was removed; the article may be machine-written.',
    },
  },
  'foreign-tail': {
    name: { zh: '尾部混入他文', en: 'Foreign tail' },
    why: { zh: '原文尾部接有另一篇文章，已删去。', en: 'Another article stitched to the end was removed.' },
  },
};
