/** What somebody makes of something in words of his own: `林维舟将新船比作一头鲸鱼`, `新船被工会描述为危险`. */
import type { Report } from '../reports.ts';

/** The verbs. */
export const portrayals: ReadonlySet<string> = new Set(
  '描述为 描述成 形容为 形容成 描绘为 描绘成 描写为 描写成 比喻为 比喻成 类比为 类比成 比作 归咎于 归因于 归结于'.split(
    ' ',
  ),
);

/** For regular expressions; words in marks behind a verb need no reporting word, and `无比`, `对比`, `相比` portray nothing. */
export const portrayal = `(?<![无对相](?=比作))(?:${[...portrayals].join('|')})(?![“\\d])`;

/** Whether a reporting word is one of them. */
export const portrays = (word: string): boolean => portrayals.has(word);

/** What is portrayed, in front of the verb, or by whom. */
const object = /(?:将|把|被)[^，。；！？：“”将把被]{1,30}$/;
/** A portrayal that nobody made, or that anybody might make. */
const unmade =
  /(?:没有?|不[会能应该可]?|未|如果|若|可以?|应该?|能够?|要|想|试图|请|别|让|的|通常|常常|往往|广泛|普遍|一直|长期)(?:[将把被]|$)/;

/** Whether the text up to such a verb tells of what, and that it was said. */
export const portraysThere = (before: string): boolean => {
  const told = object.exec(before);
  return (
    told !== null && !unmade.test(before.slice(0, told.index + 1)) && !/被.{0,8}(?:广泛|普遍)$/.test(told[0])
  );
};

/** Where whoever portrays something ends, in the text up to the verb: before `将` and what is portrayed. */
export const portrayerEnd = (before: string): number => {
  const told = object.exec(before);
  return told === null ? before.length : told.index;
};

/** `让狐狸看守鱼塘`: somebody's own likening; with a thing's name alone, `比作旧式渡船`, it tells little. */
const likening = /^(?:让|在|从|给|用|试图|不断|[^，。；]*[被“了])/;

/** Whether somebody who can speak portrays something: `海报将林维舟描绘为英雄` shows him so. */
export const portrayed = ({ text, speaker }: Report, rest: string): boolean =>
  speaker !== null &&
  (!/^[比类]/.test(text) || likening.test(rest)) &&
  !(/^归/.test(text) && /^[^，。；]{1,4}[，。；]/.test(rest)) &&
  speaker.kind !== 'document' &&
  /^[^，。；！？：]{3,}(?:[，。；！？]|$)/.test(rest) &&
  !/^[^，。；！？]*的(?:图像|图片|照片|视频|帖子|文章|方式|问题|言论|说法|报道)(?:[，。；]|$)/.test(rest);
