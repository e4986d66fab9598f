/**
 * `X的说法：“…”`: the words belong to whoever owns the noun; of `引用了Y的话：“…”`, to Y.
 *
 * @example
 *   in: 记者引用了一位老船工的话：“风大的时候，谁也不敢出海。”
 *   out: 一位老船工 | direct | 风大的时候，谁也不敢出海。
 *
 * @example
 *   in: 对此，船工周立群给出的回答是“等河水退了再说”。
 *   out: 周立群 | direct | 等河水退了再说
 *
 * @example
 *   in: 传得最广的是《河口日报》的标题：“轮船开过之后，鱼都不见了。”
 *   out: 河口日报 | direct | 轮船开过之后，鱼都不见了。
 *
 * @example
 *   in: 一部分船东收到了南岭航运公司的信，“下月起，所有旧船都要停航检修，不得例外。”
 *   out: 南岭航运公司 | direct | 下月起，所有旧船都要停航检修，不得例外。
 *
 * @example
 *   in: 船工周立群的比喻很形象：“旧船就像没有牙的老虎。”
 *   out: 周立群 | direct | 旧船就像没有牙的老虎。
 *
 * @example
 *   in: 这份计划还没公布，就遭来了船工周立群本人的嘲讽：“纸上修桥当然快”。
 *   out: 周立群 | direct | 纸上修桥当然快
 */
import { byMention, type DirectSieve, leading } from '../place.ts';

const owned =
  /([^，。！？；：“”]{1,44}?)(?:给出|作出|做出|最终|当时|最新|目前|此前|唯一)?的(?:(?:第一|最终|最大|直接|犀利|经典|精彩|著名|尖锐|最新|真实|原始|主要)(?:的)?)?(?:言论|形容|比喻|结论|判断|论断|(?:一句)?(?:老|原|名)?话|名言|诗|歌词|说法|表态|看法|观点|声明|回应|评论|留言|帖子|说明|解释|描述|评价|回答|回复|答复|口号|标题|自述|自画像|引述|引言|发言|点评|吐槽|嘲讽|嘲笑|调侃|反问|提问|追问|质问|疑问|疑惑|质疑|提醒|劝告|忠告|警告|感慨|感叹|感受|心声|建议|原话|理由|口头禅|意见|印象|感觉|反应|表态|座右铭|遗言|推文|推特|微博|短信|邮件|来信|回信|信|通知|消息)(?:就?是|(?:却|也|倒|很|非常|十分|更)*(?:[干简明直坦斩诚出][一-鿿]{1,5}|贴切|形象|到位|精辟|中肯|犀利|尖锐|有趣|生动|精彩|耐人寻味))?[：:，,]$/;

/** `X给出的回答是“…”`: no mark is needed behind what can only be words. */
const answered =
  /([^，。！？；：“”]{1,44}?)(?:给出|作出|做出|最终|当时|最新|目前|此前|唯一)?的(?:第一|最终|最大|直接|普遍)?(?:回答|回复|答复|答案|回应|解释|理由|原话|口头禅|观点|看法|说法|评价|总结|结论|判断|建议|意见|感受|印象|感觉|反应|表态|座右铭|遗言)(?:就|只|也|仅仅)?(?:是|为)$/;

export const wordsOf: DirectSieve = {
  id: 'words-of',
  try: (place) => {
    const { paragraph, span } = place;
    const before = leading(place);
    const match = /[：:，,]$/.test(before)
      ? owned.exec(before)
      : /[是为]$/.test(before.slice(-1))
        ? answered.exec(before)
        : null;
    if (!match || place.words.length < (/[：:]$/.test(before) ? 3 : 5)) return null;
    const open = paragraph.flat.slice(0, span.outer[0]).trimEnd().length;
    let start = open - before.length + match.index;
    const end = start + (match[1]?.length ?? 0);
    const cited = /(?:引用了?|引述|援引|转述|[收接遭看读听]到了?|遭来了?|对于?|按照?|用|是)/.exec(
      match[1] ?? '',
    );
    if (cited) start += cited.index + cited[0].length;
    const holder = paragraph.flat.slice(start, end);
    // `韩素梅得到的答复`: of somebody else; `最普遍的看法`: of nobody.
    if (/^最|(?:[得收接听]到|获得|获悉)$/.test(holder)) return null;
    // `韩素梅本人的嘲讽`, `船厂给韩素梅的答复`, `船厂对停航的解释`, `船厂在信中的原话`
    const self =
      /本[人尊]$|(?<=..)(?:给出?|对)[^，。的]{1,16}$|(?<=.)在[^，。的]{1,12}[中里上]$/.exec(holder)?.[0]
        .length ?? 0;
    const mention = place.read(start, end - self);
    return mention ? byMention(place, 'words-of', { mention, paragraph }) : null;
  },
};
