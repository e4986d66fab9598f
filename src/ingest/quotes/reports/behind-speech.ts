/** What follows quoted speech and who said it: `“…，”X说，…`. */
import type { Range } from '../../model.ts';
import type { Report } from '../reports.ts';

/** Speech that somebody wrote or answered is whole. */
const whole = /^(?:如是说|描述|回答|.*写道)$/;

const saying = /[说称道]$|^(?:表示|指出)$/;

/** What has the speaker, or the speech itself, for its subject, or no clause of its own. */
const ofSpeaker =
  /^(?:[他她]|并|还|也|同时|[指暗意]指|指的是|指代|(?:当|在)?(?:其|[他她])?被问|(?:随着|由于|鉴于)[^，。！？；]*[。！？；])/;

/**
 * Whether the reporter goes on to tell of the speaker: behind speech that broke off with a comma, or was
 * written or answered.
 *
 * @example
 *   in: “新船会沉，”馆长林维舟补充道，指的是“白鹭号”。
 *   out: the words behind the reporting word are nobody's
 */
export function tellsOfSpeaker(report: Report, speech: readonly Range[]): boolean {
  const { mark, text, clause, content, paragraph } = report;
  if (mark === '') return false;
  const before = speech.find((span) => span[1] <= clause && span[1] >= clause - 1);
  if (!before) return false;
  if (whole.test(text)) return true;
  const brokenOff = /[，,]/.test(paragraph.text.charAt(before[1] - 2));
  return brokenOff && saying.test(text) && ofSpeaker.test(paragraph.flat.slice(content, content + 60));
}
