/** Meetings that say something, as minutes and official reports tell: `会议指出，…`. */
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** What a meeting is called. */
const kinds =
  '(?:(?<![商动])会议|全会|大会|座谈会|研讨会|恳谈会|推进会|动员会|部署会|现场会|通气会|例会|年会|论坛|峰会|[工协]作会|办公会|调度会|联席会|常务会|扩大会|专题会|分析会|约谈会|民主生活会)(?!议)';

/** What minutes say that a meeting did. */
const states = /^(?:指出|强调|认为|要求|提出|明确|号召|表示|指|强调指出|一致认为|明确提出|听取)$/;

const named = new RegExp(
  `^[\\s　]*(?:(?:而|但|此外|同时|另外|最后|其中|\\d+[月日年]|[今昨]日)，?)?([^，。；：！？“”]{0,30}?${kinds})` +
    '(?:还|也|又|并|则|同时|最后|特别|进一步|再次|一致|充分|着重|郑重|突出|首先|已经?|再度|多次|反复|明确|近日|日前|此前)*$',
);

/** The meeting whose words stand behind `word`, in `[clause, start)` of a paragraph. */
export function meetingBefore(
  { flat, text }: Paragraph,
  clause: number,
  start: number,
  word: string,
): Mention | null {
  if (!states.test(word)) return null;
  const match = named.exec(flat.slice(clause, start));
  if (!match?.[1]) return null;
  const name = meetingName(match[1]);
  // `林维舟主持会议并强调`: whoever holds it speaks.
  const holding = match[1].slice(0, -name.length);
  if (/主持|出席|参加|列席/.test(holding) && /并$/.test(match[0])) return null;
  if (/[在于对向]/.test(holding)) return null;
  const at = clause + match[0].indexOf(match[1]) + match[1].length - name.length;
  const range = [at, at + name.length] as const;
  return { kind: 'pronoun', range, core: range, name: text.slice(...range), role: null, alias: null };
}

/** What stands before the name of a meeting: who holds it, when and where. */
const lead = /^.*(?:主持|召开|举行|举办|出席|参加|列席|组织|传达|学习|贯彻|召集|开幕|[日晚了的在])(?:了|的)?/;

/** `林维舟周二主持召开全国渡口会议` without what leads up to the meeting's name. */
const meetingName = (phrase: string): string => {
  const name = phrase.replace(lead, '');
  return name.length > 1 ? name : phrase;
};

const pointer = '(?:该|此|这|这次|本次|此次|这场|当天|当日|昨天|昨日|今天)?';
const bare = new RegExp(`^${pointer}(?:的)?${kinds}$`);

/** `会议`, `此次大会`: a meeting that was named before. */
export const isBareMeeting = (name: string): boolean => bare.test(name);

const ends = new RegExp(`${kinds}$`);

export const isMeeting = (name: string): boolean => ends.test(name);

const anywhere = new RegExp(`[^，。；：！？“”、\\n]{0,40}?${kinds}`, 'g');

/** Who `召开会议`. */
const holder =
  /([一-鿿]{2,16}?)(?:\d[\d月日年]{0,10})?(?:日前|近日|昨日|今日|今天|昨天|再次|专门)?(?:召开|举行)(?:了)?$/;

/** The meetings that a text names, in its order. */
export function meetingsIn(text: string): string[] {
  const out: string[] = [];
  for (const [phrase] of text.matchAll(anywhere)) {
    const name = meetingName(phrase);
    if (!isBareMeeting(name)) {
      if (name.length >= 4) out.push(name);
      continue;
    }
    const body = holder.exec(phrase.slice(0, -name.length))?.[1];
    if (body) out.push(body + name);
  }
  return out;
}
