/**
 * Captions and credits of pictures that are not there.
 *
 * @example
 *   in: 图为张三在会场演讲。
 *   in: 图片来源：某图库
 *   in: 5月6日，工人在机房布线。某社记者 李四 摄
 *   in: 正文有一句话，说完了。
 *   out: 正文有一句话，说完了。
 *
 * Not those of a photo story, which has nothing else.
 *
 * @example
 *   in: 5月6日，工人在机房布线，新的机房下个月启用。某社记者 李四 摄
 *   in: 5月6日，工人在机房外休息，他们已经干了一天。某社记者 李四 摄
 */
import { drop, type Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import type { Rule } from '../rule.ts';

const caption =
  /^[△▲▽▼▵▷◎（(【[]{0,2}\s?(?:图为|上图|下图为|图源|图片?来源|图片说明|图说|图注|题图|封面图|配图|资料图片?|供图|插图|图\s?[\d一二三四五六七八九十]{0,2}\s?[:：丨|])|[/／]图[:：].{1,20}$|(?:摄影?|供图|图源.{0,12}|资料图片?|视觉中国|IC photo|制图|绘图|(?:示意|效果|对比|流程|架构|框架|曲线|分布|现场|资料)图|截图)\s?[）)】\]]?$/i;

const credit = /(?:记者|通讯员|新华社|中新社|人民网|摄影)[^。，]{0,24}(?:摄|供图)\s?[）)】]?$/;

/** Captions are short; a paragraph that starts with 上图 and goes on is prose. */
const longest = 120;

export const photoCaption: Rule = {
  id: 'photo-caption',
  run: ({ lines }) => {
    const captions = new Set(lines.filter(isCaption));
    // Of a photo story the captions are all there is.
    const story = !lines.some((line) => isProse(line.plain) && !captions.has(line));
    return { changes: story ? [] : [...captions].map(drop) };
  },
};

function isCaption({ plain, mark }: Line): boolean {
  if (mark !== '' || plain.length > longest) return false;
  return (plain.length <= 60 && caption.test(plain)) || credit.test(plain);
}
