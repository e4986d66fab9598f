/**
 * A paragraph that stands a second time to the letter goes. Clauses of the lead that come again later are
 * only flagged: a writer may have put them there.
 *
 * @example
 *   in: 甲公司昨天公布了期待已久的新一代开源大模型，参数比上一代多了一倍，价格却没有变，客户都很满意。
 *   in: 公司没有说明训练用了多少张卡，也没有说明下一代什么时候会来，只是说快了。
 *   in: 甲公司昨天公布了期待已久的新一代开源大模型，参数比上一代多了一倍，价格却没有变，客户都很满意。
 *   out: 甲公司昨天公布了期待已久的新一代开源大模型，参数比上一代多了一倍，价格却没有变，客户都很满意。
 *   out: 公司没有说明训练用了多少张卡，也没有说明下一代什么时候会来，只是说快了。
 *   flag: duplicate-lead
 */
import { drop, type Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';

/** Shorter paragraphs may well be said twice, above all in talk. */
const shortest = 40;

/** A clause this long does not recur by chance. */
const clause = 18;

/** The lead: so many paragraphs, so many of whose clauses must recur. */
const lead = { paragraphs: 4, recurring: 2 };

export const duplicateParagraph: Rule = {
  id: 'duplicate-paragraph',
  run: ({ lines }) => {
    const prose = lines.filter(({ plain }) => isProse(plain));
    const seen = new Set<string>();
    const again = prose.filter(({ plain }) => {
      if (plain.length < shortest) return false;
      const known = seen.has(plain);
      seen.add(plain);
      return known;
    });
    if (again.length > 0) return { changes: again.map(drop), flags: ['duplicate-lead'] };
    return repeatsLead(prose) ? { changes: [], flags: ['duplicate-lead'] } : nothing;
  },
};

function repeatsLead(prose: readonly Line[]): boolean {
  const first = new Set(prose.slice(0, lead.paragraphs).flatMap(clauses));
  const later = new Set(prose.slice(lead.paragraphs).flatMap(clauses));
  return [...first].filter((one) => later.has(one)).length >= lead.recurring;
}

function clauses({ plain }: Line): string[] {
  return plain.split(/[，。；：！？]/).filter((part) => part.length >= clause);
}
