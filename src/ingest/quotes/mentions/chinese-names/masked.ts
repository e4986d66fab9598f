/** Names that are kept back, as papers do with those who are accused: `曹某`, `张某某`, `梁某洲`. */
import { ordinarySurnames, surname } from '../../lexicon/surnames.ts';
import { beginsWord, splitsWord } from '../dictionary.ts';
import type { Form } from './forms.ts';
import { notGiven } from './plausible.ts';

const pattern = new RegExp(
  `(${surname})某(?![个种些年月日天次位家处地方项类段款条份名]|高校|大学|中学|小学|小区|酒店|知名|著名|大型|重点|国企|央企|民企|外企|机关|单位)`,
  'g',
);

/** `于某地`, `从某处`: no surnames here. */
const preposition = /[于从以经同给让据方时和任在当]/;

/** What somebody does, in one character: `张某骑车`, and no name. */
const act =
  /[骑持拿骗打杀偷抢买卖开驾吃喝喊叫问答想看听走跑坐站躺跳住租借付还收送交写发用做当系找带领赶追砍刺踢推拉撞逃躲藏报投供认承否自首伤死病哭笑怒醉方某家父母夫妻等本]/;

/** What follows a name and no beginning of one. */
const ends = /^(?:$|[^一-鿿]|[说称在和与及的表告向对此也曾还又则先后供到从被将自因为于是有已未不没])/;

/** How many characters are read before and behind it. */
const [before, behind] = [3, 8];

export const masked: Form = {
  by: 'masked',
  pattern,
  names: ({ 1: family = '', index, input }) => {
    if (ordinarySurnames.has(family) || preposition.test(family)) return [];
    const lead = Math.min(before, index);
    // `公|司某部`: the surname ends a word.
    if (splitsWord(input.slice(index - lead, index + family.length), lead)) return [];
    const end = index + family.length + 1;
    const name = input.slice(index, end);
    const rest = input.slice(end, end + behind);
    if (rest.startsWith('某')) return [`${name}某`];
    const given = /^[一-鿿]/.exec(rest)?.[0] ?? '';
    if (given === '' || notGiven.has(given) || act.test(given) || beginsWord(rest, 0)) return [name];
    return [ends.test(rest.slice(1)) ? name + given : name];
  },
};
