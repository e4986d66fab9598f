/**
 * `X也受到了牵连：“…。”`: a clause about somebody, without a reporting word, introduces full speech.
 *
 * @example
 *   in: 同来的司机也受到了牵连：“车门被他们踢坏了，到现在都关不上。”
 *   out: 同来的司机 | direct | 车门被他们踢坏了，到现在都关不上。
 *
 * @example
 *   in: 馆长林维舟说：“门锁早就坏了，没有人来修。”同来的司机也受到了牵连：“车门被他们踢坏了，到现在都关不上。”
 *   out: 同来的司机 | direct | 车门被他们踢坏了，到现在都关不上。
 *
 * @example
 *   in: 馆长林维舟只回了一句：“不修了。”
 *   out: 林维舟 | direct | 不修了。
 *
 * @example
 *   in: 林维舟的话音刚落，台下的观众迅速作出回应：“修到底！”
 *   out: 台下的观众 | direct | 修到底！
 *
 * @example
 *   in: 馆长林维舟说：“灯已经亮了。”船长韩素梅举起一只手：“船也该走了，别再等谁。”
 *   out: 韩素梅 | direct | 船也该走了，别再等谁。
 *
 * @example
 *   in: 馆长林维舟在年会上回应了大家的疑问：“每一座旧钟都会留在原来的位置”。
 *   out: 林维舟 | direct | 每一座旧钟都会留在原来的位置
 *
 * @example
 *   in: 馆长林维舟对此并不担心：“这是一个错误”
 *   out: 林维舟 | direct | 这是一个错误
 *
 * @example
 *   in: 馆长林维舟指了指脑袋，“这里还是昏的。”
 *   out: 林维舟 | direct | 这里还是昏的。
 *
 * @example
 *   in: 谈到那条沉船，馆长林维舟的语气变得沉重：“它本来还能再开十年。”
 *   out: 林维舟 | direct | 它本来还能再开十年。
 *
 * @example
 *   in: 馆长林维舟展出了最后一件作品：“河上的旧钟”。
 *
 * @example
 *   in: Mara Lindqvist, Harborline首席产品官：“每一座旧钟都会留在原来的位置，灯也是。”
 *   out: Mara Lindqvist | direct | 每一座旧钟都会留在原来的位置，灯也是。
 */
import { states } from '../../lexicon/propositions.ts';
import { clauseStart } from '../../reports/clause-start.ts';
import { sentenceAt } from '../../text/paragraph.ts';
import { byMention, type DirectSieve, full, leading, reportBefore, trailing, writes } from '../place.ts';

/** `只回了一句“`, `见面第一句话是：“`, `全文十一个字：“`: words come, however few. */
const says =
  /(?:(?:[说问答回喊补骂批交代给留丢撂嚷吼加叹慨写甩扔抛叨囔咕复调][了过着下出上]*(?:[他她我]|对方)?(?:这样|这么|如此)?|只|就|第)[一两几]句(?:话)?(?:就?是)?|[一二三四五六七八九十]个字|配文(?:是|为)|写的是|一行(?:字|是)|开头是|[喊吼嚷]了一嗓子)[：:，]? ?$/;

/** A stop inside the marks: no term ends so. */
const endsInside = /[。！？!?…][’）]?$/;

/** `韩素梅的语气变得沉重`: whose tone or face it is speaks. */
const tone =
  /^\s*(?:但|而|不过|这时)?([^，。的]{1,12})的(?:语气|语调|语速|声音|嗓音|声调|口气|态度|表情|脸色|神情|眼神|眼睛|情绪)(?=[^的和、与]{2})/;

export const clauseSubject: DirectSieve = {
  id: 'clause-subject',
  try: (place) => {
    const { paragraph, span, words } = place;
    const before = leading(place);
    const told = says.test(before);
    const colon = told || /[：:]$/.test(before);
    if (!colon && !/[，,]$/.test(before)) return null;
    const stop = endsInside.test(words);
    // `众人听得入神，“…”。`: behind a comma a term closes its sentence as readily, behind a colon if it is short.
    const spoken = (colon && words.length >= 12) || states(words);
    const closes =
      spoken &&
      (/^(?:[。！？；]|$)/.test(trailing(place)) || (colon && /^，/.test(trailing(place)) && states(words)));
    if (!(told || full(place) || closes) || words.length < (told ? 2 : colon ? 4 : stop ? 6 : 15))
      return null;
    if (!colon && !/^(?:[。”A-Za-z“\n一-鿿]|$)/.test(trailing(place))) return null;
    const sentence = sentenceAt(paragraph, Math.max(0, span.outer[0] - 1));
    let end = span.outer[0] - 1;
    // `他被导师批评：“…”`: whoever did it speaks.
    const passive = colon ? /被([^，。；被]{1,12}?)(?:[一-鿿]{2})[：:]$/.exec(before) : null;
    if (passive?.[1]) {
      const open = paragraph.flat.slice(0, span.outer[0]).trimEnd().length;
      const start = open - before.length + passive.index + 1;
      const mention = place.read(start, start + passive[1].length);
      if (mention) return byMention(place, 'clause-subject', { mention, paragraph });
    }
    // Behind a reporting word stands somebody of whom nothing is known.
    const reported = reportBefore(place) !== null;
    // A body or a document was read: none of the people before it.
    let body = false;
    for (let step = 0; step < 3 && end > sentence[0]; step++) {
      const start = clauseStart(paragraph, sentence[0], end);
      const whose = colon || stop ? tone.exec(paragraph.flat.slice(start, end)) : null;
      const from = start + (whose?.[0].indexOf(whose[1] ?? '') ?? 0);
      const owner = whose?.[1] ? place.read(from, from + whose[1].length) : null;
      // `谈到韩素梅，她的语气…`: who that is, is not told by whom it is about.
      const tells = owner?.kind === 'pronoun' && start > sentence[0] ? null : owner;
      const mention = tells ?? place.subject(start, end);
      // `韩素梅，船厂厂长：“…”`: the office tells who the name before it is.
      const bearer =
        mention?.kind === 'office' && start > sentence[0]
          ? place.subject(clauseStart(paragraph, sentence[0], start - 1), start - 1)
          : null;
      if (bearer?.kind === 'person' && bearer.range[1] === start - 1)
        return byMention(place, 'clause-subject', { mention: bearer, paragraph });
      if (mention && mention.kind !== 'document' && (colon || mention.kind !== 'organisation')) {
        return byMention(place, 'clause-subject', { mention, paragraph });
      }
      body ||= mention !== null;
      const noun =
        (colon && !reported ? place.ahead(start, end) : null) ??
        ((colon || stop) && !body ? place.actor(start, end) : null);
      if (noun && !mention) return byMention(place, 'clause-subject', { mention: noun, paragraph });
      if (writes(paragraph.flat.slice(start, end))) return null;
      end = start - 1;
    }
    return null;
  },
};
