/** Words of the page that shows what a spun copy probably said. */
import type { Messages } from './index.ts';

export const restored = {
  title: { zh: '推测的复原', en: 'A reconstruction' },
  see: { zh: '看推测的复原', en: 'See a reconstruction' },
  lead: {
    zh: '左为所收的改写本，右为按近义词替换表逐词还原的推测文字，标出 {count} 处。',
    en: 'On the left the spun copy as collected; on the right a reconstruction, word by word from a list of substitutions, with {count} places marked.',
  },
  warning: { zh: '这不是原文', en: 'This is not the original' },
  why: {
    zh: '只还原了有把握的词，其余改动留在文中；复原的文字不能当作任何人的原话引用。要引用，请找未经改写的原文。',
    en: 'Only words that are certain were restored; others stay as they are. Nothing here may be cited as anyone’s own words: look for a copy that was not spun.',
  },
  copy: { zh: '改写本', en: 'The copy' },
  reconstruction: { zh: '复原', en: 'Reconstruction' },
} satisfies Messages;
