/** What stands before the colon of a turn, and what stands before other colons. */
import { plainSaying } from '../lexicon/cues.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { anonymousNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { plausible } from '../mentions/chinese-names/plausible.ts';

export const label = /^(?:\*{0,2})([^：:，。！？“”\s][^：:，。！？“”]{0,39})(?:\*{0,2})[：:](?:\*{0,2})\s*/;

export const asks =
  /^(?:问|Q\d*|提问|记者|主持人|本报记者|编者|[^：]{1,12}(?:记者|周报|日报|晚报|时报|周刊|杂志|新闻|网|报|社|编辑部))$/i;
export const answers = /^(?:答|A\d*|回答)$/i;

/** Labels of an interview's head, not of its turns: `受访嘉宾：某大学教授 某某`. */
const credits =
  /^(?:(?:受访|对话|访谈|本期|特邀)?(?:嘉宾|人物|对象|者|人)|采访|撰文|整理|编辑|编译|文字|摄影|来源|时间|地点|主题|出品|策划)$/;

/** Labels of a list of papers, books, films or firms: `作者：…`, `机构：…`. */
const fields =
  /^(?:[-–•·*] ?)?(?:论文|文章|项目|代码|数据|原文|图书|影片|产品|公司|通讯|第一|合作|所属|发表|联系|相关)?(?:作者|译者|机构|单位|院校|学校|部门|标题|题目|名称|书名|片名|地址|链接|主页|网址|网站|摘要|简介|关键词|期刊|会议|出版社|出版方|导演|编剧|主演|监制|制片人|开发商|发行商|制造商|创始人|投资方|投资人|投资机构|领投方|负责人|联系人|电话|邮箱|编号|日期|价格|型号|规格|类型|领域|赛道|轮次|金额)$/;

/** `海湾公司补充道：`: an ordinary report, however many of them open a paragraph. */
const reports = new RegExp(`[^：:](?:${plainSaying.join('|')})$`);

/** A label on a line of its own: the words are in the paragraphs behind it. */
export const lineLabel = /^\*{0,2}([^：:，。！？“”、；()（）*]{1,24})\*{0,2}[：:]?\*{0,2}\s*$/;

/** An item of a list, or a time: `- 灵活性：`, `8分钟前：`. */
const item = /^[-–—•*·#>]\s?|^\d|[前后]$/;

/** A label that can be somebody: a name, an office, a letter; `论文链接：` is none. */
export function speakerLike(text: string): boolean {
  return (
    answers.test(text) ||
    /^\p{Lu}/u.test(text) ||
    /[一-鿿A-Za-z][·•・-][一-鿿A-Za-z]/.test(text) ||
    plausible(text, true) ||
    officeAtEnd(text) !== '' ||
    anonymousNounAtEnd(text) !== '' ||
    groupNounAtEnd(text) !== '' ||
    /^(?:[一-鿿]{1,6})?(?:嘉宾|来宾|听众|观众|主播|提问者|回答者|受访者)[A-Z\d]?$/.test(text)
  );
}

/** A label of something else than a turn. */
export const isOther = (name: string): boolean =>
  credits.test(name) || fields.test(name) || reports.test(name) || item.test(name);
