/** What the public writes below `网友评价：`, a line a comment, with marks or without. */
import { classify, narrator } from '../mentions/classify.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Opening } from './block.ts';

/** Who writes comments, and how what they write is announced. */
const lead =
  /(?:^|[。，；！？])([^，。；：！？“”]{0,14}?(?:网友|用户|读者|观众|听众|粉丝|玩家|球迷|车主|买家|顾客|家长|学员|消费者|客户|游客|影迷|书友|股民)们?)的?(?:[一-鿿]{0,2}(?:纷纷|热议|热烈|精彩|部分|热门|高赞|一些|主要|真实)[一-鿿]{0,2})?(?:评价|评论|留言|点评|锐评|辣评|神评|热评|短评|吐槽|跟帖|弹幕|反馈|回复|调侃|感言)区?(?:道|说|称|如下|包括|有|摘录|摘选|精选|节选|选登)?[：:]\s*$/;

/** Longer lines are the article's own again. */
const LONGEST = 60;

/** The article goes on. */
const narrates =
  /^(?:实际上|事实上|不过|但|当然|然而|总之|此外|另外|同时|与此|目前|对此|对于|据|从|在|随着|可以|值得|这(?:[些让就也]|意味|一[点次])|那么|最后|而|如果|除了|为了|其实|来源|作者|编辑|责编|图|参考|原文|\[|!|#|-{3})|网友|评论区|(?:表示|认为|指出)[，：,:]|[：:]$/;

/** `网友纷纷评论：` at the end of a paragraph. */
export function commentsNext(paragraph: Paragraph, names: ReadonlyMap<string, Name>): Opening | null {
  const { flat } = paragraph;
  if (paragraph.kind === 'title' || !/[：:]\s*$/.test(flat)) return null;
  const from = Math.max(0, flat.length - 60);
  const match = lead.exec(flat.slice(from));
  if (!match?.[1]) return null;
  const start = from + match.index + match[0].indexOf(match[1]);
  const mention = classify(paragraph, start, start + match[1].length, names);
  return mention && mention !== narrator
    ? { speaker: { mention, paragraph }, report: null, cue: null, item: 'comments' }
    : null;
}

/** A line of facts is the article's own; so is one that leads on. */
const factual = /[\dA-Za-z]|^(?:再来|接下来|接着|下面|首先|其次|先|说到|说完|来|看)/;

/** Whether a line below can be a comment, the first or one behind others; one in marks has its own sieve. */
export const isComment = ({ kind, text }: Paragraph, first: boolean): boolean =>
  kind === 'paragraph' &&
  text.length >= 4 &&
  text.length <= LONGEST &&
  /[一-鿿]{3}/.test(text) &&
  !narrates.test(text) &&
  (first || !factual.test(text)) &&
  !/^[“"]/.test(text);
