/** What documents are called, and where one of a kind is named. */

/** Documents that go by several names: `研报` is `报告` in the next sentence. */
export const reports = /研究报告|研报|报告|白皮书|蓝皮书|绿皮书/;
export const accounts = /财报|半年报|年报|季报|业绩报告/;
export const letters = /公开信|内部信|信函|信件|信(?![息任心用])|邮件/;
export const suits = /诉状|起诉书|诉讼|投诉/;
const kins: readonly RegExp[] = [
  accounts,
  reports,
  /声明|公告|通告|通报|通知/,
  letters,
  /论文|研究|调查|调研|民调/,
  suits,
];

/** The kin of a document: its other names. */
export const kinOf = (noun: string): RegExp | undefined => kins.find((one) => one.test(noun));

/** `最新二季度财报`, `半年报`: accounts of which only the time is told. */
export const accountsAlone =
  /^(?:最新|最近|近日|今年|去年|本|这份|\d{2,4}财?年|第?[一二三四1-4]季度?|Q[1-4]|上半年|下半年|全年|半年?|年度|季度|中期|发布|公布|披露|的)*(?:财报|年报|季报|业绩报告|业绩公告)$/;

/** `向董事会报告`: what is done, no paper. */
export const told = /[向对][^，。！？；]{1,10}$/;

/** Where a document of that kind is first named, or -1. */
export const firstOf = (kind: RegExp | string, text: string): number =>
  typeof kind === 'string' ? text.indexOf(kind) : text.search(kind);
