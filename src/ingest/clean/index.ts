/** A source becomes an article: metadata, title, and a body of headings and paragraphs. */
import { EditLog } from '../edits.ts';
import type { Article, Flag, Source } from '../model.ts';
import { publish } from './blocks.ts';
import { Draft } from './draft.ts';
import { metadataOf } from './metadata.ts';
import type { Findings } from './rule.ts';
import { rules } from './rules.ts';
import { scriptOf } from './script.ts';

/**
 * Cleans a source by the rules, in order.
 *
 * @param template lines known to recur on the pages of the source's host, as `learnTemplate` gives them
 */
export function clean(source: Source, template: ReadonlySet<string> = new Set()): Article {
  let log = EditLog.of(source.text);
  let draft = new Draft(log.text, source.format, template);
  const found: [rule: string, findings: Findings][] = [];
  for (const { id, run } of rules) {
    const findings = run(draft);
    found.push([id, findings]);
    const next = log.apply(id, findings.changes);
    if (next !== log) draft = draft.changed(next.text, findings.changes);
    log = next;
  }
  const published = publish(log, draft.lines);
  return {
    source,
    script: scriptOf(source.text),
    flags: [...new Set(found.flatMap(([, { flags = [] }]): readonly Flag[] => flags))],
    metadata: metadataOf(source.sidecar, found, published.title?.text ?? null),
    ...published,
  };
}
