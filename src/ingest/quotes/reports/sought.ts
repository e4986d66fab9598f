/** Who looks for things, and how: what they find is what they report. */
import type { Mention } from '../mentions/mention.ts';

/** `X进行了研究，发现…`: who looks for something finds it. */
export const sought =
  /研究|调查|调研|分析|测试|实验|试验|统计|检查|检测|监测|评估|报告|[研财年季]报|论文|公告/;

/** `绿洲公司采访了船工，发现…`: how a body or those whose trade it is look for something. */
const searched =
  /比较|对比|比对|观[察测]|[跟追]踪|扫描|采访|[走随]访|访谈|查阅|审[阅查计]|查看|梳理|抽[样查检]|暗访|测[量算]|衡量|考察|模拟|验证|评测|试用|探讨|搜[索集]|检索|收集|核[查对]|排查|勘[察查探]|尸检|解剖|化验|追溯|回顾|翻阅|盘点|取[样证]|采样|调取/;

/** Who looks for things; `它发现`: of a body or a study. */
export const seekers =
  /^(?:它|[他她]们|作者们?|(?:该|这[个支]|研究|课题|科研|项目|实验室?)(?:研究|科研|课题)?(?:团队|小组))$|的?(?:研究|科研|课题)(?:团队|小组)$|(?:研究|调查|调研|审计|监管|检查|检测|评估|测试|分析|勘探|考古|科研|专案)(?:人员|者|员|团队|小组|组|机构|委员会|师|局|署|们)+$|(?:科学家|学者|专家|教授|博士|工程师|学家|分析师|记者|检察官|法官|审计师|侦探)们?$/;

/** Whether `deed`, the clauses before, tells how `speaker` looks for what is found. */
export const looksInto = (deed: string, { kind, name }: Mention): boolean =>
  sought.test(deed) || ((kind === 'organisation' || seekers.test(name)) && searched.test(deed));
