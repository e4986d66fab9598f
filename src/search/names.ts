/**
 * Names as they are remembered: by pinyin, by initials, in English, in another spelling. Made when the
 * index is built, loaded when a query may be a name.
 */
import { pinyin } from 'pinyin-pro';
import { forms, type Name } from './records.ts';
import type { Remembered } from './remember.ts';

/** What the browser loads. */
export function namesFile(names: readonly Name[]): readonly Remembered[] {
  return names.map((name) => {
    const syllables = forms(name).map((form) =>
      /\p{Script=Han}/u.test(form)
        ? pinyin(form, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true })
        : [],
    );
    const spoken = syllables.filter((list) => list.length > 0);
    return [
      name.type === 'person' ? 'p' : 'o',
      name.slug,
      forms(name),
      [...new Set(spoken.map((list) => list.join('').toLowerCase()))],
      [
        ...new Set(
          spoken.map((list) =>
            list
              .map((one) => one[0] ?? '')
              .join('')
              .toLowerCase(),
          ),
        ),
      ],
    ];
  });
}
