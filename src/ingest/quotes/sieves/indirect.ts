/** Sieves for reported speech. */
import type { Range } from '../../model.ts';
import type { Claim } from '../claim.ts';
import { reported } from '../content.ts';
import type { Report } from '../reports.ts';

/** The words of one report, or null. */
export function indirect(report: Report, reports: readonly Report[], speech: readonly Range[]): Claim | null {
  const { speaker, paragraph } = report;
  if (!speaker || !licensed(report)) return null;
  const words = reported(report, reports, speech);
  if (!words) return null;
  const text = paragraph.flat.slice(words[0], words[1]);
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

/** Whether the reporting word reports here. */
function licensed(report: Report): boolean {
  const { flat } = report.paragraph;
  const rest = flat.slice(report.content, report.content + 40);
  if (report.form === 'frame') return true;
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
          (report.speaker?.kind !== 'organisation' && report.speaker?.kind !== 'document'))
      );
    case 'show':
      return report.speaker?.kind === 'document' || report.speaker?.kind === 'organisation'
        ? report.mark !== ''
        : false;
    case 'mark':
      return report.mark !== '' && !report.elided;
    default:
      return report.mark !== '' || rest.length >= 4;
  }
}
