/** A body that no list knows, named in one sentence with a document: `参议院特别委员会的调查`. */

import { once } from '../../../once.ts';
import { matchesOf } from '../../matches.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { firstOf, reports, told } from './document-kinds.ts';
import { found, type History, organisationNamed, type Resolved } from './history.ts';
import { withoutLead } from './organisations.ts';

/** Bodies that publish reports, with what may stand between them and the report. */
const bodies =
  /[一-鿿A-Za-z·]{2,20}(?:委员会|协会|学会|联合会|研究院|研究所|(?:研究|鉴定|检测|检验)中心|鉴定所|实验室|大学|(?<![医科])学院|基金会|管理局|监管局|统计局|办公室|事务所|咨询公司|智库|证券|银行|审计署|巡视组|调查组|理事会)(?=[^。！？；]{0,30})/g;

/** So much of a paragraph is read for bodies. */
export const mostRead = 4000;

/** So many paragraphs back a body is looked for. */
const behind = 12;

/** Where the bodies of a paragraph end, and what follows them in their sentence. */
const bodiesIn = once((paragraph: Paragraph) => {
  const text = paragraph.flat.slice(0, mostRead);
  return matchesOf(text, bodies).map((match) => {
    const end = match.index + match[0].length;
    return { name: withoutLead(match[0]), end, rest: text.slice(end, end + 30).split(/[。！？；]/)[0] ?? '' };
  });
});

/** `参议院特别委员会的调查`: a body named in one sentence with the document, however it is named. */
export function bodyBehind(
  history: History,
  kind: RegExp | string,
  paragraph: Paragraph,
  at: number,
): Resolved | null {
  for (const one of history.back(paragraph, behind)) {
    const body = bodyWith(one, kind, one === paragraph ? at : Number.POSITIVE_INFINITY);
    if (body) return body;
  }
  return null;
}

function bodyWith(one: Paragraph, kind: RegExp | string, before: number): Resolved | null {
  const body = bodiesIn(one).find(
    ({ name, end, rest }) =>
      name.length >= 4 &&
      end < before &&
      !/^[^，。]{0,2}(?:启发|影响|鼓舞|邀请|资助|赞助|委托)，/.test(rest) &&
      !told.test(rest.slice(0, Math.max(0, firstOf(kind, rest)))) &&
      (firstOf(kind, rest) >= 0 || (kind === reports && rest.includes('调查'))),
  );
  return body ? found(organisationNamed(body.name)) : null;
}

/** `研究发现…。这项研究由河口大学进行`: the lead names only the document, the text behind it the body. */
export function bodyAhead(history: History, kind: RegExp | string, paragraph: Paragraph): Resolved | null {
  const index = history.order(paragraph);
  for (let order = index + 1; order <= index + 3; order++) {
    const one = history.paragraphs[order];
    const made =
      one &&
      /(?:研究|调查|调研|民调)(?:是)?由([一-鿿A-Za-z]{4,20}?)(?:和|与|开展|进行|合作|联合|发布|牵头|完成)/.exec(
        one.flat,
      );
    if (made?.[1]) return found(organisationNamed(made[1]));
    const body = one && bodyWith(one, kind, Number.POSITIVE_INFINITY);
    if (body) return body;
  }
  return null;
}

/** `审计报告`, `披露的鉴定意见`: of the audit office, of the forensic centre that was named last. */
export function bodyOfField(
  history: History,
  document: string,
  paragraph: Paragraph,
  at: number,
): Resolved | null {
  const field = /(?:^|的)([一-鿿]{2})(?:报告|结果|意见|结论|通报|数据)$/.exec(document)?.[1];
  if (!field) return null;
  const named = new RegExp(`[一-鿿]{0,12}${field}[一-鿿]{0,2}(?:[署局厅院所委组台站队]|中心|部门)`, 'g');
  for (const one of history.back(paragraph, behind)) {
    const end = one === paragraph ? at : mostRead;
    const last = matchesOf(one.flat.slice(Math.max(0, end - mostRead), end), named).at(-1);
    if (last) return found(organisationNamed(withoutLead(last[0])));
  }
  return null;
}
