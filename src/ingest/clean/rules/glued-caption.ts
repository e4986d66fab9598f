/**
 * A picture's caption glued to the words of a paragraph: before it up to a photographer's 摄, and between two
 * sentences up to the photographer's agency, or up to the length and the name of a film.
 *
 * @example
 *   in: 某江水位降至24.77米，为历史最低。本报记者张三摄某江水位降至24.77米，船只停航，货主在等。
 *   in: 他说已经不信了。某大使馆外放着纸飞机。照片：某·某某/路透社这种做法的结果并不好。
 *   in: 它的成绩提高了。1:02水球学着玩游戏 - 视频研究者说，这很简单。
 *   out: 某江水位降至24.77米，船只停航，货主在等。
 *   out: 他说已经不信了。这种做法的结果并不好。
 *   out: 它的成绩提高了。研究者说，这很简单。
 *
 * @example
 *   in: 本报记者张三摄氏四十度时仍在现场，他没有走。
 *   in: 这张照片由摄影师张三摄于1998年，如今挂在墙上。
 *   in: 比赛很精彩。12:30开始的直播 - 视频平台都会转播。
 *   in: 公司与图片社签约。照片：三张/每页，由路透社提供。
 */
import type { Change } from '../../model.ts';
import type { Rule } from '../rule.ts';

const taken =
  /^(?:[^。！？“”]{2,120}[。！\s]\s?(?:[\u4e00-\u9fa5]{0,8}(?:记者|通讯员)[\s:：/]{0,2}|摄影\s?[:：/]\s?)[\u4e00-\u9fa5·]{2,4}?\s?摄(?![影像制入取氏于自下得的录])[）)]?\s?){1,3}(?=[^，。])/;

const agency =
  '(?:路透社?|法新社?|美联社?|欧新社|彭博社?|新华社|中新社|视觉中国|盖蒂(?:图片社?|图像|影像)?|卫报|观察家报|阿拉米|(?:Reuters|AFP|AP|EPA|PA(?: Media| Wire)?|Getty(?: Images)?|Alamy|Rex|Shutterstock|Bloomberg|Zuma|(?:The )?Guardian|(?:The )?Observer)(?![A-Za-z]))';
const credited = `[^。！？“”]{4,120}[。]?\\s?(?:照片|图片|图|摄影|Photograph)\\s?[:：]\\s?[^，。！？：/]{2,40}[/／]${agency}(?:[/／]${agency})?`;
const film =
  '\\d{1,2}:\\d\\d[^。！？“”\\d]{4,80}[-–—]\\s?视频(?!平台|网|会议|直播|号|流|通话|软件|里|中|显示|画面|内容)';
const between = new RegExp(`(?<=[。！？”])(?:${credited}|${film})(?=[^，。！？、])`, 'g');

/** What all of them have. */
const sign = /摄|照片|图|Photo|视频/;

/** A longer line is not looked through. */
const longest = 20_000;

export const gluedCaption: Rule = {
  id: 'glued-caption',
  run: ({ lines }) => ({
    changes: lines.flatMap(({ plain, mark, start }): Change[] => {
      if (mark !== '' || plain.length > longest || !sign.test(plain)) return [];
      const head = taken.exec(plain.slice(0, 400))?.[0] ?? '';
      const found = [...plain.slice(head.length).matchAll(between)].map(({ 0: caption, index }) => {
        const from = start + head.length + index;
        return { range: [from, from + caption.length] as const, after: '' };
      });
      return head === '' ? found : [{ range: [start, start + head.length], after: '' }, ...found];
    }),
  }),
};
