/**
 * Names of betting houses that intruders put into titles and sentences.
 *
 * @example
 *   in: 论坛上的话开云体育app官网入口很多。
 *   in: 从这里进阶bob综合体育官方app下载,怎么办
 *   in: 世界杯登录次数创下新高，皇冠仍属于卫冕冠军。
 *   out: 论坛上的话很多。
 *   out: 从这里进阶,怎么办
 *   out: 世界杯登录次数创下新高，皇冠仍属于卫冕冠军。
 *   flag: promo
 */
import type { Change } from '../../model.ts';
import type { Rule } from '../rule.ts';

const brand =
  '开\\s?(?:云|yun)|[kK]ai(?:yun|云)|亚[博搏]|[yY]abo|必威|[bB]etway|华体会|乐鱼|米乐|欧宝|凯发|尊龙|雷泽|AM8|亚美|[mM]anbetx|万博|[bB][oO][bB]|皇冠|永利|澳门(?:金沙|新?葡京|威尼斯)|新葡京|九游|半岛|爱游戏|江南|完美|乐动|天博|星空|世界杯|欧洲杯';
const ware = '(?:综合)?(?:体育|娱乐|国际|电竞|棋牌|真人|彩票|博彩)';
const door =
  'app|APP|官方|官网|网站|平台|入口|登[录陆]|注册|下载|网页版|手机版|最新版|投注|买球|下单|\\(中国\\)|（中国）|\\(官方\\)';

/** A house's name with two words of its shop front, or three such words with what it deals in. */
const house = new RegExp(
  `(?:${brand})(?:\\s?(?:${ware}|${door})){2,10}|(?:[A-Za-z0-9]{2,8})?${ware}(?:\\s?(?:${door})){3,10}(?:${ware})?`,
  'g',
);

export const betting: Rule = {
  id: 'betting',
  run: ({ text }) => {
    const changes = [...text.matchAll(house)].map(
      ({ 0: name, index }): Change => ({ range: [index, index + name.length], after: '' }),
    );
    return changes.length > 0 ? { changes, flags: ['promo'] } : { changes };
  },
};
