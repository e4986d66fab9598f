/** Words of citations. The newspaper's form itself is Chinese and stands in `src/cite/press.ts`. */
import type { Messages } from './index.ts';

export const cite = {
  press: { zh: '报刊体', en: 'Newspaper' },
  plain: { zh: '一行', en: 'One line' },
  altered: { zh: '（改写本文字，未必原话）', en: ' (words of an altered copy, not verbatim)' },
  reported: { zh: '（转述）', en: ' (reported)' },
  headline: { zh: '（标题用语）', en: ' (headline)' },
  unknown: { zh: '说话人不详', en: 'speaker unknown' },
} satisfies Messages;
