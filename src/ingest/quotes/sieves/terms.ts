/** Words in marks that name a thing, however many they are. */
import { states } from '../lexicon/propositions.ts';

/** What ends the title of something published or held: `“全球渡口品牌倾向报告”`, however many words. */
const titled =
  /^[^，。！？；]{2,28}(?:报告|榜单?|排名|排行榜?|名录|名单|征求意见稿|意见稿|草案|白皮书|蓝皮书|绿皮书|指数|期刊|大赛|锦标赛|竞赛|展览|特展|典礼|晚会|演唱会|讲座|课程|专栏|栏目|系列)$/;

/** What no name of a thing holds. */
const unnamed = /[，。！？；：、[\]的了着过是不在将能要可让使被把得很更最太没我你他她它]|一步|与/;

/** What ends the name of a thing, a site, an office or a day: `“渡口船期查询网”`, `“安全行船月”`. */
const thing =
  /^.{3,24}(?:中心|办公室|部门|小组|专[家班]组|工作组|团队|专业群|微博|微信|公众号|[^上联互]网站?|数据库|资料库|系统|平台|仓库|疫苗|病毒|事故|效应|常数|版本|模型|应用|插座|[售贩]卖?货?机|导师|医院|学[院校]|大学|[援乐舰车球战]队|[旗门]?舰?店|月|周|(?<![脱环细情关季])节|调查|通报|嘉年华|视频|大使|证书|奖)$/;

/** `成为“一座不沉的办公室”`, `一种“专家系统”`: what somebody calls a thing is his wording. */
const calls = /(?:[是为像]|成为|等于|堪称|不如|[这那一]?[个种家名位座])$/;

/** Whether words in marks behind `before` name something published, held, built or run. */
export const namesThing = (words: string, before: string): boolean =>
  (titled.test(words) || (thing.test(words) && !unnamed.test(words) && !calls.test(before.slice(-4)))) &&
  !states(words);
