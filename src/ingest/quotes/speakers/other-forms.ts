/** Other forms of a person's name, which the text itself gives: in Latin letters, on the net, on stage. */
import { alsoKnown } from '../mentions/also-known.ts';
import type { Name } from '../mentions/names.ts';
import type { Member } from './cast.ts';

/** `弗兰克·肖（Frank Shaw）`: the name in brackets is the same person's, and so is its last word. */
export function bracketed(text: string, byForm: Map<string, Member>): void {
  for (const match of text.matchAll(/[（(]([A-Z][A-Za-zÀ-ÿ.'’ -]{2,40})[）)]/g)) {
    const before = text.slice(Math.max(0, match.index - 17), match.index).trimEnd();
    const latin = (match[1] ?? '').trim();
    for (let length = before.length; length >= 2; length--) {
      const member = byForm.get(before.slice(-length));
      if (member?.type !== 'person') continue;
      const other = byForm.get(latin);
      if (other && other !== member)
        for (const [form, one] of [...byForm]) if (one === other) byForm.set(form, member);
      for (const form of [latin, latin.split(' ').at(-1) ?? latin]) {
        if (!byForm.has(form) || byForm.get(form) === member) byForm.set(form, member);
      }
      if (latin !== member.name) member.aliases.add(latin);
      break;
    }
  }
}

/** A given name and a surname. */
const full = /^(?=[A-Z]).+ |[·•・‧∙]/;

/** `韩素梅（网名“海鸥”）`: one person, by the name that is no other's invention. */
export function calledOtherwise(
  names: ReadonlyMap<string, Name>,
  text: string,
  byForm: Map<string, Member>,
): void {
  for (const { name, alias, real } of alsoKnown(text, names)) {
    const [kept, other] = [name, alias].map((form) => byForm.get(form));
    // Whom the text calls by a full name goes by that, whatever was the first.
    const [target, form] = real === 'name' || full.test(kept?.name ?? '') ? [kept, other] : [other, kept];
    if (!target || !form || target === form) continue;
    for (const [text, member] of [...byForm]) if (member === form) byForm.set(text, target);
    for (const one of [form.name, ...form.aliases]) target.aliases.add(one);
  }
}
