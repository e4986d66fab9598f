/**
 * Which Chromium the browser tests drive. A fresh machine may have none, and a download is not always
 * possible, so the last resort comes with `npm ci`: @sparticuz/chromium, a headless build packed for
 * machines without any browser, together with the few system libraries it needs.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Where distributions and vendors install Chromium or Chrome. */
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

/**
 * How to launch a real Chromium here: what `YINDE_CHROMIUM` names (a path, or `bundled`), else Playwright's
 * own, else the system's, else the bundled one.
 *
 * @throws Error where `YINDE_CHROMIUM` names a file that is not there.
 */
export async function browser(wanted = process.env.YINDE_CHROMIUM): Promise<LaunchOptions> {
  if (wanted === 'bundled') return await bundled();
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) throw new Error(`YINDE_CHROMIUM is ${wanted}, and there is no such file`);
    return { executablePath: wanted };
  }
  const executablePath = [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path));
  return executablePath === undefined ? await bundled() : { executablePath };
}

/** Unpacks the bundled Chromium once, beside the installed packages, and says how to launch it. */
async function bundled(): Promise<LaunchOptions> {
  // The package's entry stands in `<package>/build`, its archives in `<package>/bin`.
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const unpacked = join(home, 'unpacked');
  if (!existsSync(unpacked)) await unpack(join(home, 'bin'), unpacked);
  return {
    executablePath: join(unpacked, 'chromium'),
    // SwiftShader draws on machines without a graphics card.
    args: ['--no-zygote', '--use-gl=angle', '--use-angle=swiftshader', '--in-process-gpu'],
    env: {
      ...environment(),
      LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? ''].join(':'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(unpacked, 'fonts') }),
    },
  };
}

/** All or nothing: unpacked into a folder of its own, which takes its name only when whole. */
async function unpack(archives: string, target: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  await mkdir(dirname(target), { recursive: true });
  const scratch = await mkdtemp(`${target}-`);
  const before = process.env.TMPDIR;
  // `inflate` writes to the folder for temporary files, where another version's files may lie.
  process.env.TMPDIR = scratch;
  try {
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(archives, name));
    }
    await rename(scratch, target);
  } catch (cause) {
    await rm(scratch, { recursive: true, force: true });
    // Two processes may unpack at once: the first one's folder serves both.
    if (!existsSync(target)) throw new Error(`Could not unpack Chromium to ${target}`, { cause });
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
