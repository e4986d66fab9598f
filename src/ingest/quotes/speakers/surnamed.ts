/** Who `邬院士`, `老贺`, `郭大爷` are: people called by the surname. */
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, named, type Resolved, speakerOf } from './history.ts';

/** What old people and relatives are called, behind a surname. */
const courtesy =
  /^[一-鿿](?:大爷|大妈|大叔|大伯|大娘|大婶|大姐|大哥|阿姨|奶奶|爷爷|婆婆|阿婆|阿伯|老汉|老太|师傅)$/;

const kin = /(?:女儿|儿子|孙子|孙女|外孙|外孙女|弟弟|妹妹|哥哥|姐姐|父亲|母亲|侄子|侄女)$/;

/** The last person before of that surname, but for who is called so throughout, or is somebody else. */
export function surnamed(history: History, mention: Mention, paragraph: Paragraph): Resolved {
  const called = paragraph.text.slice(...mention.range).trim();
  const familiar = /^[老小阿].$/.test(called);
  // `小林说`, where nobody has that surname: goes by it throughout.
  const name = familiar ? called : mention.name;
  const nobodyElse = found({ name, type: 'person', aliases: [], role: null });
  // `一位张先生`: whoever it is, not the one the article named.
  if (/(?:一[位名个]|有[位名个]|某)/.test(paragraph.text.slice(mention.range[0], mention.core[0])))
    return nobodyElse;
  const initial = mention.name.replace(/^[老小阿](?=.$)/, '').charAt(0);
  const first = () =>
    history.persons.find(
      ({ member: { name } }) => name.startsWith(initial) && name.length > 1 && name !== mention.name,
    );
  // `老贺` is one and the same throughout: of several of the surname the one named first.
  const same = familiar ? first() : undefined;
  if (same) return named(same);
  // `郭大爷` is not his daughter.
  const relative = courtesy.test(mention.name) ? first() : undefined;
  if (relative && kin.test(relative.paragraph.text.slice(0, relative.start))) return nobodyElse;
  const match = history
    .before(paragraph, mention.range[0])
    .find(
      ({ member: { type, name } }) =>
        type === 'person' && (name.startsWith(initial) || name.endsWith(`·${initial}`)),
    );
  if (match) return named(match);
  const member = [...history.cast.byForm.values()].find(
    (one) => one.type === 'person' && one.name.startsWith(initial) && /^[一-鿿]{2,4}$/.test(one.name),
  );
  return member ? found(speakerOf(member)) : nobodyElse;
}
