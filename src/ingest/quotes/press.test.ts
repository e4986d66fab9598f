/** What newspapers write of officials, courts and the provinces. */
import { describe, expect, it } from 'vitest';
import { quotes } from './testing/article.ts';

describe('who is quoted in the press', () => {
  it.each([
    // A province by its name alone, and what it sets out to reach.
    ['今年，黑龙江提出全省参合率继续保持在98%。', ['黑龙江 | indirect | 全省参合率继续保持在98%']],
    ['广东明确，各地要把渡口修好。', ['广东 | indirect | 各地要把渡口修好']],
    ['船长韩素梅提出要回河口老家。', []],
    // The province, whatever the year; what only is of that rank is none.
    ['在2012年浙江省渡口会议上，该省明确提出，要把渡口修好。', ['浙江省 | indirect | 要把渡口修好']],
    [
      '浙江省将修渡口，先在河口等8个省级试点县试行。该省提出，要修好渡口。',
      ['浙江省 | indirect | 要修好渡口'],
    ],
    // More offices before a name.
    ['河口灯会总策划陆家明表示，灯会将延长三天。', ['陆家明 | indirect | 灯会将延长三天']],
    ['河口港劳模程博峰说，渡船该换了。', ['程博峰 | indirect | 渡船该换了']],
    // What a court did is none of its words.
    ['河口法院认为船厂有过失，判决船厂赔偿五万元。', ['河口法院 | indirect | 船厂有过失']],
    ['法官嘱托长安医院鉴定后，认为伤势不重。', ['法官 | indirect | 伤势不重']],
    ['河口公司抗辩称，船体没有缺陷。', ['河口公司 | indirect | 船体没有缺陷']],
    // 说明 is one word.
    ['河口研究院还补充说明：这次评选没有将渡船列入。', ['河口研究院 | indirect | 这次评选没有将渡船列入']],
    // Where it was said.
    ['“渡船该换了。”在近日召开的河口渡口讨论会上，馆长林维舟表示。', ['林维舟 | direct | 渡船该换了。']],
    // What came out of a study.
    [
      '河口大学的研究人员对三百名船工进行了追踪调查，结果发现三分之一的人又上了船。',
      ['河口大学的研究人员 | indirect | 三分之一的人又上了船'],
    ],
    // An office behind a name.
    ['活动由陆家明副县长主持。韩磊厂长说，渡船该换了。', ['韩磊 | indirect | 渡船该换了']],
    // Whose orders are carried out.
    [
      '馆长林维舟介绍，大家落实了市长韩磊“共同修好渡口，协同看好渡船”的要求。',
      [
        '林维舟 | indirect | 大家落实了市长韩磊“共同修好渡口，协同看好渡船”的要求',
        '韩磊 | direct | 共同修好渡口，协同看好渡船',
      ],
    ],
    // The title of something published is nobody's wording.
    [
      '馆长林维舟表示，渡口上了“全球十大最值钱的渡口排名”。',
      ['林维舟 | indirect | 渡口上了“全球十大最值钱的渡口排名”'],
    ],
    // Thinkers of old; who is cited in another paragraph is not `他`.
    ['孔子曰：“学而时习之，不亦说乎？”', ['孔子 | direct | 学而时习之，不亦说乎？']],
    ['唐代的韩愈有诗云：“草色遥看近却无。”', ['韩愈 | direct | 草色遥看近却无。']],
    ['他把这里美其名曰“红墙别院”。', []],
    [
      '河口的早晨很冷。\n鲁迅说过：“世上本没有路。”\n那天有人来了。他急忙起身，说：“船修好了。”',
      ['鲁迅 | direct | 世上本没有路。', '- | direct | 船修好了。'],
    ],
    // A voice of a broadcast goes on in the first person; another is heard beside it.
    [
      '专家林维舟认为：\n林维舟：这个榜单的标准没有公布，我对它有所怀疑。\n渡船的价格已经很高了，可是我觉得它还不够好。\n韩磊：我觉得把渡船划到里面，就是为了制造话题。',
      [
        '林维舟 | direct | 这个榜单的标准没有公布，我对它有所怀疑。',
        '林维舟 | direct | 渡船的价格已经很高了，可是我觉得它还不够好。',
        '韩磊 | direct | 我觉得把渡船划到里面，就是为了制造话题。',
      ],
    ],
    // Councils by their last words, countries; 和 at the end of a name.
    ['农委会表示，渡口将在年底修好。', ['农委会 | indirect | 渡口将在年底修好']],
    ['希腊方面称，渡船票价不能再涨。', ['希腊 | indirect | 渡船票价不能再涨']],
    ['渡口主任张志和表示，渡船必须大修。', ['张志和 | indirect | 渡船必须大修']],
    ['外长韦斯特韦勒访问河口时表示，渡口不会关闭。', ['韦斯特韦勒 | indirect | 渡口不会关闭']],
    ['邮商小汪介绍，龙票寓意很好。', ['小汪 | indirect | 龙票寓意很好']],
    // What stands before what the speaker will do, and before what he tells the ground of.
    ['副局长雷海潮表示，即日起，他将每天到渡口检查。', ['雷海潮 | indirect | 即日起，他将每天到渡口检查']],
    [
      '律师易学超指出，由于双方均表示没有到场，不可能做手脚。',
      ['易学超 | indirect | 由于双方均表示没有到场，不可能做手脚'],
    ],
    [
      '希腊官员认为，若双方同意，且投资者愿意，渡口将重开。',
      ['希腊官员 | indirect | 若双方同意，且投资者愿意，渡口将重开'],
    ],
    // Whoever holds a meeting speaks at it.
    ['局长韩磊主持会议并强调，渡口必须修好。', ['韩磊 | indirect | 渡口必须修好']],
    // As somebody wrote.
    [
      '就像老舍先生在书中描述的那样：“白菜运往浙江，便系上红头绳。”',
      ['老舍 | direct | 白菜运往浙江，便系上红头绳。'],
    ],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});
