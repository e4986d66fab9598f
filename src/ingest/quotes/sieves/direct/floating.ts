/**
 * `X指出，…。“…。”`: quoted speech that stands by itself behind somebody's words in the same paragraph.
 *
 * @example
 *   in: 林维舟指出，设备要到秋天才能交货。“在那以前，我们只能靠库存。”
 *   out: 林维舟 | direct | 在那以前，我们只能靠库存。
 *
 * @example
 *   in: 董事长林维舟指出，设备要到秋天才能交货。“在那以前，我们只能靠库存。”站长韩素梅表示，仓库已经满了。
 *   out: 林维舟 | direct | 在那以前，我们只能靠库存。
 *
 * @example
 *   in: 林维舟指出：“设备要到秋天才能交货。”“在那以前，我们只能靠库存。”库存也只够用两个月。”
 *   out: 林维舟 | direct | 在那以前，我们只能靠库存。
 *   out: 林维舟 | direct | 库存也只够用两个月。
 *
 * @example
 *   in: “那几天很难熬，”馆长林维舟回答，起初笑着，随后望向窗外。“我想是的。”
 *   out: 林维舟 | direct | 我想是的。
 *
 * @example
 *   in: “那几天很难熬，”馆长林维舟说。“这不公平”
 *   out: 林维舟 | direct | 这不公平
 *
 * @example
 *   in: 林维舟指出，设备要到秋天才能交货。“这是一个错误”
 *   out: 林维舟 | direct | 这是一个错误
 *
 * @example
 *   in: 专家们质疑，航道会变浅。“我们听到很多人这么说，”馆长林维舟回应了站长韩素梅的一项声明。“这根本不会发生。”
 *   out: 林维舟 | direct | 这根本不会发生。
 */
import { states } from '../../lexicon/propositions.ts';
import {
  behindColon,
  byReport,
  type DirectSieve,
  full,
  lastReport,
  resumes,
  standsAlone,
  trailing,
} from '../place.ts';
import { nameAfter } from './name-after.ts';

export const floating: DirectSieve = {
  id: 'floating',
  try: (place) => {
    const { paragraph, span, words } = place;
    // `“A。”Y唱：“B。”`: the colon's clause tells of somebody else.
    if (behindColon(place)) return null;
    // Behind whole speech even a few words go on with it, and a short sentence behind any.
    const fewest = place.earlier.at(-1)?.kind === 'direct' ? 4 : states(words) ? 5 : 8;
    const goesOn = resumes(place);
    const closed = (goesOn || states(words) || words.length >= 10) && /^(?:。|$)/.test(trailing(place));
    if (!(full(place) || closed) || (words.length < fewest && !goesOn) || !standsAlone(place)) return null;
    // `促使船务部展开调查，“以确保…”`: the marks hold the rest of somebody else's sentence.
    if (/^(?:以(?:确保|便|免|防|期)|从而|进而)/.test(words)) return null;
    // `“…，”韩素梅…`: the comma waits for whoever speaks; `她` is who has just spoken.
    const own = /[，,][’）]?$/.test(words.slice(-2)) ? nameAfter.try(place) : null;
    if (own && own.speaker?.mention.kind !== 'pronoun') return own;
    const last = place.earlier.at(-1);
    const spoken = last?.paragraph === paragraph && last.speaker ? last : null;
    const report = lastReport(
      place,
      spoken?.range[1] ?? 0,
      (one) => one.speaker !== null && one.binding !== 'show',
    );
    if (report && report.range[0] > (spoken?.range[1] ?? -1)) return byReport(place, 'floating', report);
    return spoken ? { ...spoken, kind: 'direct', range: span.inner, sieve: 'floating' } : null;
  },
};
