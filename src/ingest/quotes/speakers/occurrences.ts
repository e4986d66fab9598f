/** Finds every place where a member of the cast is named. */
import { knownOrganisations } from '../lexicon/organisations.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Cast, Member } from './cast.ts';
import type { Occurrence } from './history.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Technical terms and products that look like names of organisations. */
const term =
  /^(?:AI|AGI|ASI|AIGC|GPU|CPU|TPU|NPU|HPC|LLM|GPT|API|APP|App|IT|PC|VR|AR|XR|MR|ML|NLP|SaaS|PaaS|IaaS|CEO|CFO|CTO|COO|CMO|CIO|VP|IPO|ETF|GDP|USB|OS|iOS|Android|ChatGPT|Llama|Gemini|Claude|Copilot|Transformer|Agent|Sora|Windows|HBM|DRAM|SSD|CUDA|QS|RAG|PPT|OK|Attention.*|.*\d.*)$/;

/** All occurrences in the order of the text; one pass over it, whatever the number of names. */
export function occurrencesOf(paragraphs: readonly Paragraph[], cast: Cast): Occurrence[] {
  const members = new Map<string, Member>(cast.byForm);
  for (const name of knownOrganisations)
    if (!members.has(name)) members.set(name, { type: 'organisation', name, aliases: new Set(), role: null });
  const forms = [...members.keys()].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(
    `${forms.join('|')}|[A-Z][A-Za-z0-9]*[A-Za-z0-9](?: [A-Z][A-Za-z0-9]+){0,2}`,
    'g',
  );
  const out: Occurrence[] = [];
  for (const paragraph of paragraphs) {
    for (const match of paragraph.text.matchAll(pattern)) {
      if (term.test(match[0])) continue;
      let member = members.get(match[0]);
      if (!member) {
        member = { type: 'organisation', name: match[0], aliases: new Set(), role: null };
        members.set(match[0], member);
      }
      const start = match.index;
      out.push({
        paragraph,
        start,
        end: start + match[0].length,
        member,
        quoted: paragraph.flat.charAt(start) !== paragraph.text.charAt(start),
      });
    }
  }
  return out;
}
