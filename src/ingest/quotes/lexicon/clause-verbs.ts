/** Verbs with an object: a stretch with one is a clause, whatever noun it ends with. */
import { unitsOf } from '../text/units.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What brings somebody to do something, and he does it: `促使工会警告`. */
const causing = list('促使 迫使 致使 使得 引得 惹得 逼得 害得 气得 驱使 导致');

/** What is asked of somebody, allowed or forbidden: `允许员工预测` says nothing of what they predict. */
const bidding = list(`
  允许 准许 容许 禁止 协助 帮助 请求 恳求 乞求 要求 命令 鼓励 邀请 敦促 催促 劝说 劝告 说服 指示 委托 责令 勒令 阻止
  强迫 逼迫 强制 引导 诱导 诱使 教唆 怂恿 煽动 唆使 呼吁 督促 约请 恳请 央求 吩咐 嘱咐 叮嘱 派遣 支使
  嘱托 委派 责成 授权 指派 指使 提请 商请 函请 敦请 拜托 召集 传唤`);

/** What is said to somebody or of something: `指责公司称`. */
const addressing = list(`
  驳斥 反驳 抨击 谴责 指责 斥责 痛斥 怒斥 训斥 责备 责怪 怪罪 指控 控告 状告 起诉 批评 嘲笑 嘲讽 讽刺 讥讽 挖苦 羞辱 侮辱 辱骂 诋毁 诽谤 贬低 痛批 炮轰 怒批 质疑
  恐吓 称赞 赞扬 赞赏 赞美 夸奖 表扬 推崇 感谢 祝贺 描述 描绘 形容 引述 援引 引用 致电 否认`);

/** What is done to somebody or something else. */
const doing = list(`
  攻击 击败 打败 战胜 袭击 逮捕 拘捕 拘留 释放 解雇 辞退 开除 解聘 聘请 聘用 雇用 雇佣 任命 罢免 收购 购买 买下 卖掉 兼并 吞并 抛弃 放弃 取消 废除 推翻 撤销 违反 侵犯
  窃取 盗用 抄袭 剽窃 泄露 披露 揭露 曝光 隐瞒 掩盖 联系 联络 拜访 走访 会见 约见 接见 陪同 带领 率领 包括 包含 涉及 位于 属于 仅限于 投资于 访问 利用 采用 采取 使用
  推广 宣传 散布 散播 传播 分享 出售 提供 赋予 给予 授予 颁发 交给 移交 递交 提交 面临 遭遇 遭受 经历 摆脱 避开 躲避 忽视 无视 漠视 低估 高估 破坏 摧毁 毁掉 杀害 杀死
  解救 营救 救出 驱逐 赶走 拆除 拒绝 承认 接受 答应 同意 拥有 失去 赢得 夺得 获得 取得 遇到 碰到 看到 听到 感到 找到 得到 收到 受到 遭到 来到 回到 赶到 送到
  寄给 发给 交出 发现 缺乏 缺少`);

const verbs: ReadonlySet<string> = new Set([...causing, ...bidding, ...addressing, ...doing]);
const bids: ReadonlySet<string> = new Set(bidding);
const addresses: ReadonlySet<string> = new Set(addressing);
const starts = unitsOf([...verbs].map((word) => word.charAt(0)).join(''));

/** Behind the verb: half of a noun (`批评者`, `起诉书`, `帮助中心`), or a description of what comes (`提供的`). */
const noObject =
  /^(?:$|[的、和与及]|部(?=副?部?长|负责|主任|有关|相关|官|工作|干事|$|的)|[者书状函令信商官员家声赛手人方权费率案组部科室处台站量度证](?:们?$|的|[在也还曾已则](?!于))|[者状函书]|信(?!任)|中心|热线|人士|人员|机构|小组|团队|团体|部门|系统|平台|协会|组织|委员会|公司|学者|意见|声音|管理|(?:高级|资深|执行)?(?:副?总裁|总监|副总|经理|主管|负责人|专员)|官(?![方员司])|商(?![品业务量议场店户]))/;

/** What an object begins with even where 的 follows: `要求该公司的高管`. */
const determined = /^(?:[其该这那某她他它我你]|一[些个名位家份项种]|“|《)/;

export interface ClauseVerb {
  /** Where the verb begins and ends. */
  readonly at: number;
  readonly end: number;
  /** Whether its object only may or shall do what follows. */
  readonly bids: boolean;
  /** Whether it is itself an act of speech. */
  readonly addresses: boolean;
}

/**
 * The first verb of `text` that has an object there; null in a noun phrase, where what describes the noun may
 * hold verbs: `赢得比赛的船工`.
 *
 * @example
 *   in: 韩素梅驳斥抗议者
 *   out: 驳斥
 */
export function clauseVerb(text: string): ClauseVerb | null {
  for (let at = 0; at + 2 < text.length; at++) {
    if (starts[text.charCodeAt(at)] !== 1) continue;
    const length = [3, 2].find((one) => verbs.has(text.slice(at, at + one)));
    if (!length) continue;
    const end = at + length;
    const rest = text.slice(end).replace(/^[了过着]/, '');
    const verb = text.slice(at, end);
    // `工会指责总理出台的政策`: behind the subject of an act of speech all is its object.
    const said = at > 1 && addresses.has(verb);
    if (noObject.test(rest) || (!said && rest.includes('的') && !determined.test(rest))) continue;
    // `他的指控`, `一项指控`, `身份与访问`: a noun.
    if (/[的项份起与和及、]$/.test(text.slice(0, at))) continue;
    return { at, end, bids: bids.has(verb), addresses: addresses.has(verb) };
  }
  return null;
}

const causes = new RegExp(
  `^(?:.*(?:${causing.join('|')})(?=[^，]{2,20}(?<![时后])$)|[但而也还又则并同时]*(?:提到|提及)(?=[^，的]{2,20}(?<![时后])$))`,
);

/** How far `text` reaches until whoever is named, or is brought to do something: `攻击促使` of `攻击促使工会`; 0 for nobody. */
export const upToCaused = (text: string): number => causes.exec(text)?.[0].length ?? 0;

const makes = /^.*(?:(?<![转出礼谦忍])让(?!-)|(?<![命指法禁勒责司下])令)(?=[^，]{2,20}$)/;

/** How far `text` reaches until whoever is made to speak: `这让` of `这让很多球迷`; 0 for nobody. */
export const upToMade = (text: string): number => makes.exec(text)?.[0].length ?? 0;

const hears =
  /^.*(?<![打聆倾旁收视试好窃])听(?:[见到]|(?![见到]))(?![说取众力证觉从课写话着了过完后罢讲闻友信任清懂会])(?=[^，]{2,20}$)/;

/** How far `text` reaches until whoever is heard: `她总听` of `她总听大姐`; 0 for nobody. */
export const upToHeard = (text: string): number => hears.exec(text)?.[0].length ?? 0;
