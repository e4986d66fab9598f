import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LineWriter, linesOf, rawLinesOf } from './lines.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinde-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('lines of a file', () => {
  it.each([
    ['none of a file that is not there', null, []],
    ['none of an empty file', '', []],
    ['without those that are empty', '甲\n\n乙\n', ['甲', '乙']],
    ['the last of which need not end', '甲\n乙', ['甲', '乙']],
    ['longer than what is read at a time', `${'长'.repeat(70_000)}\n短\n`, ['长'.repeat(70_000), '短']],
  ])('%s', (_, text, lines) => {
    const path = join(folder, 'lines');
    if (text !== null) writeFileSync(path, text);
    expect([...linesOf(path)]).toEqual(lines);
  });

  it('whose characters lie across the edges of what is read at a time', () => {
    const path = join(folder, 'lines');
    const lines = Array.from({ length: 9000 }, (_, n) => `${n}${'𠵾字a'.repeat(n % 7)}`);
    writeFileSync(path, lines.join('\n'));
    expect([...linesOf(path)]).toEqual(lines);
  });

  it('are written as they were read', () => {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    writeFileSync(from, `甲\n${'乙'.repeat(90_000)}\n丙\n`);
    const file = new LineWriter(to);
    for (const line of rawLinesOf(from)) file.add(line);
    file.add('丁');
    file.close();
    expect(readFileSync(to, 'utf8')).toBe(`${readFileSync(from, 'utf8')}丁\n`);
  });
});
