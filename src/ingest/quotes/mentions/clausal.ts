/** Tells a clause from a noun phrase that ends with the same noun. */

/** Verbs and adverbs that no noun for people or for a document has before it, unless 的 parts them. */
const verb =
  /出现在|建立在|发生在|取决于|带有|写有|联合起来|利用(?![率者])|导致|惹得|表明(?!身份)|允许|禁止|陆续|往往|撰写|签署(?![方国者人])|发出|疯狂|涌入|涵盖|可能(?!性)|会对|[声申]明(?=用户|员工|客户)|也[与在对]|都在|正在|曾[向对被]|警告(?=一[位名]|称)|(?:称|视|看)其为|转发|试图|无法|投资(?=$)|之所以|被告知|[问告给]我|包括|[提发递转]交(?=[您你])|给(?=用户|客户|读者|大家|人们)/;

/** What a noun phrase has nowhere. */
const anywhere =
  /归因于|(?<=[一-鿿]{2})不(?:知道|清楚|了解|确定)|联合起来|据说|共计|之所以|^(?:这[就也似]|这(?:源于|个[^，的]{2,4}比|些[^，的]{2,4}与)|只知道|像《|最为|能和|将[削其它])/;

/** `X的[报道出现在官员]`: whether a verb stands before the noun that the phrase ends with. */
export const isClause = (phrase: string): boolean =>
  anywhere.test(phrase) || verb.test(phrase.slice(phrase.lastIndexOf('的') + 1));
