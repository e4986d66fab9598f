/** Sieves for reported speech. */
import type { Range } from '../../model.ts';
import type { Claim } from '../claim.ts';
import { reported } from '../content.ts';
import type { Context } from '../continuation.ts';
import type { Report } from '../reports.ts';

/** The words of one report, or null. */
export function indirect(report: Report, context: Context): Claim | null {
  const { speaker, paragraph } = report;
  if (!speaker) return null;
  const words = reported(report, context);
  if (!words) return null;
  const text = paragraph.flat.slice(words[0], words[1]);
  if (mostlyQuoted(words, context)) return null;
  if (/^(?:的|了(?!解)|过|着|为(?!了)|是(?!否)|出|到|和|与|及|、|”|）)/.test(text)) return null;
  if (!/[一-鿿A-Za-z]/.test(text)) return null;
  return {
    kind: 'indirect',
    paragraph,
    range: words,
    report,
    sieve: sieveOf(report),
    speaker: { mention: speaker, paragraph },
    cue: { text: report.text, range: report.range },
  };
}

function sieveOf(report: Report): string {
  if (report.form === 'frame') return report.text.includes('…') ? 'in-view-of' : 'according-to';
  if (report.speaker?.kind === 'document') return 'document-shows';
  if (report.binding === 'announce') return 'announces';
  return report.elided ? 'same-subject' : report.mark === '' ? 'cue-clause' : 'cue-mark';
}

/** Whether the reporting word reports here: what its binding asks for is there. */
export function licensed(report: Report): boolean {
  const { flat } = report.paragraph;
  const rest = flat.slice(report.content, report.content + 40);
  const kind = report.speaker?.kind;
  if (report.form === 'frame' || /^[“「『"]/.test(rest) || endsSentence(report)) return true;
  switch (report.binding) {
    case 'announce':
      return (
        report.mark !== '' ||
        /^(?:将|计划|已|其|他|她|该|不再|拟|正在|未来|自|在|从今年|今年|由于|为)/.test(rest)
      );
    case 'plan':
      return (
        !report.elided &&
        (report.mark !== '' ||
          kind === 'person' ||
          kind === 'anonymous' ||
          kind === 'surname' ||
          kind === 'office')
      );
    case 'show':
      return kind === 'document' ? true : kind === 'organisation' && report.mark !== '';
    case 'mark':
      return report.mark !== '' && !report.elided;
    default:
      return report.mark !== '' || rest.length >= 4;
  }
}

/** `“…”他预计。` */
function endsSentence(report: Report): boolean {
  return /^(?:了|到|过)?(?:[。！？；]|$)/.test(
    report.paragraph.flat.slice(report.range[1], report.range[1] + 3),
  );
}

/** All but a few words of the content are the speaker's own, in quotation marks: those are the quotation. */
function mostlyQuoted(words: Range, context: Context): boolean {
  const inside = context.partial.filter((span) => span[0] >= words[0] && span[1] <= words[1] + 1);
  if (inside.length === 0) return false;
  const quoted = inside.reduce((sum, span) => sum + span[1] - span[0], 0);
  return words[1] - words[0] - quoted < 6;
}
