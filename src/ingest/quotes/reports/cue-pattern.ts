/** Finds reporting words. */
import { matchesFrom } from '../../matches.ts';
import { type Binding, cueWords, plainSaying, speechActs, spunCues } from '../lexicon/cues.ts';
import { startsOf } from '../text/units.ts';
import { portrayal, portrayals } from './portrayed.ts';

const byLength = (a: string, b: string) => b.length - a.length;
const plain = cueWords.map((one) => one.word).sort(byLength);
/** `揶揄道：`, `怒道，`: any verb with 道 before a mark. */
const verbWithDao =
  '(?<![知频渠轨赛街味管隧通难跑河航铁干公步报])[一-鿿](?<![知频渠轨赛街味管隧通难跑河航铁干公步报人])道(?=[：:“]|(?<=”[^。，！？“”]{1,16})。)';

/** What makes a noun speak. */
const makers = [
  ...'给得做打举讲提抛说道亮发晒算想',
  '放',
  '宣布',
  '曝',
  '附',
  '留',
  '披露',
  '列举',
  '列出',
  '分享',
  '透露',
  '公布',
  '发布',
  '介绍',
  '总结',
  '揭示',
  '表达',
];
/** What somebody makes, gives or has that speaks. */
const speaking =
  '类比|比喻|比方|数据|数字|例子|故事|声明|表态|推文|推特|微博|帖子|朋友圈|长文|短文|博文|建议|解释|判断|预测|预言|假设|观点|看法|说法|想法|愿望|心声|方法|方式|秘诀|理由|原因|思路|诀窍|经验|规律|结论|要求|条件|忠告|提醒|期望|感受|感言|感慨|疑问|顾虑|担忧|道理|[狠实老]话|名言|回答|答案|目标|原则|[旧往]事|件事|情况|批注|评语|对比|消息|细节';
/** What somebody has in mind. */
const minded =
  '理由|看法|观点|判断|回答|答复|回应|反应|解释|逻辑|结论|建议|想法|态度|评价|答案|体会|感受|担忧|顾虑|意见|说法|要求|条件';

/** What is shown or brought up so, behind 了 or 出, is told behind the colon. */
const showing = [
  '揭示',
  '显示',
  '指出',
  '强调',
  '提出',
  '提到',
  '暴露',
  '传达',
  '点出',
  '道出',
  '披露',
  '表达',
];
const shown =
  '趋势|问题|疑问|现象|事实|真相|现实|方面|转变|变化|关键|时刻|瓶颈|挑战|难题|结论|观点|主张|悖论|矛盾|差距|风险|隐患|规律|信号|道理|共识|期待|愿景|概括';

/** What is claimed; behind it 即 tells what. */
const claims = '说法|报道|观点|看法|主张|论点|论断|结论|指控|指责|批评|质疑|警告|预测|预言|判断|理论|立场';

/** `，即新船会沉`, and no word that begins so: `，即便`. */
const namely = '，即(?![便使将日刻时可兴席期])';

/** Nouns that introduce words, with the plain verbs they stand behind. */
const nominal = [
  // 做了这么一个比喻：, 给了一组数据：, 给出的答案很保守：, 发了两条推文：
  `(?:${makers.join('|')})(?:出|过|了){0,2}[^，。：:；！？“”]{0,16}(?:${speaking})(?:很[一-鿿]{1,4})?(?=[：:])`,
  // 揭示了一个令人担忧的趋势：
  `(?:${showing.join('|')})(?:出|了){1,2}[^，。：:；！？“”]{0,26}(?:${shown})(?=[：:])`,
  // 作出回应说, 给出书面答复称
  '(?:[作做给]出|[予给]以|给予)(?:了|过)?(?:公开|正式|书面|首次|明确|最新|上述|如下)?(?:回应|回复|答复|解释|说明|澄清|承诺|批示|指示|评价|判断)(?:[说称]|表示|指出)',
  '放[出过了]*一?句狠话(?=，)',
  // 业内有一种说法，; 有自己的解释：
  '有(?:[一这]种|[一这]?个)?(?:说法|观点|看法|共识)(?=[，：])',
  '有(?:自己|不同|另一番|[她他]自己)的(?:解释|看法|说法|理解|答案)(?=[：:])',
  // 的理由很简单：, 的看法是，; 提出的上诉理由是，
  `的(?:[一-鿿]{2})?(?:${minded})(?:(?:却|也|则|相当|十分|非常|相对|比较)*(?:[很更][一-鿿]{2,4}|[一-鿿]{2}|只有[一两]个?(?:字|句话?)?)(?=：)|是(?=[，：]))`,
  // 工会的说法，即; 提出了一个说法，即
  `(?:提出了?[^，。：:；！？“”]{0,16}|的)(?:${claims})(?=${namely})`,
  // 他的意思是，, not 这句话的意思是，
  '(?<![它这那话词句字语思码])的意思是(?=[，：:])',
  '发出了?警告(?=[，：:])',
  '表[过了]?态(?=[：:])',
  '算[了过]?另?[一笔本]{1,3}账(?=[：:，])',
  '[给得]出的(?:结论|理由|解释|答案|建议|判断|观点|看法|说法|答复|回应)是',
  '想(?:表达|说)的是',
].join('|');

/** `补充说`, `解释称`: an act of speech with a plain verb of saying; in `他的评论认为` the act is a noun. */
const composed = `(?<!的|的[一-鿿]{2}|[份项篇则该]|(?<!对)此|(?<!没)有(?:一些|不少|许多|很多)?(?=分析|评论))(?:${speechActs.toSorted(byLength).join('|')})(?:${plainSaying.join('|')})(?<!道(?=[歉理路德具义]))(?<!说(?=明(?![天年日晚])))`;

/** `发表报告指，`: before a mark alone, and not of a hand. */
const points = '(?<![手食中名戒所意特专暗直被泛旨通股拇小五脚十屈弹一])指(?=[，：])';

/** `孔子曰：“`, `杜甫有诗云：“`, `《渡口志》云：“`: before words in marks alone. */
const classical = '(?:有?[诗词][云曰]|(?<![名号亦者或一二三四五])曰|(?<=[》子])云)(?=[：:，]? ?“)';

/** What is a word only where none spans its limits: `投|诉称` is `投诉称`, `说法|院` begins with `说`. */
const bounded: Readonly<Record<string, string>> = {
  直呼: '(?<!一)直呼',
  威胁: '(?<![络全部在险种的些大重类量项])威胁(?=要|：)',
  感到: '感到(?=自己|他们|她们|[他她](?!们)|：)',
  力主: '(?<![能权体主得])力主(?![要导流体])',
  诉称: '(?<![投起上申控])诉称',
  笑说: '(?<!了)笑说',
  说明: '说明(?![天年日晚])',
  官宣: '官宣(?!布)',
  警告: '警告(?!诉)',
  报告: '报告(?!诉)',
  公告: '公告(?!诉)',
  说道: '说道(?![路德理具歉])',
  写道: '写道(?![路德理具歉])',
  透露出: '透露出(?![售版口租现台差资])',
  说法: '说法(?![国院律庭官案])',
  看法: '看法(?![国院律庭官])',
};

/** Every reporting word, the longest first; tried where one may begin. */
const cuePattern = new RegExp(
  [
    nominal,
    portrayal,
    composed,
    ...plain.map((word) => bounded[word] ?? word),
    classical,
    points,
    verbWithDao,
  ].join('|'),
  'y',
);
/** How those of `cuePattern` begin, but for verbs with 道: any character may stand before it. */
const cueStarts = startsOf([
  ...makers,
  ...showing,
  ...portrayals,
  '有',
  '作',
  '做',
  '给',
  '予',
  '的',
  '表',
  ...speechActs,
  ...plain,
  ...'诗词曰云',
  '指',
]);

/** The same for a copy whose words were replaced by synonyms. */
const spunPattern = new RegExp(
  [composed, ...[...plain, ...Object.keys(spunCues)].sort(byLength)].join('|'),
  'y',
);
const spunStarts = startsOf([...speechActs, ...plain, ...Object.keys(spunCues)]);

/** The reporting words of a text, in order. */
export function cuesIn(text: string, spun: boolean): RegExpExecArray[] {
  return spun ? matchesFrom(text, spunPattern, spunStarts) : matchesFrom(text, cuePattern, cueStarts, '道');
}

const isComposed = new RegExp(`^${composed}$`);

/** How a reporting word binds its content; what ends with a plain verb of saying is free. */
export function bindingOf(word: string): Binding {
  return (
    bindings.get(word) ??
    (/[道是]$|^[作做给予].*(?:[说称]|表示|指出)$/.test(word) || isComposed.test(word) ? 'free' : 'mark')
  );
}

/** Whether the word is known whole; `揄道` of `揶揄道` is not. */
export const listed = (word: string): boolean => bindings.has(word);

const bindings = new Map(cueWords.map((one) => [one.word, one.binding]));
