/** What a sentence says of who speaks. */
import type { Range } from '../../model.ts';

export type MentionKind =
  /** A named person or organisation. */
  | 'person'
  | 'organisation'
  /** A person known by office alone: `OpenAI首席科学家`. */
  | 'office'
  /** Unnamed people: `一位知情人士`, `业界`. */
  | 'anonymous'
  | 'group'
  /** A report, a letter, a study. */
  | 'document'
  /** A surname with an office: `邬院士`. */
  | 'surname'
  /** `他`, `该公司`, `上述分析师`: names somebody named before. */
  | 'pronoun';

export interface Mention {
  readonly kind: MentionKind;
  /** In the paragraph: from the first word of office or description to the end of the name. */
  readonly range: Range;
  /** In the paragraph: the name alone. */
  readonly core: Range;
  /** The name; joint names are joined by `和`. */
  readonly name: string;
  /** The office given with the name. */
  readonly role: string | null;
  /** Another name given in brackets behind it. */
  readonly alias: string | null;
}

/**
 * `该公司工作人员`, `该部门的一名代表`, `她的女儿`, `其家人`: somebody of whoever the pronoun in group 1 names;
 * group 2 is the rest.
 */
export const owned =
  /^((?:该|这家)(?:[一-鿿]{0,3}公司|集团|机构|组织|企业|部门|团队|平台|网站|媒体|协会|学会|中心|委员会|大学|学校|医院|银行|基金会|实验室|研究所|研究院|工会|[校院所部局署行店厂社台](?=的|一[位名]|有关|相关|负责|发言|工作|研究人|专家|员工|老师|教师|学生|[校院所局行部厂社]长))|公司|他们的|她们的|他的|她的|它的|其(?![中他它余实]))(的?(?:一[位名]|[两三几多]位|多名|前|现任)?(?:[一-鿿]|[A-Z]{2,4}){2,10})$/;
