import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { readSidecar } from './sidecar.ts';

function told(yaml: string): { sidecar: unknown; said: string[] } {
  const messages: VFileMessage[] = [];
  const sidecar = readSidecar('a.yaml', yaml, (message) => messages.push(message));
  return { sidecar, said: messages.map(({ file, line, reason }) => `${file}:${line}: ${reason}`) };
}

describe('readSidecar', () => {
  it('gives what the keeper says', () => {
    expect(
      told('url: https://example.org/a\npublished: 2024-04-25\nrights: quotes\ntitle: 新馆开放\n'),
    ).toEqual({
      sidecar: { url: 'https://example.org/a', published: '2024-04-25', rights: 'quotes', title: '新馆开放' },
      said: [],
    });
    expect(told('').sidecar).toEqual({});
    expect(told('# nothing yet\n').sidecar).toEqual({});
  });

  it('names key, expected, received and line of every mistake, and then says nothing of the source', () => {
    expect(told('outlet: 新华社\nright: none\npublished: 2024/4/25\ntitle: 2024\nrights: some\n')).toEqual({
      sidecar: null,
      said: [
        'a.yaml:2: right: unknown key; expected one of url, captured, title, author, outlet, published, rights, note',
        'a.yaml:3: published: expected an ISO date such as 2024-04-25, received "2024/4/25"',
        'a.yaml:4: title: expected a string, received 2024',
        'a.yaml:5: rights: expected one of full, quotes, none, received "some"',
      ],
    });
  });

  it('refuses what is no list of keys, broken YAML, and aliases', () => {
    expect(told('just words').said).toEqual(['a.yaml:1: expected keys and values such as "outlet: 新华社"']);
    expect(told('title: "open\n').sidecar).toBeNull();
    expect(told('title: &a x\nnote: *a\n').said).toEqual(['a.yaml:1: aliases are not allowed']);
    expect(told('title: a\ntitle: b\n').sidecar).toBeNull();
  });
});
