/**
 * Reporting words.
 *
 * Compiled from the Gender Gap Tracker's list, the speech verbs of the Chinese quotation corpora, and
 * counts in Chinese AI news. How a word binds its content decides what may follow it:
 *
 * - `free`: content may follow at once (`他说房价会涨`) or after a comma or colon;
 * - `mark`: only a comma, colon or quotation mark makes it a report (`他补充，…`, not `他补充了水分`);
 * - `plan`: a forecast; without a mark only a person or an analyst is believed to have said it;
 * - `announce`: `宣布`: a report where a statement follows, an act where a noun follows;
 * - `show`: what documents do.
 */
import { unitsOf } from '../text/units.ts';

export type Binding = 'free' | 'mark' | 'plan' | 'announce' | 'show';

export interface CueWord {
  readonly word: string;
  readonly binding: Binding;
}

const table: Readonly<Record<Binding, string>> = {
  free: `吁 埋怨 认定 观察到 注意到 自曝 自爆 表示 称 说 认为 指出 透露 坦言 直言 声称 宣称 坚称 辩称 谎称 诉称 供称 诡称 强调 承认 否认 证实 警告 相信 坚信 深信 确信 觉得 断言 预言
    建议 呼吁 敦促 主张 告诫 提醒 重申 披露 抱怨 说道 说到 说过 表示说 表明 明确表示 笑称 戏称 坦承 怀疑 猜测 推测 推断 担心 担忧 质疑 曝料 爆料 谈道 表示称 写道 问道
    答道 反问 笑道 笑着说 苦笑着说 苦笑道 苦笑说 喊话 放话 惊呼 叹道 撰文写道 指称 痛斥 直斥 怒斥 怒称 宣告 申明 通报称 通报说 报道称 报道说 报导称 报导指出 报导说  报告称 公告称 直言道 坦言道 直呼 力陈 常言 所说 讲道
    讲过 坦白 自述 自称 普遍认为 一致认为 一致表示 告诉说 敬告 起誓 誓言 扬言 放言 声言 断定 判断 补述 坦露 吐露 倾诉 诉说 述说 如是说 以为然 供述 暗示 猜想 料定
    认准 忧心 哀叹 力主 发誓 矢言 辩白 直斥 痛批 狠批 怒批 吁请 报告说 自认`,
  mark: `记得 谴责 倡导 介绍 补充 解释 分析 评论 评价 回忆 总结 感慨 感叹 回应 回答 提问 追问 质问 发文 发帖 发推 表态 致信 撰文 写 讲 讲述 问 答 喊 笑言 调侃 自嘲 吐槽 打趣 提到 提及 谈到 谈及 说起 谈起 提出 指责 批评 抨击 反驳 赞扬 称赞 夸赞 点评 举例 概括 归纳 阐述 阐释 论述 描述 形容 分享 透漏 坦陈 陈述 判断 研判 辩解 争辩 抗议 道歉 发声 留言 回复 答复 通报 汇报 报告 报道 发言 致辞 演讲 说明 澄清 保证 承诺 同意 希望 期待 期望 期盼 强调指出 发问 反映 诉苦 感言 寄语 祝愿 叮嘱 嘱咐 吩咐 命令 要求 请求 恳求 劝告 劝说 开玩笑 打比方 慨叹 惊叹 赞叹 叹息 疾呼 高呼 大喊 喊出 喊着 念叨 嘀咕 低语 喃喃 哭诉 控诉 申诉 声明说 笑说 笑道 笑着 透露到 谈道 指控 坦诚 直指 直陈 建言 进言 告白 呼喊 呐喊 嘲讽 讽刺 挖苦 附议 追忆 忆述 讲到 自述 供认 交代 提示 提议 表白 复述 转述 援引 引述 表达 表述 说法 看法 观点 原话 告诉 告知 坦率表示 写下 留下 发表看法 发表观点 抛出 直言不讳 喊冤 狡辩 回怼 回击 怒怼 炮轰 定调 喊话 介绍到 祝贺 带来 公布 统计 通知 警示 确认 查明 揭秘 裁定 判定 诟病 号称 公告 吹嘘 打赌 倡议 了解到 获悉 设想 报导 剧透 允诺 附和 斥责 直呼 一针见血 明确 纠正 估摸着 议论 答覆 放出豪言 放出狠话 撂下狠话 配文写道 配文`,
  plan: '预计 预测 预期 估计 预估 估算 测算 预报 预料 预判 估量 展望 推算',
  announce: '宣布',
  show: '显示 发现 揭示 指明 证明 表明 披露 写明 提示 载明 记载 透露出 得出结论 援引',
};

/** Acts of speech that a plain verb of saying may follow: 补充说, 解释称, 回应道. */
const acts = `
  威胁 恐吓 述评 时评 评析 补充 解释 介绍 总结 分析 评论 评价 点评 感慨 感叹 慨叹 哀叹 惊叹 赞叹 叹息 回应 回答 回复 回电 回信 答复 回忆 追忆 提问 追问 发问 反问 质问 质疑 争论 争辩 辩解
    辩护 辩驳 狡辩 反驳 反击 回击 发文 发帖 发推 发微博 发布微博 撰文 刊文 致信 致辞 致函 留言 跟帖 表态 发声 喊话 宣告 申明 重申 声明 澄清 讲述 叙述 陈述 复述 转述
    描述 形容 比喻 打比方 举例 概括 归纳 阐述 阐释 论述 论证 分享 举证 作证 供述 指控 控诉 指责 谴责 批评 抨击 怒斥 痛斥 驳斥 斥责 训斥 责备 抱怨 吐槽 嘲讽 嘲笑 讽刺
    调侃 自嘲 打趣 戏谑 揶揄 开玩笑 开玩笑地 坦白 坦承 坦诚 坦率 承认 承诺 许诺 保证 发誓 宣誓 起誓 道歉 致歉 感谢 感激地 赞扬 称赞 夸赞 夸奖 呼吁 敦促 疾呼 倡议 建议
    提议 劝告 劝说 告诫 警告 警示 预警 提醒 叮嘱 叮咛 嘱咐 吩咐 安慰 鼓励 请求 恳求 主张 强调 透露 披露 爆料 曝料 反映 猜测 推测 推断 判断 断言 预测 预言 预计 估计
    作供 插话 插嘴 答辩 接话 搭话 反诘 追述 忆述 抢白 回嘴 附和 补述 倾诉 诉苦 哭诉 吼 喊 嚷 嘟囔 嘀咕 念叨 低语 耳语 自述 自豪地 激动地 乐观地 深有感触地 写信 来信 来电 致电 证明 证实 确认 汇报 发言 提到 谈到 宣布`;

export const speechActs: readonly string[] = acts.trim().split(/\s+/);

/** The plain verbs of saying; with them an act of speech binds freely. */
export const plainSaying: readonly string[] = ['指出', '表示', '认为', '强调', '说', '称', '道'];

const words: CueWord[] = [];
const seen = new Set<string>();
for (const [binding, text] of Object.entries(table) as [Binding, string][]) {
  for (const word of text.trim().split(/\s+/)) {
    if (seen.has(word)) continue;
    seen.add(word);
    words.push({ word, binding });
  }
}

export const cueWords: readonly CueWord[] = words;

/** Words of a spun copy (`洗稿`) and the reporting words they replaced; used only where the copy is flagged. */
export const spunCues: Readonly<Record<string, string>> = {
  示意: '表示',
  以为: '认为',
  说谈: '说道',
  点出: '指出',
  先容: '介绍',
  高傲: '显示',
  走漏: '显示',
  揣度: '估计',
  估量: '估计',
  说起: '提到',
  报谈: '报道',
  晓示: '宣布',
  提议: '提出',
};

/** Reporting words of two characters or more, and `说`, `称`. */
const plainCues = [
  ...cueWords
    .filter((one) => one.word.length > 1 || one.word === '说' || one.word === '称')
    .map((one) => one.word),
  ...Object.keys(spunCues),
];

/** For regular expressions. */
export const cue = `(?:${plainCues.sort((a, b) => b.length - a.length).join('|')})`;

/** A table of the units they end with. */
export const cueEnds = unitsOf(plainCues.map((word) => word.slice(-1)).join(''));

/** A word that ends like a reporting word but is none, by the reporting word it ends with or begins with. */
export const notCues =
  /^(?:表示同意(?!见)|表示(?:欢迎|支持|赞同|反对|理解)(?=[，。；！？”）]|的|和|并|$)|说上(?![周月个海市级述半任次千百一台])|说出(?![租口版售现台差资])|说着(?![急手名重陆装火])|称为(?![了何什此])|称作(?![业品家物])|称之(?![前后间中类外一])|称其为|称得|称号(?!召)|称呼|称赞|称霸|称职(?![工员业能场位责])|称雄|称谓|称重(?![庆要点新大启返申塑])|说明(?![天年日晚])|说法(?![国院律庭官案])|说服(?![务装从役刑])|说话(?![剧题费])|说到(?:这[里儿]?|此|那[里儿]?|一半|最后)|说到底|说白(?![宫银])|说不(?:[上出定清完过准尽通了起]|$|[，。！？“”])|说得(?![州知到益])|说好(?![莱几多些])|说来(?!自)|说谎(?!言)|说罢|说完(?![成全善美整])|说唱|说起来|说实(?:话|在)|说辞|说书(?![记籍中里店面])|说教(?![师育练授皇会])|说透(?!露)|表示法(?![国院律庭官案])|表示出(?![现口售版台席于任资租货行生发差事])|表示为(?![了何期])|表示学|表示感谢|表示祝贺|表示歉|表示满意|表示认可|表示不满|表示肯定(?![会是能要])|表示遗憾|表示敬|表示慰问|表示哀悼|表示热烈|表示衷心|表示诚挚|表示关注|表示担忧|表示怀疑|表示疑|表示愿意$|表示赞赏|认为是$|指出了|强调了|透露出(?![售版口租现台差资])|提到了|提及了|介绍了|补充了|解释了|分析了|回应了|总结了|回忆了|谈到了|提出了|发现了|揭示了|证明了|显示了|显示器|显示屏|显示出(?![售版口租现台差资])|显示卡|预测了|预测模型|预测性|建议书|担心的|担忧的|认为的|称的|说的|指出的|透露的|强调的|提到的|提出的|宣布的|表示的|所说的|分享了|讲述了|描述了|评论了|发现的|相信你|怀疑的|承认的(?!确)|道具|道路|道德|道理|道歉|道琼斯|说会儿|说会话|说会(?=[上中后前，。])|说了算|答案|答应|答题|答卷|问题|问世|问卷|问答|问询|问责|写作|写入|写字|讲话|讲座|讲师|讲解|讲究|讲述的|料到|预测者|分析师|分析员|分析人|分析仪|分析家|评论员|评论家|评论区|评论人|评论界|评价体|报告会|报告期|报告厅|报道员|介绍信|介绍人|解释权|解释性|建议稿|要求的|希望的|笑着的|说明书|说明会|料将|判断力|判断的|判断出|质疑声|质疑的|回应的|猜测的|觉得的|声明的|交代的|命令行|表达式|表达出|表达了|表达的|道道|描述的|观点的|看法的|说法的|回复率|祝贺信|喊着的|自称为|回答问|回答了|披露的|揭示出|留下了|留下的|写下了|写下的|抛出了|指控的|交代了|提示词|报告的|引述的|转述的|提示工|提议来|提议的|告诉过|发言人|演讲的|演讲者|演讲稿|汇报了)/;

/** What stands before `说`, `称` and other single characters and makes another word of them. */
export const gluedBefore =
  /(?:(?<![投起上申控])诉|(?<![数证])据|[来以应如虽听传学解演劝游评论胡别难好再话可或该顾慰询疑请]|(?<!采)访|比如|例如|譬如|就是|句话|小|(?<![观民群公听大])众|不用|不消|不必|不能|不如|与其|只能|难道|按理|照理|怎么|如何|一般|总的|总体|具体|严格|简单|坦白|老实|客观|(?:准确|确切|严格|简单|一般|具体|通俗|坦率|广义|狭义|更|实在)地|(?:^|[古前别旁世今常，。；：”])人|(?<=[^，；,。：”\s])并|戏)$/;

/** What stands before `称` alone and makes a name or a measure of it: `俗称`, `职称`, `对称`. */
export const namingBefore = /[名简俗号堪自职统总尊昵著被所对匀相美别通全又旧史古代爱戏]$|(?<!场)合$/;

/** Negation, possibility, wish, passive: what follows was not said. */
export const unsaidBefore =
  /(?:(?:拒绝|未|没有|不|不予|尚未|并未)(?:对此|就此)?(?:发表|做出|作出|进行|予以|进一步|公开|直接|明确|具体|详细|正面|立即|立刻|马上|及时|回应){1,3}|(?:[年月日曾也并前，]|^)因|意思|通过|这一|那一|任何|这些|一系列|多项|似乎|好像|仿佛|没人|无人|没有人|鲜有人|很少有人|可能会?|公|没有|没|未|未曾|并未|从未|尚未|不愿|不肯|拒绝|无法|不能|不会|不可|不便|不予|难以|是否|能否|可以|想|想要|希望|需要|必须|应该|应当|如何|怎么|怎样|不得|无需|不用|不必|谁|什么|语言|向量|知识|特征|数学|符号|图形|张量|一种|这种|那种|(?<!该|本|究|务|易|出|[一-鿿]{2}研究)(?<![诊务究易出会场厕寓证管疗守容留])所|被(?![告害访])[^，。的时后]{0,5}|(?:引[发起]|招致|消除|打消|缓解|加剧|减轻)[^，。]{0,5}|[那这]一?[条篇份则个段]|(?<![他她还也又曾][一-鿿]{2})的|了|去|那些|表达|感到|深感|深表|进行|作出|做出|给出|予以|加以|为了|用于|用来|不|别|请|如果|一旦|若)$/;
