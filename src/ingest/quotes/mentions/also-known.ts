/** What a text says that one of its people is also called: on the net, on stage, by friends, by birth. */
import type { Name } from './names.ts';

/** What somebody goes by besides the name. */
const assumed =
  '网络名称?|网名|网络昵称|用户名|游戏名|艺名|笔名|化名|绰号|外号|别名|花名|昵称|小名|(?:江湖)?人称|又名|又称|亦称|也称|又叫|也叫|网络ID|[简下]称';
/** What somebody was called first. */
const given = '本名|原名|真名|真实姓名|全名|俗名';

const copula = '(?:叫做|名为|[叫是为：:])';
const marked = '[“"\'‘]([^“”"，。！？；：（）\\n]{2,16})[”"\'’]';
const latin = '[A-Z][A-Za-z0-9_.-]{1,20}(?: [A-Z][A-Za-z0-9_.-]{1,20}){0,3}|[a-z][a-z0-9_]{2,20}';
const han = '[一-鿿]{2,8}(?:[·•・][一-鿿-]{1,8}){0,3}';
const ends = '(?=[）)，,。、；]|的[^，。]{1,12}|表示|[说称]|$)';
const kind = `(?:(?:${assumed})|(${given}))`;
const alias = `(?:${marked}|(${latin})${ends}|(${han})${ends})`;

/** `A（网名“B”）`, `A，艺名B，`, `A（原名B）`, `A（下文简称“B”）` */
const beside = new RegExp(
  `[（(，,] ?(?:也|在网[上络]|网上|通常|[下后]文|以下)?${kind}${copula}? ?${alias}`,
  'g',
);
/** `A的绰号是“B”` */
const owned = new RegExp(`的${kind}(?:${copula} ?${alias}| ?${marked})`, 'g');
/** `这位网名B的程序员`, `他的网名是B`: whoever was named last. */
const pointed = new RegExp(`(?:这[位名]|[他她其]的?|该)${kind}(?:${copula} ?${alias}| ?${marked})`, 'g');
/** `人称“B”的A`, `网名为B的A`, `以“B”闻名的A` */
const ahead = new RegExp(
  `(?<!这[位名]|[他她其的（(，,])(?:(?:${assumed})${copula}? ?(?:${marked}|(${latin})|(${han}?))|以(?:${marked}|(${latin})(?=之名|这个名字))(?:之名|这个名字|的名字)?(?:闻名|著称|为人所知|走红))的`,
  'g',
);

const needs = new RegExp(`${assumed}|${given}|闻名|著称|为人所知|走红`);

export interface AlsoKnown {
  /** Under which the text names the person. */
  readonly name: string;
  readonly alias: string;
  /** Which of the two is the name by birth. */
  readonly real: 'name' | 'alias';
}

/** So many are taken from one text. */
const most = 50;

type Names = ReadonlyMap<string, Name>;

/**
 * Each person of `names` whom `text` calls otherwise as well.
 *
 * @example alsoKnown('韩素梅（网名“海鸥”）说…', names) // [{ name: '韩素梅', alias: '海鸥', real: 'name' }]
 */
export function alsoKnown(text: string, names: Names): AlsoKnown[] {
  if (!needs.test(text)) return [];
  const found: AlsoKnown[] = [];
  const add = (name: Name | null, words: readonly (string | undefined)[], birth = false) => {
    const other = (words.find((word) => word) ?? '').trim();
    if (name?.type !== 'person' || other.length < 2 || other === name.text || found.length >= most) return;
    found.push({ name: name.text, alias: other, real: birth ? 'alias' : 'name' });
  };
  for (const { 1: birth, 2: inMarks, 3: letters, 4: plain, index } of text.matchAll(beside))
    add(nameBefore(text, index, names), [inMarks, letters ?? plain], Boolean(birth));
  for (const { 1: birth, 2: one, 3: letters, 4: plain, 5: other, index } of text.matchAll(owned))
    add(nameBefore(text, index, names), [one ?? other, letters, plain], Boolean(birth));
  for (const { 1: birth, 2: one, 3: letters, 4: plain, 5: other, index } of text.matchAll(pointed))
    add(lastNamed(text, index, names), [one ?? other, letters, plain], Boolean(birth));
  for (const { 0: all, 1: one, 2: letters, 3: plain, 4: other, 5: more, index } of text.matchAll(ahead))
    add(nameAhead(text, index + all.length, names), [one ?? other, letters ?? more, plain]);
  return found;
}

const longest = 30;

/** The name that ends at `at`, past what stands in brackets behind it. */
function nameBefore(text: string, at: number, names: Names): Name | null {
  const head = text.slice(Math.max(0, at - 80), at).replace(/ ?[（(][^（）()\n]{0,40}[）)]? ?$/, '');
  for (let length = longest; length >= 2; length--) {
    const name = names.get(head.slice(-length));
    if (name) return name;
  }
  return null;
}

/** The first name behind `at`, past the office before it. */
function nameAhead(text: string, at: number, names: Names): Name | null {
  const words = /^[^，。！？；：“”（）的\n]*/.exec(text.slice(at, at + longest))?.[0] ?? '';
  for (let start = 0; start < words.length; start++)
    for (let length = words.length - start; length >= 2; length--) {
      const name = names.get(words.slice(start, start + length));
      if (name) return name;
    }
  return null;
}

/** So far back the person is looked for. */
const reach = 300;

/** The person named last before `at`. */
function lastNamed(text: string, at: number, names: Names): Name | null {
  const head = text.slice(Math.max(0, at - reach), at);
  let last: Name | null = null;
  let end = -1;
  for (const name of names.values()) {
    if (name.type !== 'person' || name.text.length < 2) continue;
    const place = head.lastIndexOf(name.text);
    if (place >= 0 && place + name.text.length > end) {
      end = place + name.text.length;
      last = name;
    }
  }
  return last;
}
