/** Whether what was read as a speaker can be one: rather nobody than nonsense. */

import { matchesOf } from '../../matches.ts';
import type { Speaker } from '../../model.ts';
import { plausible } from '../mentions/chinese-names/plausible.ts';
import { splitsWord } from '../mentions/dictionary.ts';
import { hidden } from '../text/paragraph.ts';

/** No name begins with one of these, whatever reads it. */
const beginning =
  /^与(?!会)|^被(?![告害访])|^(?:和(?!平)|从(?!业)|对(?![冲手外])|向(?!导)|以(?!色列|[^，。]{1,16}为(?:首|代表|核心)的))|^[的之及或把给让于、，。：；！？·\-–—*#~%）)】》”’]|^(?:并(?=[担是且将])|担任|提名(?=[担为])|在(?![线野校职])|其中|根据|即(?!墨|时|刻)|显示|我|你|您|咱|因为|因此|由于|但是|所以|而且|并且|他说|她说)/;

/** `我的数学老师`: of whoever tells it. */
const mine =
  /^我(?:的[^，。的]{0,8})?(?:丈夫|妻子|太太|老公|老婆|父亲|母亲|爸爸|妈妈|父母|爷爷|奶奶|外公|外婆|哥哥|姐姐|弟弟|妹妹|儿子|女儿|孩子|家人|朋友|同学|室友|同事|老板|上司|老师|导师|教练|医生|律师|邻居|[老二三四大小]?[妈爸爹娘哥姐弟妹爷奶叔婶舅姨姑嫂婆])们?$/;

/** `我采访的多位船工` */
const told = /^我(?:们)?所?(?:咨询|采访|接触|认识|询问|访问|联系|交谈|遇到|见到|了解|熟悉|知道)[过到]?的./;

/** What a clause has and no name. */
const clause =
  /[，。！？；：\n]|声称|宣称|表示|告诉|致力|意味着|有助于|接受[^，]{0,8}采访|是一[个种位名家]|并[不未]|没有|为什么|怎么/;

/** `按官方`, `像河口电视台`, `说派出所`: what leads up to a name; a whole description may begin so. */
const leadUp =
  /^(?:正值|征得|开篇|就(?=[《在])|说(?![书唱客])|(?:[跟像]|按(?![摩揭键])|到(?!位)|想(?!象))(?![^，]{2,}的))/;

/** `有同学会`, but `有色金属公司`, `有的工厂`. */
const thereIs = /^有(?![关限机色线道赞研友的些]|一)/;

/** What leads up to a noun, or does something: `并认为船厂的志愿者`, `要去造谣船厂`. */
const leading =
  /^(?:并(?!购)|算(?!力|法|了)|称(?!职|号)|直到|接着|颁布|实施(?!者|方)|非常(?!多的)|说明(?!书)|要(?![员人闻塞求])|距离|继(?![母父承任])|线索|后该|引《|网传|网上出现|[他她]的[^，的]{1,8}（|这(?:一消息|条新闻))/;

const preposition = /[到从向给对把将被为]|比(?![一-鿿]{0,3}(?:行|银行|公司|集团|大学|学院|社|馆)$)/g;

/** `船厂到水利厅`, `林维舟进京向船厂`: somebody does something to somebody else, or goes there. */
const acts = (name: string): boolean =>
  !/[·•-]/.test(name) &&
  matchesOf(name, preposition).some(
    ({ index }) =>
      index > 1 &&
      index > name.lastIndexOf('的') &&
      index < name.length - 2 &&
      !/[、和与及]|^一[位名个]/.test(name.slice(0, index)) &&
      !splitsWord(name, index) &&
      !splitsWord(name, index + 1),
  );

/** Abbreviations of things and forms of companies that stand for nobody. */
const thing =
  /^(?:AI|AGI|IT|PC|VR|AR|ML|APP|App|API|GPU|CPU|LLM|GPT|CEO|CFO|CTO|COO|VP|Inc\.?|Ltd\.?|Corp\.?|LLC|LP|Co\.?|\d+)$/;

/** Words that a name of two to four characters does not hold. */
const inName = /[的了是不吗呢吧啊这那些什么怎谁哪]|^(?:会|能|可|要|想|写|说|看|做|让|有|没|很|更|最|太)/;

const mark = /[（）()《》“”[\]]/;

const balanced = (text: string): boolean =>
  !mark.test(text) ||
  ['（）', '()', '《》', '“”', '[]'].every(
    (pair) => text.split(pair.charAt(0)).length === text.split(pair.charAt(1)).length,
  );

/** Whether the name of `speaker` is well formed for its type. */
export function wellFormed(speaker: Pick<Speaker, 'name' | 'type'>): boolean {
  const { name, type } = speaker;
  if (
    name.includes(hidden) ||
    (name.length < 2 && !(type === 'organisation' && /^[A-Z]$/.test(name))) ||
    name.length > 60 ||
    (beginning.test(name) &&
      !((type === 'anonymous' || type === 'group') && (mine.test(name) || told.test(name))) &&
      !(type === 'person' && (plausible(name, true) || /^.{1,5}[-·]/.test(name)))) ||
    !balanced(name)
  )
    return false;
  if (type !== 'person' && (leading.test(name) || leadUp.test(name) || acts(name))) return false;
  if (type === 'organisation' && thereIs.test(name)) return false;
  if (type === 'anonymous' || type === 'group')
    return !/[。！？\n]|为什么|为何|怎么|，["”]|.[对向跟][这那][位名个]/.test(name);
  if (
    /^其/.test(name) ||
    (type === 'organisation' && /^[他她](?!们)/.test(name)) ||
    clause.test(name) ||
    thing.test(name)
  )
    return false;
  return !(type === 'person' && /^[一-鿿]{2,4}$/.test(name) && inName.test(name));
}
