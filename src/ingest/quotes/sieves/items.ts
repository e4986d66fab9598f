/** The items of a list. */
import type { Paragraph } from '../text/paragraph.ts';

/** The mark before an item of a list. */
export const bullet = /^\s*(?:(\p{Extended_Pictographic})|([•·●○■◆▪*>-])|(\d{1,2})[.、．)）]|([①-⑩]))/u;

export const itemOf = (text: string): string | null => {
  const [all, pictograph, sign, number] = bullet.exec(text) ?? [];
  return all === undefined ? null : pictograph ? 'pictograph' : (sign ?? (number ? 'number' : 'circled'));
};

/** `旧船的维修：每年要花两个月。`, or how many: `三成的船厂换了舵轮`. */
export const labelled = ({ text }: Paragraph): boolean =>
  /^[^，。；：:“”]{2,40}[：:]\s*[^\s“]|^[^。“”]{0,60}\d ?[%％]/.test(text);
