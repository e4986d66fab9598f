/** Which assistant an article means by `AI`. */
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, type Resolved } from './history.ts';

/** `Harbour AI`; in `Harbour AI助手` the company and what it has. */
const called =
  /(?<![A-Za-z] ?)[A-Z][A-Za-z]{2,15} AI(?![A-Za-z]| ?(?:助手|助理|聊天|机器人|模型|团队|部门|实验室|研究|公司))/g;

/**
 * The one assistant that the article calls `… AI`; null where there is none, or several.
 *
 * @example
 *   assistantIn([{ text: '他问了Harbour AI，AI回答说不知道。' }]) === 'Harbour AI'
 */
export function assistantIn(paragraphs: readonly Pick<Paragraph, 'text'>[]): string | null {
  const [only, other] = new Set(
    paragraphs.flatMap(({ text }) => [...text.matchAll(called)].map(([name]) => name)),
  );
  return other === undefined ? (only ?? null) : null;
}

/** `AI回答说`: the assistant that the article names. */
export function assistant({ paragraphs }: History, mention: Mention): Resolved | null {
  const name = mention.name === 'AI' ? assistantIn(paragraphs) : null;
  return name === null ? null : found({ name, type: 'organisation', aliases: ['AI'], role: null });
}
