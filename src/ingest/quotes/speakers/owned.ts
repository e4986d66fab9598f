/** Who `该公司工作人员`, `她的女儿` and `其家人` are: somebody of whoever the pronoun names. */
import { organisationEnding } from '../lexicon/organisations.ts';
import { type Mention, owned } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { History, Resolved } from './history.ts';
import { pronoun } from './pronouns.ts';

/** Whom only a person has. */
const kin =
  /(?:家人|家属|亲属|亲友|父母|父亲|母亲|爸爸|妈妈|丈夫|妻子|太太|先生|老公|儿子|女儿|孩子|哥哥|姐姐|弟弟|妹妹|兄弟|姐妹|爷爷|奶奶|外公|外婆|邻居|朋友|同学|导师|恋人|男友|女友|经纪人|室友|教练|主治医生)$/;

/** The owner's name with the rest of the phrase, or null where the phrase has no such owner, or nobody knows who. */
export function somebodyOf(history: History, mention: Mention, paragraph: Paragraph): Resolved | null {
  const [, pointer, rest] = owned.exec(mention.name) ?? [];
  if (!pointer || !rest) return null;
  if (mention.kind === 'organisation' && organisationEnding(rest).length < 2) return null;
  const word = pointer.replace(/的$/, '');
  const name = word === '其' && !kin.test(rest) ? '它' : word;
  const owner = pronoun(history, { ...mention, kind: 'pronoun', name }, paragraph);
  if (!owner.speaker) return null;
  // `“…，”她的女儿说。“…，”她的女儿说。`: who spoke is not her own daughter.
  if (owner.speaker.name.endsWith(rest.replace(/^的/, '')) && kin.test(rest)) return owner;
  const of =
    rest.startsWith('的') || (!pointer.endsWith('的') && owner.speaker.type === 'organisation') ? '' : '的';
  return {
    speaker: {
      name: owner.speaker.name + of + rest,
      type: mention.kind === 'group' || mention.kind === 'organisation' ? mention.kind : 'anonymous',
      aliases: [mention.name],
      role: null,
    },
    antecedent: owner.antecedent,
    candidates: [],
  };
}

/** `其最新报告`, `自己的文件`: of the body that the text is about. */
const ownPaper =
  /^(?:其(?!中|他|余|实)|(?:[其它])?自己的?|它的)(?:最新|新|年度|内部|发布|公布|推出|一份|的)*(?!.{0,3}(?:数据|结果|统计)$)[一-鿿]{2,5}$/;

/** `他的研究`, `该公司的声明`: whoever the pronoun names speaks in it. */
export function authorOf(history: History, mention: Mention, paragraph: Paragraph): Resolved | null {
  const name = ownPaper.test(mention.name)
    ? '它'
    : /^([他她]们?|该(?:公司|机构|组织|部门|团队))(?:的|(?=(?:财报|年报|声明|公告|通告|官网|网站|博客|新闻稿|报告|文件)$))(?=..)/.exec(
        mention.name,
      )?.[1];
  if (!name) return null;
  const author = pronoun(history, { ...mention, kind: 'pronoun', name }, paragraph);
  return author.speaker ? author : null;
}
