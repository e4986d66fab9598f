/** Of whom a bare share is: `57%表示`, behind `83%的船长表示`. */
import { matchesOf } from '../../matches.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, type Resolved } from './history.ts';

/** `57%`, `绝大多数（54%）`: so many, and nothing of whom. */
const bare =
  /^(?:仅|只有|约|大约|几乎|超过|近|将近|另|还有|有|其中)*(\d+(?:\.\d+)?\s?[%％]|[一二三四五]分之[一二三四五])$/;

const share = '(?:\\d ?[%％]|分之[一二三四五]|半数|一半)(?:以上)?(?:[（(][^（）()]{1,16}[）)])?';

/** Group 1: of whom a speaker is a share. */
const ofWhom = new RegExp(`${share} ?的 ?([^，。；的]{1,16})$`);

/** Group 1: the people of a share, where the text tells of one. */
const counted = new RegExp(
  `${share} ?的 ?((?:(?!表示|认为|相信|同意)[一-鿿A-Za-z]){0,10}?(?:受访者|[者师商]|员工?|[^别令个每]?人[员士]?|企业|公司|组织|机构|领导(?!者)|高管|用户|家长|学生|老师|专家|客户))(?![一-鿿]{0,6}的)`,
  'g',
);

/** So many paragraphs are looked back over for a share of somebody. */
const reach = 2;
/** So much of a paragraph is read. */
const mostRead = 800;

/** So many of whoever was counted last; null where the mention tells it, or nobody does. */
export function counting(history: History, { name, range }: Mention, paragraph: Paragraph): Resolved | null {
  const [, many = ''] = bare.exec(name) ?? [];
  if (many === '') return null;
  const index = history.order(paragraph);
  const last = history.lastSpoken(index - reach, (one) => ofWhom.test(one.name));
  for (let order = index; order >= index - reach; order--) {
    const text = history.paragraphs[order]?.text ?? '';
    const end = order === index ? range[0] : text.length;
    const from = Math.max(0, end - mostRead);
    const told = matchesOf(text.slice(from, end), counted).at(-1);
    const spoken = last?.paragraph === order ? last.speaker.name : '';
    const later = last && last.at + spoken.length >= from + (told?.index ?? 0) ? spoken : '';
    const whom = ofWhom.exec(later)?.[1] ?? told?.[1];
    if (whom) return of(name, whom);
  }
  // `另有26%表示`: 有 counts nobody.
  return /^(?:其中|[另还]?有)/.test(name)
    ? found({ name: many, type: 'group', aliases: [name], role: null })
    : null;
}

const of = (many: string, whom = ''): Resolved =>
  found({
    name: `${many.replace(/^(?:其中|[另还]?有)+/, '')}的${whom}`,
    type: 'group',
    aliases: [many],
    role: null,
  });
