/** The medium that relays a speaker's words. */
import { organisationEnding } from './lexicon/organisations.ts';
import type { Mention } from './mentions/mention.ts';
import type { Report } from './reports.ts';

/**
 * Who relays what `report` reports: `据新华社报道，X表示…` and `《日报》援引X的话称…` name the medium before
 * the speaker. Null where the words come to the reader straight.
 */
export function channelOf(report: Report | null, reports: readonly Report[]): Mention | null {
  if (!report) return null;
  if (report.medium?.kind === 'organisation') return report.medium;
  const outer = reports.findLast(
    (other) =>
      other !== report &&
      other.form === 'frame' &&
      other.sentence[0] === report.sentence[0] &&
      other.range[1] <= report.range[0] &&
      other.speaker?.kind === 'organisation' &&
      (/报道|消息/.test(other.text) || organisationEnding(other.speaker.name) !== ''),
  );
  return outer?.speaker ?? null;
}
