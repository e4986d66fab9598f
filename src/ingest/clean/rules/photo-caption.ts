/**
 * Captions and credits of pictures that are not there.
 *
 * @example
 *   in: 图为张三在会场演讲。
 *   in: 图片来源：某图库
 *   in: 5月6日，工人在机房布线。某社记者 李四 摄
 *   in: 图像来源，某图库
 *   in: *图片来源：某图库*
 *   in: 从左至右：张三、李四和王五
 *   in: 工人与他的机器合影。摄影：某图库
 *   in: 照片：Anna Harbour/某报
 *   in: 图像加注文字，工人在机房里检查设备。
 *   in: 图示：模型的架构，从数据到应用。
 *   in: ▲ 工人在机房里检查设备。
 *   in: 微信图片_20240506102311.jpg
 *   in: 新机房已经盈利，且很高效｜图片来源：某公司
 *   in: 正文有一句话，说完了。（图片来源：某图库）
 *   out: 正文有一句话，说完了。
 *
 * Not what pictures show or where they come from, no list with triangles, nor the captions of a photo story, which
 * has nothing else.
 *
 * @example
 *   in: 资料图片显示，上图的机房建于三年前。
 *   in: 图为什么会这样？没有人知道，他也不知道。
 *   in: 图片来自三家公司的机房，研究者逐一比较，发现差别很大。
 *
 * @example
 *   in: ▲ 机房在三年前建成。
 *   in: ▲ 设备在两年前装好。
 *
 * @example
 *   in: 5月6日，工人在机房布线，新的机房下个月启用。某社记者 李四 摄
 *   in: 5月6日，工人在机房外休息，他们已经干了一天。某社记者 李四 摄
 */
import type { Change } from '../../model.ts';
import { drop, type Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import type { Rule } from '../rule.ts';

const caption =
  /^[△▲▽▼▵▷◎（(【[*<!-]{0,4}\s?(?:图为(?![什何主])|下图为|上图(?=[:：为]|$)|(?:图源|图片?来源|图说|图注|题图|封面图|配图|插图|供图|资料图片?)(?=[:：\s，,。、丨|｜/／（()）】\]]|于?网络|来自|由|$)|视频(?:来源|来自)[:：]|(?:图片|照片|视频)(?:说明|(?:来自|由)[^，。]{1,24}$)|(?:(?:本文|文中|文内)图片|[头首题]图|封面(?:图片?)?)(?:来自|来源|由|均))|(?:图源|图片来源)[/／]|从左(?:至|到|往)右(?:分别)?(?:为|是|依次)?[:：]?[^，。]{2,20}[、，和与]|左为[^。]{2,20}右为|(?:摄影?|供图|图源.{0,12}|资料图片?|视觉中国|IC photo|制图|绘图|(?:示意|效果|对比|流程|架构|框架|曲线|分布|现场|资料)图|截图)\s?[）)】\]]?$/i;

/** `图：…`, `图示：…`, `…｜图片来源：某社`, `…/图：某站`: a picture's own words or whose it is. */
const labelled =
  /^[△▲▽▼▵▷◎（(【[]{0,2}\s?(?:图[示表解片说]?\s?[\d一二三四五六七八九十]{0,2}\s?[:：丨|]|[图影]像(?:来源|加注文字)[，,：:]|(?:图片|视频)加注文字[，,：:]|(?:Photo(?:graph)?|Image|Picture)(?: credit| by)?\s?:)|(?:[/／｜|丨]|\s{2})\s?(?:图|(?:图片|照片|图源|影像|视频)(?:来源|提供|版权|来自)?)\s?[:：][^。，]{1,24}$/i;

const credit =
  /(?:记者|通讯员|新华社|中新社|人民网|摄影)[^。，]{0,24}(?:摄|供图)\s?[）)】]?$|[/／](?:路透社|法新社|美联社|欧新社|盖蒂图片社?|视觉中国|Getty(?: Images)?|Reuters|AFP|Shutterstock|Alamy)\s?[）)】]?$|(?:^|(?<=[。！？])\s?)(?:摄影|照片)\s?[:：]\s?[^。，：:]{2,40}$/;

/** What stands for a picture or a film that is not there: the name of its file, its address, a word. */
const placeholder =
  /^(?:(?:QQ图片|微信图片|微信截图|IMG|DSC|DSCN|Screenshot|截屏|屏幕截图|image)[\w .-]{0,40}|[\w-]{1,60}\.(?:jpe?g|png|gif|webp|bmp)|https?:\/\/\S{1,300}\.(?:jpe?g|png|gif|webp)|[【[<]?(?:图|图片|视频|image|video)\s?\d{0,2}[】\]>]?|您?的?浏览器不支持.{1,24})$/i;

/** What points to the picture above; in a row such marks are those of a list. */
const triangle = /^[▲△▼▽]\s?[^，：:]{2,}/;

/** Captions are short, a paragraph that starts with 上图 and goes on is prose; those that are signed may be long. */
const longest = { plain: 60, labelled: 120, signed: 300 };

/** `（图片来源：某社）` behind a sentence: of a paragraph only this goes. */
const source =
  /\s?[（(【]\s?(?:图|(?:图片|照片|图源|影像|视频)(?:来源|提供|版权|来自)?)\s?[:：][^。，（）()]{1,24}[）)】]$/;

export const photoCaption: Rule = {
  id: 'photo-caption',
  run: ({ lines }) => {
    const points = (at: number) => triangle.test(lines[at]?.plain ?? '');
    const captions = new Set(
      lines.filter(
        (line, i) =>
          isCaption(line) ||
          (points(i) && line.plain.length <= longest.plain && !points(i - 1) && !points(i + 1)),
      ),
    );
    // Of a photo story the captions are all there is.
    const story = !lines.some((line) => isProse(line.plain) && !captions.has(line));
    const credits = lines.flatMap((line): Change[] => {
      const [credit = ''] = source.exec(line.plain.slice(-40)) ?? [];
      const end = line.start + line.text.length;
      if (credit === '' || captions.has(line)) return [];
      return isProse(line.plain) ? [{ range: [end - credit.length, end], after: '' }] : [drop(line)];
    });
    return { changes: story ? [] : [...[...captions].map(drop), ...credits] };
  },
};

function isCaption({ plain, mark }: Line): boolean {
  if (mark !== '' || plain.length > longest.signed) return false;
  if (placeholder.test(plain) || (plain.length <= longest.plain && caption.test(plain))) return true;
  return (plain.length <= longest.labelled && labelled.test(plain)) || credit.test(plain.slice(-60));
}
