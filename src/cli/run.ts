/** Runs a step in a process of its own, so that each starts clean and a crash of one is only its own. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** After so many milliseconds the step is ended and counts as failed. */
  readonly timeout?: number;
  /** Called for each line the step prints; without it the step prints to the terminal itself. */
  readonly onLine?: (line: string) => void;
}

/**
 * Runs `command` without input.
 *
 * @returns its exit code; 1 where it could not start, was ended by a signal or took too long.
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const { env = {}, timeout, onLine } = options;
  return new Promise((settle) => {
    const child = spawn(command, args, {
      stdio: ['ignore', onLine ? 'pipe' : 'inherit', onLine ? 'pipe' : 'inherit'],
      // Nothing here reports to anyone.
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      ...(timeout === undefined ? {} : { timeout }),
    });
    if (onLine) {
      for (const stream of [child.stdout, child.stderr]) {
        if (stream) createInterface({ input: stream }).on('line', onLine);
      }
    }
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      settle(1);
    });
    child.on('close', (code) => settle(code ?? 1));
  });
}
