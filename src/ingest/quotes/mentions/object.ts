/** Tells whom something is done or said to from whoever does it: `跟医生`, `接到邻居`, `转身对工作人员`. */
import { anonymousNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { wordsIn } from './dictionary.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs and prepositions that a noun follows as their object, never as their subject. */
const governing = list(`
  跟 对 向 朝 到 面对 对着 朝着 冲着 向着 跟着 指着 看着 拉着 带着 陪着 当着 围着 望着 盯着 怒视
  接到 收到 得到 听到 见到 看到 遇到 碰到 找到 想到 提到 谈到 看见 听见 遇见 碰见 接获 获悉 打断 打扰 关心 理解 关注 选择 按照 根据 依照 遵照 凭借 单凭 仅凭
  送往 赶往 前往 送到 来到 回到 走到 走进 赶到 返回 联系 通知 告诉 询问 追问 质问 催促 嘱咐 叮嘱 吩咐 提醒 安慰 感谢 感激 责怪 埋怨 抱怨 数落 挖苦 讽刺 嘲笑 回敬 回复 考量
  害怕 担心 怀疑 相信 希望 知道 记得 忘记 坐在 站在 躺在 住在 想起 说起 谈起 忠告 奉劝 劝说 说服 命令 要求 请求 恳求 祈求 恳请
  得知 获知 征得 征求 抄送 挑出 找出 翻出 聆听 倾听 回访 拜访 看望 探望 探视 慰问 敢问 请教 求教 投靠 寄给 发给 交给 递给 留给 身怀 起因于 归功于 得益于 取决于 服务于 效力于 就职于`);

/** Verbs of one character, which stand in names and nouns as well: only at the head. */
const atHead =
  /^(?:[也又还就再只总便]|赶紧|赶快|连忙)*(?:[叫问使令请怕催劝骂找陪帮替求往见知凭给]|感谢|想起)$/;

/** `被告律师`, `对冲基金`: a word of another kind. */
const ownWord =
  /^(?:被告|被害|被访|被诉|被执|请愿|求助|求职|找工|见证|见习|见义|问卷|知情|知名|知青|据说|催收|劝导|跟帖|跟团|帮工|替补|使用|使馆|往届|往来|往年|叫卖|给予)|[对向][冲手外方内导日]|到[场访会庭岗店校期]/;

/** Nothing but a noun for people or a body. */
const whoever = (text: string): boolean => anonymousNounAtEnd(text) === text || groupNounAtEnd(text) === text;

/** `担心孩子`, `转身对工作人员`: a verb or a preposition right in what no 的 makes a description of a noun. */
export function isObject(phrase: string): boolean {
  const noun = phrase.slice(phrase.lastIndexOf('的') + 1);
  if (ownWord.test(noun)) return false;
  for (const { segment, index } of wordsIn(noun)) {
    const end = index + segment.length;
    const rest = noun.slice(end);
    if (
      rest.length > 1 &&
      rest.length < 9 &&
      (governing.has(segment) ||
        // The dictionary takes some verbs for two words.
        governing.has(noun.slice(end - 2, end)) ||
        atHead.test(noun.slice(0, end)) ||
        (/[给问找叫请]$/.test(segment) && whoever(rest)))
    )
      return true;
  }
  return false;
}
