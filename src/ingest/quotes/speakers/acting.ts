/** Whether a text tells of a name what is told of bodies only: no product acts, `Genie的表现`, `NAS解决方案`. */
import { adverbial, time } from '../lexicon/adverbs.ts';
import { isPress, knownOrganisations, organisationEnding, technicalTerm } from '../lexicon/organisations.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** What a body does; 报告 behind a name is as often a noun. */
const does =
  '(?:宣布|表示|声称|宣称|称(?![为号之])|说(?!明)|认为|指出|透露|强调|补充|警告|承诺|否认|承认|证实|回应|拒绝|同意|起诉|被起诉|被罚|收购|推出|发布|公布|开发|研发|筹集|融资|完成了?[^，。]{0,8}融资|聘请|聘用|任命|裁员|解雇|成立于|成立|总部|委托|联合|合作|旨在|预计|预测|估计|计划|正在|建议|呼吁|致力|希望|敦促|要求|指控|调查|罚款|裁定|批准|提供)';

/** Whom only a body has, and what. */
const has =
  '(?:联合|共同|前|现任|全球|资深|高级|首席|一[名位]|多[名位]){0,4}(?:创始|创办|首席|总裁|董事|C[A-Z]O(?![A-Za-z])|副总|执行|发言人|高管|员工|职员|研究员|研究人员|研究团队|工程师|科学家|分析师|经济学家|律师|负责人|主席|会长|秘书长|总监|主管|总经理|客户|股东|股价|股票|市值|总部|营收|收入|利润|财报|年报|官网|网站|声明|公告|博客|新闻稿|(?<=的)(?:关注|注意|重视|批评|反对|调查|裁决|裁定|决定|规定|政策|指控|承诺|要求))';

const behind = new RegExp(
  `^(?:公司|集团)?(?:, ?(?:Inc|Ltd|Corp|LLC|PLC|plc|GmbH)\\.?)?(?: ?[（(][^（）()]{1,30}[）)])? ?(?:，(?:一家|一个)[^，。]{0,40}(?:公司|机构|组织|商|者|集团|企业|平台|方|工会|协会)|(?:，)?(?:是|作为)(?:一家|[^，。]{2,24}(?:公司|机构|组织|企业|集团|提供商|供应商|开发商|制造商|初创企业|领导者|领先者|领军者)[，。])|的?${has}|(?:${adverbial}|${time}|在[^，。]{1,16}[中上里]|[（(][^（）()]{1,10}[）)]|，){0,4}(?:${does}))`,
);

/** `初创公司X`, `由X开发的`, `与X合作`. */
const before =
  /(?:公司|集团|机构|组织|企业|巨头|媒体|实验室|厂商|供应商|制造商|提供商|开发商|运营商|零售商|服务商|独角兽|龙头|智库|协会|联盟|工作室|监管机构|团体|事务所|工会|慈善|商) ?“?$|(?:来自|加入|加盟|收购|起诉|任职于|就职于|供职于|创办了?|创立了?|创建了?|入股|投资了?|成立了?|隶属于|旗下|离开|被|据) ?$/;

/** So many places of a name are read. */
const mostPlaces = 60;

/** Whether the name anywhere in the text does or has what bodies do and have. */
export function actsIn(paragraphs: readonly Paragraph[], name: string): boolean {
  if (isPress(name)) return true;
  if (technicalTerm.test(name) && !knownOrganisations.has(name)) return false;
  if (
    knownOrganisations.has(name) ||
    (organisationEnding(name) !== '' &&
      !/^(?:[为对在向使让]|确保|帮助|协助|允许|迫使|促使|鼓励|要求)/.test(name))
  )
    return true;
  const latin = /^[A-Za-z0-9]/.test(name);
  let places = 0;
  for (const { text } of paragraphs)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (++places > mostPlaces) return false;
      const end = at + name.length;
      // `Arm` in `Army`, `Gcore` in `Gcore Radar`.
      if (latin && /^(?:[A-Za-z0-9]| [A-Z])/.test(text.slice(end, end + 2))) continue;
      if (behind.test(text.slice(end, end + 80)) || before.test(text.slice(Math.max(0, at - 6), at)))
        return true;
    }
  return false;
}
