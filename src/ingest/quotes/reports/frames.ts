/** Frames that name a speaker: 在X看来, 按照X的说法, 据X透露, 正如X所说, 据X. */
import { matchesOf } from '../../matches.ts';
import { adverbial, time } from '../lexicon/adverbs.ts';
import { organisationEnding } from '../lexicon/organisations.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import { classify, narrator } from '../mentions/classify.ts';
import { allWords } from '../mentions/dictionary.ts';
import type { Mention } from '../mentions/mention.ts';
import { holdsClause } from '../mentions/name-start.ts';
import type { Name } from '../mentions/names.ts';
import { knownAtEnd } from '../mentions/titled.ts';
import type { Report } from '../reports.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';

interface Frame {
  /** Group 1: who; group 2: what closes the frame. */
  readonly pattern: RegExp;
  /** What it cannot do without; most paragraphs hold none of it. */
  readonly needs: RegExp;
  /** The word that closes it is a reporting word of its own (`据X透露`), not half of the frame. */
  readonly worded?: true;
  /** Only who publishes is believed to be meant. */
  readonly publishersOnly?: true;
  /** Only whoever is told of well enough is believed to be meant, no document. */
  readonly speakersOnly?: true;
}

const frames: readonly Frame[] = [
  {
    pattern:
      /在(?!于)([^，。！？；“”—]{1,60}?)(看来|眼中|眼里|心目中|心中|的(?:描述|讲述|叙述|回忆|记忆|印象|设想|构想|考量|考虑|想象|观念)[中里])(?=[，：,:]|$|(?<=看来)(?!的)[一-鿿])/g,
    needs: /看来|眼[中里]|心[目中]|[述忆想象量虑念][中里]/,
  },
  {
    pattern:
      /(?:按照|依照|根据|按|照|用|借用|套用)([^，。！？；“”]{1,60}?)(的说法|的话来?[说讲](?:，?就?是)?|的观点|的看法|的解释|的介绍|的描述|的理解|的设想|的构想|的预测|的估算|的测算|的定义|说的)(?=[，：,:])/g,
    needs: /的说法|的话|的观点|的看法|的解释|的介绍|的描述|的理解|的[设构]想|的[预估测][测算]|的定义|说的/,
  },
  {
    // `根据渔业局去年的一项调查，`: whose study it is.
    pattern:
      /(?:(?<![数依证占凭票论单割收电根])另?据|根据|按照|依据)(?![与对同和])([^，。！？；“”]{2,50}?(?:“[^“”]{2,20}”)?)((?:早些时候|近日|更早|最近|此前|去年|今年)?的(?:[一二两三]?[项份次个组])?(?:最新|最近|初步|内部|年度|全球|新)?(?:研究|调查|调研|民调|分析|爆料|话|验证|测试|实测|盲测|盲评|评测|[计推]算|核算|测算|评估|采访|访谈|建议|推荐|忠告))(?=，)/g,
    needs: /据[^，。]{2,80}的|按照[^，。]{2,80}的/,
    worded: true,
    speakersOnly: true,
  },
  {
    pattern:
      /(?:(?<![数依证占凭票论单割收电根])另?据|根据|按照|依[据照])([^，。！？；“”]{1,80}?)(供述|交代|供认|自述|举报|指认|转述|讲|介绍|透露|报道|称|说|表示|指出|分析|爆料|披露|估计|估算|预测|预计|统计|显示|回忆|描述|讲述|反映|陈述|证实|推测|判断|记载|测算|解释|解读|推断|叙述|曝光|预报|监测|通报|公布|了解|揣度|先容|报谈|的(?:供述|陈述|证言|证词|自述|讲述|口供|描述|回忆|转述)|的说法|的消息|的报道|的报告|的数据|的统计|的估计|的预测|的消息来源|的(?:初步)?反馈|的定义|的?分享|的指控|的证词|的陈述|的投诉|的起诉书?|消息来源|消息|(?<![诊务究易出])所[知述说言称])(?:称|说|显示|指出)?(?=[，：,:])/g,
    needs: /据|[按依]照/,
    worded: true,
  },
  {
    pattern:
      /(?<![数依证占凭票论单割收电根])据([^，。！？；“”]{2,24}?)(透露|介绍|报道|爆料|担心|表示)(?=[一-鿿A-Za-z0-9])(?![的了人称说])/g,
    needs: /据/,
    worded: true,
  },
  {
    pattern:
      /(?<=[，,”])(?:根据|据|依据|按照(?![^，。]*的(?:数据|统计)))([^，。！？；“”]{1,60}?)(报道|报导|透露|介绍|爆料|披露|估[算计]|测算|称|(?<![诊务究易出])所[述说称言]|的(?:[一-鿿]{2}|年度)?(?:说法|消息|信息|报道|报告|数据|统计|估[算计]|预测|测算|分析|研究|调查|民调|评估|招股书|新闻稿|公告|通报|声明|文件))(?:显示|指出|称|所示)?(?=[。！？]|$)/g,
    needs: /据|按照/,
    worded: true,
  },
  {
    pattern:
      /(?:正如|如同|诚如|一如|如|[正就]像)([^，。！？；“”]{1,40}?)(?:所|曾|曾经|一直|常|喜欢|此前|之前|在[^，。]{1,10}?){0,3}(说|言|述|指出|强调|预测|预料|承认|警告|提醒|提到|写|说过|描述|形容|解释|阐述|概括|总结|介绍|透露|表示|宣称|认为|讲|建议|观察到|注意到|看到|预见|回忆|感叹|确认|警示)(?:过?的?(?:那样|一样|那般|一般)(?=[，：,:“])|的?(?=[，：,:]))/g,
    needs: /[如像]/,
  },
  {
    pattern: /(?:援引|引述)([^，。！？；“”]{2,40}?)(的话|的?消息|的说法|的报道)(?=，)/g,
    needs: /援引|引述/,
    worded: true,
  },
  {
    pattern: /(?<=记者[^，。从]{0,8})从([^，。！？；“”从]{2,20}?)(了解到|获悉|得知|获知)(?=，)/g,
    needs: /记者[^，。]{2,32}(?:了解|获|得)/,
    worded: true,
  },
  {
    pattern: /从([^，。！？；“”从]{2,20}?)(?:处|那里|那儿|口中)(了解到|获悉|得知|获知)(?=，)/g,
    needs: /(?:处|那里|那儿|口中)(?:了解|获|得)/,
    worded: true,
  },
  {
    pattern:
      /(?:按照|根据|按)([^，。！？；“”的]{1,20})(?:的[^，。！？；“”]{0,14})?(政策|条款|准则|使用规则)(?=，)/g,
    needs: /政策|条款|准则|规则/,
    worded: true,
    publishersOnly: true,
  },
  {
    pattern: /(?:(?<![数依证占凭票论单割收电根])另?据|根据)([^，。！？；“”]{2,60}?)(?=，)()/g,
    needs: /据/,
    worded: true,
    publishersOnly: true,
  },
];

const trailingAdverbs = new RegExp(`(?:${adverbial}|${time}){1,3}$`);

/** `据韩素梅对警方供述`: to whom it was said. */
const toWhom = /[对向](?:警方|检方|法庭|法官|检察官|民警|办案人员|[^，。]{0,4}记者|媒体)$/;

/** What reports and is no outlet with a name: `外媒`, `此前`, `知情人士`. */
const noOutlet =
  /^[不未]|^[一两三]?[项份个]$|媒体?$|外电|新闻$|消息|数据|资料|市场|行业|业内|初步|人士|记者|网友|独家|援引|引[述用]|[的了日月年最近今]|^(?:有|多家?|当地|国[内外]|海外|境外|相关|公开|此前|先前|早|该|本|其)/;

/** `据河口财经报道`: whoever has reported is an outlet, though no list knows it. */
function outlet(paragraph: Paragraph, start: number, name: string): Mention | null {
  if (!/^[一-鿿A-Za-z0-9][一-鿿A-Za-z0-9 /]{1,13}$/.test(name) || noOutlet.test(name)) return null;
  const range = [start, start + name.length] as const;
  return {
    kind: 'organisation',
    range,
    core: range,
    name: paragraph.text.slice(...range),
    role: null,
    alias: null,
  };
}

/** What a body has made is a document of its, which may speak again: `根据渔业局的研究，…。研究还发现…`; others speak themselves. */
const ownsStudy = ({ kind }: Mention, noun: string): boolean =>
  kind === 'organisation'
    ? !/(?:研究|调查|调研|民调|分析|评估)$/.test(noun)
    : kind !== 'document' && kind !== 'pronoun';

/** What only tells how it was counted or when. */
const counting =
  /(?:的?(?:不完全|初步|粗略|大略|保守|最新|全新|新))?(?:统计|数据|研究|调查|调研|监测)?(?:的?(?:不完全|最新))?$/;

/** What tells of figures and names nobody. */
const nobodys =
  /第三方|官方|权威|客户|分析|开源|以往|上述|历史|内部|财务|用户|实验|测试|统计|销售|收集|计算|调查|研究|数据|公[开共]|政府|企业|专家|学者|机构|国际|全球|世界|中国|美国|[我你您他她它这那们]|^[一两三几多各]|不完全/;

/** `据雾港君不完全统计`, `根据雾港数据`: whoever counts, though no list knows it; a name that is no common word. */
function counter(paragraph: Paragraph, start: number, noun: string, word: string): Mention | null {
  const bare = word === '' && !/(?:数据|研究|统计|调查|调研)$/.test(noun);
  if (bare || !/^(?:|称|的?(?:最新)?(?:统计|数据|研究|调查|调研|监测))$/.test(word)) return null;
  const name = noun.replace(counting, '');
  if (nobodys.test(name) || name.length < 3 || documentNounAtEnd(name) !== '') return null;
  if (/[中里上]$/.test(name) || holdsClause(name) || (allWords(name) && !/[A-Z]/.test(name))) return null;
  return outlet(paragraph, start, name);
}

/** `据河口财经报道`, `记者从河口献血办获悉`: a body by its place alone, though no list knows it. */
const tellsAsOutlet = /^(?:报[道导]|估[算计]|测算|预[测计]|了解到|获悉|得知|获知)$/;

/** `某家船舶服务商`, `一位学徒`: one of many, whatever the noun. */
function certain(paragraph: Paragraph, start: number, noun: string): Mention | null {
  if (!/^(?:某|一|两|多|几|数)[家位名][^，。的]{2,24}(?:[商者人师员方家]|企业|公司|机构)$/.test(noun))
    return null;
  const range = [start, start + noun.length] as const;
  return {
    kind: 'anonymous',
    range,
    core: range,
    name: paragraph.text.slice(...range),
    role: null,
    alias: null,
  };
}

/** `根据用户的历史行为和反馈，系统…`, `根据输入的文本生成同步的语音，`: what a machine goes by. */
const fed =
  /(?:用户|客户|玩家|读者|学生|患者|人类|个人)[^，]{0,14}(?:行为|需[求要]|偏好|喜好|兴趣|习惯|画像|提示|指令|输入|位置)(?:[和与及、]?反馈)?$|(?:生成|合成|渲染|创建|制作|绘制)[^，]{2,60}(?:视频|图[像片]|音频|语音|文[本字章]|内容|报告|模型|代码)$/;

/** The reports that frames make, in the order of the frames. */
export function frameReports(paragraph: Paragraph, names: ReadonlyMap<string, Name>): Report[] {
  const { flat } = paragraph;
  const out: Report[] = [];
  for (const { pattern, needs, worded, publishersOnly, speakersOnly } of frames) {
    if (!needs.test(flat)) continue;
    for (const match of matchesOf(flat, pattern)) {
      // `据河口财经援引知情人士报道`: whoever is cited.
      const inner = (match[1] ?? '').replace(
        /^.*(?:援引|引述|转引)(?=.{0,80}(?:人士|员工|高管|官员|专家|分析师)$)/,
        '',
      );
      const start = match.index + match[0].indexOf(inner, 1);
      const whole = inner
        .replace(/(?:提供|给出|出具|发布|公布|公开|披露)$/, '')
        .replace(toWhom, '')
        // `知情人士向《河口报》透露`: to whom or where; `员工处`: from whom.
        .replace(
          /的$|(?<=[士员者人家方])(?:处|那里|那儿|口中)$|(?<=人士|员工|高管|官员|专家|分析师|发言人|消息来?源)(?:向|对|在)[^，。的]{1,16}$/,
          '',
        );
      // 会 at the end of 委员会 and 里 at the end of 阿克斯伯里 are no adverbs.
      const named = organisationEnding(whole) !== '' || knownAtEnd(whole, names) !== null;
      const noun = named ? whole : whole.replace(trailingAdverbs, '');
      const word = match[2] ?? '';
      const known = classify(paragraph, start, start + noun.length, names);
      const papers = known !== null && known !== narrator && known.kind === 'document';
      const counted = known === null || papers ? counter(paragraph, start, noun, word) : null;
      const speaker =
        (papers ? counted : null) ??
        known ??
        (tellsAsOutlet.test(word)
          ? outlet(paragraph, start, noun)
          : (counted ?? certain(paragraph, start, noun)));
      if (!speaker || speaker === narrator) continue;
      if (speakersOnly && !inner.includes('”') && !ownsStudy(speaker, match[2] ?? '')) continue;
      // `据报道，`: nobody is named.
      if (publishersOnly && /^(?:报[道导]|预[测计报]|估[计算]|推测|推算|统计)$/.test(inner)) continue;
      if (publishersOnly && fed.test(inner)) continue;
      // `据彭博，`: without a reporting word only who publishes counts.
      if (publishersOnly && speaker.kind !== 'organisation' && speaker.kind !== 'document') continue;
      const end = match.index + match[0].length;
      const after = flat.slice(end).match(/^[，：,: ]/)?.[0] ?? '';
      const first = match[0].slice(0, match[0].indexOf(inner, 1));
      out.push({
        paragraph,
        form: 'frame',
        text: worded ? match[2] || '据' : `${first}…${match[2] ?? ''}`,
        range: [match.index, end],
        binding: 'free',
        speaker,
        elided: false,
        sentence: sentenceAt(paragraph, match.index),
        mark: after === '：' || after === ':' ? '：' : after === '' ? '' : '，',
        content: end + after.length,
        clause: match.index,
        medium: null,
      });
    }
  }
  return out;
}
