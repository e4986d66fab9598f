/** Whose study an article is about, as news releases tell it: `绿洲公司，一家船厂，今天发布了航运报告`. */
import { once } from '../../../once.ts';
import type { History, Resolved } from './history.ts';
import { bodyAtEnd } from './named-in.ts';

const studies = '(?:报告|研究|调查|调研|民调|白皮书|指数|新发现|调查结果|研究结果)';
const when =
  '(?:在?(?:今天|今日|今晨|昨天|昨日|近日|日前|最近|近期|本周|本月|(?:本|上)?周[一二三四五六日]|\\d{1,2}月\\d{1,2}日))';

const bracket = '(?: ?[（(][^（）()]{1,60}[）)])?';

/** Who released it stands before its day, or before what was done, with an apposition between them at most. */
const releasing = new RegExp(
  `^([^，。！？；“”（(]{2,40}?)${bracket}(?: ?[，,][^。！？；“”]{2,80}[，,] ?)?(?: ?${when}(?:正式)?(?:宣布)?(?:发布|公布|推出)?了?|(?:正式|已)?(?:发布|公布|推出)[了的])[^。！？；，]{0,40}${studies}`,
);

/** `这项研究由绿洲公司赞助`: who had it made. */
const sponsored =
  /(?:研究|调查|调研|民调|报告)(?:是)?由([^，。！？；“”]{2,30}?)(?:于[^，。]{2,24})?(?:赞助|委托|资助|发起|主导|牵头)/;

/** `由绿洲公司进行的《航运调查》`, `由绿洲公司委托河口大学进行的研究`: who had it made. */
const making = new RegExp(
  `由([^，。！？；“”]{2,30}?)(?:委托|进行|开展|发布|主导|牵头|赞助)[^，。！？；“”]{0,24}?的[^，。！？；]{0,24}?${studies}`,
);

/** `根据绿洲公司对两千名船员进行的调查` */
const asking = new RegExp(
  `根据([^，。！？；“”的]{2,20}?)对[^，。！？；]{2,40}(?:进行|开展)的[^，。！？；]{0,8}${studies}`,
);

/** `绿洲公司的一份新报告显示`, `根据绿洲公司的最新研究`: whose it is called. */
const owned = new RegExp(
  `(?:^|[。，]|根据|来自)([^，。！？；“”的]{2,30}?)${bracket}的(?:[一这]?[份项]|最?新|首[份个次]|全面|年度|全球|行业|的)*(?:《[^《》]{2,50}》)?${studies}`,
);

/** So many paragraphs are the lead of a release. */
const lead = 7;
/** So much of a paragraph is read. */
const mostRead = 300;

/** The body whose study the article is about; null where its lead tells of none. */
export const releasedBy = once((history: History): Resolved | null => {
  let body: Resolved | null = null;
  for (const { kind, text } of history.paragraphs.slice(0, lead)) {
    if (kind !== 'paragraph') continue;
    const head = text.slice(0, mostRead);
    for (const pattern of [releasing, sponsored, making, asking, owned])
      body ??= bodyAtEnd(history, pattern.exec(head)?.[1]?.trim() ?? '');
  }
  return body;
});
