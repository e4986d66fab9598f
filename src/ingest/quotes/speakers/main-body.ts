/** Which body an article is about, as its lead tells it, or as often as it names it. */
import { once } from '../../../once.ts';
import { isPress, places } from '../lexicon/organisations.ts';
import { found, type History, type Resolved, speakerOf } from './history.ts';
import { bodyAtEnd } from './named-in.ts';

const when =
  '(?:今天|今日|近日|日前|昨天|昨日|本周|(?:本|上)?周[一二三四五六日]|\\d{1,2}月\\d{1,2}日|[（(]\\d{1,2}日[）)]|正式|很?高兴地?|自豪地|激动地|宣布)';

/** `绿洲公司（纳斯达克：OASI），一家船厂，今天宣布`: who releases the news that the article is. */
const released = new RegExp(
  `^([^，。！？；“”（）()]{2,40}?)(?: ?[（(][^（）()]{2,60}[）)])?(?: ?[，,][^。！？；“”]{2,120}?[，,])? ?${when}{0,3}(?:宣布|发布|公布|推出|揭晓|庆祝|获得|完成)`,
);

/** `（纳斯达克：OASI）`, `（股票代码：…）` */
const listed =
  /([^，。！？；“”（）()]{2,40}?) ?[（(](?:纳斯达克|纽交所|纽约证券交易所|多伦多证券交易所|伦敦证券交易所|东京证券交易所|美股|港股|股票代码|代码|NASDAQ|Nasdaq|NYSE|TSX|LSE|AIM|OTC|ASX)[^（）()]{0,40}[）)]/;

/** So many paragraphs are the lead of a release. */
const lead = 3;
/** So much of a paragraph is read. */
const mostRead = 300;

/** The body that releases the news that the article is; null where its lead tells of none. */
export const releasing = once((history: History): Resolved | null => {
  const prose = history.paragraphs.filter(({ kind }) => kind === 'paragraph').slice(0, lead);
  for (const pattern of [listed, released])
    for (const { text } of prose) {
      const one = bodyAtEnd(history, pattern.exec(text.slice(0, mostRead))?.[1]?.trim() ?? '');
      if (one?.speaker && history.acts(one.speaker.name)) return one;
    }
  return null;
});

/** So many times as often as every other. */
const ratio = 1.5;
/** A name in the title counts as so many. */
const inTitle = 4;

/** The body that the article names most often, where no other is named nearly as often. */
export const mostNamed = once((history: History): Resolved | null => {
  const title = history.paragraphs[0]?.kind === 'title' ? history.paragraphs[0].text : '';
  const times = [...Map.groupBy(history.bodies, (one) => one.member)]
    .filter(
      ([{ name }]) => !places.has(name) && !(isPress(name) && !title.includes(name)) && history.acts(name),
    )
    .map(([member, all]) => ({
      member,
      times:
        all.length + ([member.name, ...member.aliases].some((form) => title.includes(form)) ? inTitle : 0),
    }))
    .sort((a, b) => b.times - a.times);
  const [first, second] = times;
  return first && first.times > 3 && first.times >= ratio * (second?.times ?? 0)
    ? found(speakerOf(first.member))
    : null;
});
