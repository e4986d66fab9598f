/** Other forms of a person's name, which the text itself gives: in Latin letters, on the net, on stage. */

import { transcribes } from '../lexicon/transliteration.ts';
import { alsoKnown } from '../mentions/also-known.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import type { Member } from './cast.ts';
import { piecesOf } from './pieces.ts';
import { sameSounds } from './sounds.ts';

/** `弗兰克·肖（Frank Shaw）`: the name in brackets is the same person's, and so is its last word. */
export function bracketed(text: string, byForm: Map<string, Member>): void {
  for (const match of text.matchAll(/[（(]([A-ZÀ-ž][A-Za-zÀ-ž.'’ -]{2,40})[）)]/g)) {
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

const address = /(?:先生|女士|博士|教授)$/;

/** The one person with a dotted name whose surname `name` transcribes in other characters: `威尔顿` for 杰森·维尔登. */
function transcribedAlike(name: string, members: Iterable<Member>): Member | null {
  const plain = name.replace(address, '');
  if (plain.length < 3 || ![...plain].every(transcribes)) return null;
  const alike = new Set<Member>();
  for (const member of members) {
    const pieces = piecesOf(member.name);
    if (member.type === 'person' && pieces.length > 1 && sameSounds(pieces.at(-1) ?? '', plain))
      alike.add(member);
  }
  const [only, other] = alike;
  return other ? null : (only ?? null);
}

/** `穆斯特恩` here and `凯·马斯滕` there: one person. */
export function respelt(byForm: Map<string, Member>): void {
  const people = new Set(byForm.values());
  for (const one of people) {
    if (one.type !== 'person' || one.aliases.size > 0) continue;
    const target = transcribedAlike(one.name, people);
    if (!target || target === one) continue;
    byForm.set(one.name, target);
    target.aliases.add(one.name);
  }
}

/** Whom a mention in other characters than the article's own means. */
export const respeltIn = (byForm: ReadonlyMap<string, Member>, { kind, name }: Mention): Member | null =>
  kind === 'person' || address.test(name) ? transcribedAlike(name, byForm.values()) : null;
