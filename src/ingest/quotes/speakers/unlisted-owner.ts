/** Whose a document is that stands before it under a name of no list: `Tidewave的数据`, `墨刻的报告`. */
import { anonymousNounAtEnd } from '../lexicon/sources.ts';
import { functional } from '../lexicon/surnames.ts';
import { allWords } from '../mentions/dictionary.ts';
import { leadsUp } from '../mentions/name-start.ts';

/** What stands before `的报告` and is nobody. */
export const common =
  /^(?:提交|公布|披露|曝光|泄露|流出|收到|普通大众|大众|公众|客户|用户|读者|网友|电子|相同|同样|同一|另外|进一步|最近|近期|早期|初步|后续|早前|类似|此类|更多)|[年月日周他她它我你这那其此一各有最]|新|自己|以上|以下|目前|相关|有关|公开|官方|内部|外部|现有|大量|详细|完整|[两三多几数]/;

/** Words before a Latin name that say what it is. */
const kindBefore =
  '(?:AI|IT|SaaS)? ?[一-鿿]{0,20}?(?:领导者|领军者|公司|机构|集团|网站|平台|巨头|开发商|供应商|制造商|厂商|企业|团队|商|媒|媒体|杂志|报纸|期刊|智库|组织|大学|实验室|协会)';
const inLatin = new RegExp(
  `^(?:${kindBefore})? ?((?:[A-Z]|\\d+(?=[A-Za-z]))[A-Za-z0-9.&-]*(?: (?:(?:and|of|for|&) )?[A-Z][A-Za-z0-9.&-]*){0,5})(?= ?的|[ ]?[一-鿿《]| ?\\d{1,4} ?[年月页条项季报])(?!获得|看到|掌握)`,
);

/** Quarters, fields and techniques in capitals: `Q2财报`, `ESG报告`. */
const noOwner = /^(?:Q[1-4](?:-Q[1-4])?|H[12]|FY ?\d*|AI|AGI|ESG|IT)$/;

/** The Latin name that a phrase begins with, behind what says what it is. */
export function latinOwner(text: string): string | null {
  const name = inLatin.exec(text)?.[1];
  return name && !noOwner.test(name) && !/^[A-Z][^一-鿿]*(?:获得|看到)/.test(text) ? name : null;
}

/** Papers that only a body has, whatever it is called. */
const ownPapers = /(?:官网|网站|博客|声明|公告|新闻稿|财报|年报)$/;

/** `河口联盟2024年全球航运报告`: a name before the year of its report. */
const beforeYear = /^([一-鿿A-Za-z0-9]{2,14}?)的?(?:20)?\d{2}(?:[-–—至](?:20)?\d{2})?[年财][^，。的]{0,16}$/;

const short = /^([一-鿿A-Za-z0-9]{2,8}?)(?:发布|发表|公布|出具|撰写|推出|提供)?的[^的]{2,14}$/;

/** A short name before 的 and the document: no run of common words, `初步内部的测试`, and no clause, `下达的裁决`. */
export function unlistedOwner(text: string): string | null {
  const name = (beforeYear.exec(text) ?? short.exec(text))?.[1] ?? '';
  return name !== '' &&
    !common.test(name) &&
    !functional.test(name) &&
    !leadsUp(name) &&
    (ownPapers.test(text) || !allWords(name)) &&
    anonymousNounAtEnd(name) === ''
    ? name
    : null;
}
