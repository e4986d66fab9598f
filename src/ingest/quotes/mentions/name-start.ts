/** Where the name of a body begins, behind the clause that leads up to it: `宣布获得河口卫生协会`. */
import { institutionEnding } from '../lexicon/organisations.ts';
import { wordsIn } from './dictionary.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Words that stand before the name of a body and in none: what is done to it or with it, when, and what joins
 * clauses. Nouns that are verbs as well (管理, 服务, 保护, 合作, 研究, 计划, 发展) stand in many names.
 */
const leading: ReadonlySet<string> = new Set(
  list(`
  宣布 表示 声称 宣称 指出 透露 认为 提到 提及 谈到 强调 警告 回应 批评 谴责 指责 指控 抨击 炮轰 抗议 质疑 反诉 起诉 控告 状告 控诉 敦促 呼吁 要求 请求
  促使 迫使 致使 驱使 允许 准许 禁止 禁用 阻止 鼓励 邀请 委托 命令 责令 告知 通知 告诉 询问 采访 联系 致电 致信 描述 形容 引用 援引 引述 赞扬 称赞 欢迎
  成为 获得 获 获取 赢得 取得 收到 接到 得到 遭到 受到 遭受 面临 担任 出任 当选 任命 评选 评为 拥有 具有 具备 缺乏 失去 负责 领导 带领 率领 主持
  作为 使用 利用 采用 采取 运用 借助 凭借 通过 经过 经由 基于 依据 根据 按照 随着 围绕 针对 面对 关于 对于 由于 因为 鉴于 为了 以便 以免 从而 进而 除了 包括 包含 涵盖 涉及
  例如 比如 譬如 诸如 正如 位于 处于 属于 来自 出自 隶属 毕业 毕业于 就读 就读于 任职 就职 前往 来到 抵达 离开 加入 退出 参加 出席 成立 创立 创办 创建 建立 组建 设立
  优化 弥合 重塑 重新 构思 扩展 扩大 推进 推动 摧毁 破坏 引入 纳入 配备 装备 符合 遵守 遵循 违反 满足 实现 完成 提高 提升 降低 减少 增加 加强 增强 简化 解决 提供 提交 提起 提出 给出 递交
  推出 发布 发表 公布 披露 揭露 曝光 泄露 出售 收购 购买 签署 达成 签订 击败 攻击 袭击 窃取 停止 开始 继续 进行 展开 开展 恰逢 正值 正在 助力 支持 帮助 协助 赋予 专注 专注于 致力 致力于
  旨在 意味着 有助于 得益于 归功于 取决于 相当于 导致 造成 引发 升级 能够 可以 可能 应该 需要 必须 想要 希望 打算 试图 企图 决定 同意 拒绝 未能 无法 不能 没有 尚未 并未 不懈
  已经 曾经 仍然 依然 目前 现在 如今 当前 当今 当时 当天 今天 今日 昨天 昨日 明天 本周 上周 本月 上月 今年 去年 近日 近期 最近 日前 此前 之前 随后 之后 其中 同时 此外 另外 因此 所以 以及 或者 甚至
  尤其 特别是 但是 不过 然而 而且 并且 如果 虽然 尽管 即使 是否 就是 不是 还是 有望 自豪 更多 争取
  征得 征求 维护 分裂 扰乱 抹黑 诋毁 传达 转达 转告 告上 告到 摘取 抄送 简称 不见 秉承 秉持 加之 配合 服从 听从
  关心 理解 选择 赶往 送往 前去 回到 走进 走出 进入 路过 打断 不管 不论 无论 为何 似乎 好像 单凭 仅凭 正值 接获 知道 不知 记得 觉得 听说 看见 看到 见到 遇到 找到 想到 担心 相信 怀疑 感谢 责怪 催促 回敬 就在 站在 坐在
  着 了 经 按 为 于 使 被 把 给 向 从 因 让 他 她 它 们 该 这 那 其 此 是 也 又 还 已 曾 将 未 正 并 但 而 对`),
);

/** What a verb before it tells the purpose of: `支持中心`, `采用委员会`. */
const doing = /^(?:中心|组织|机构|小组|团队|部门|平台|协会|联盟|委员会|基金会|办公室)$/;

/** `加强平台`, `帮助企业发现`: a phrase with such a word, is a clause; 支持中心 is none. */
export function holdsClause(phrase: string): boolean {
  for (const { segment, index } of wordsIn(phrase)) {
    const rest = phrase.slice(index + segment.length);
    if (segment.length > 1 && leading.has(segment) && rest.length > 1 && !doing.test(rest)) return true;
  }
  return false;
}

/** `来自`, `炮轰`: a stretch that ends with such a word leads up to a name. */
export function leadsUp(phrase: string): boolean {
  const words = phrase.trim();
  let last = '';
  for (const { segment } of wordsIn(words)) last = segment;
  return leading.has(last) || [2, 3].some((length) => leading.has(words.slice(-length)));
}

/** What a name begins with nowhere, once the clause is cut off. */
const heads =
  /^(?:以及|及其|[与和及并或]|年(?![龄轻度会代])|反诉|起诉|状告|[本上下][月周年]|[一两三]线|一[个家项名]|[多各]个|多[项种家]|主要|全资|旗下|子公司|所有|这些|那些|某[个家])+(?=..)/;

/** `波士顿大学与`: another body before the name. */
const other = /^.*(?:公司|集团|团队|学院|部门|先生|女士)[与和及](?=.{4})/;

/** The end of `text` that can be the name of a body, `least` characters or more; all of it where none is shorter. */
export function withoutClause(text: string, least = 0): string {
  let at = 0;
  for (const { segment, index } of wordsIn(text)) {
    const end = index + segment.length;
    if (leading.has(segment) && text.length - end >= least) at = end;
  }
  let rest = text.slice(at).trim();
  const head = heads.exec(rest)?.[0].length ?? 0;
  if (rest.length - head >= least) rest = rest.slice(head);
  return withoutOther(rest);
}

function withoutOther(text: string): string {
  for (let at = text.length - 5; at > 3; at--)
    if (/[与和]/.test(text.charAt(at)) && institutionEnding(text.slice(0, at)) !== '')
      return text.slice(at + 1);
  return text.replace(other, '');
}
