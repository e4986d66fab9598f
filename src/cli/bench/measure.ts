/** Run in a process of its own: ingests a folder, and prints what it took as JSON. */
import { Progress } from '../ingest/diagnostics.ts';
import { run } from '../ingest/run.ts';

export interface Cost {
  /** Seconds of processor time, those of the garbage collector's threads included. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Megabytes of memory at the peak. */
  readonly peak: number;
}

if (import.meta.main) {
  const [folder = '', out = ''] = process.argv.slice(2);
  const before = process.cpuUsage();
  const started = performance.now();
  run({ sources: [folder], out, readOnly: true, frozen: false }, () => {}, new Progress(process.stderr));
  const { user, system } = process.cpuUsage(before);
  const cost: Cost = {
    cpu: (user + system) / 1e6,
    wall: (performance.now() - started) / 1e3,
    peak: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(cost));
}
