/** What is announced: a statement, not a bare act. */
import { names } from '../lexicon/propositions.ts';
import type { Report } from '../reports.ts';
import { nounPhrase } from './noun-phrase.ts';

/** `宣布公司将聚焦新业务`, not `宣布推出新产品`: somebody of whom something is said. */
const announced =
  /^(?!推|裁|完成|成立|成功|收购|离职|辞|退|取消|启动|放弃|停|关|与|对|从|获|融资|签|达成|回归|创|组建|开|投|新增|加入|独立|终止|撤|永久|首批|参加|参展|出席|举|一)[^，。；：！？“”]{2,24}(?:，[^，。]{2,16}，)?(?:将|已|是|聚焦|包括|不会|不再)/;

/** `宣布新船正式下水`, `宣布白鹭号的乘客突破百万`: something else than who announces it is told of, and what became of it. */
const became =
  /^(?!推|裁|完成|成立|成功|收购|离职|辞|退|取消|启动|放弃|停|关|与|对|从|获|融资|签|达成|回归|创|组建|开|投|新增|加入|独立|终止|撤|永久|任命|扩|加|建|提|升|面向|以|被|为|发|允|把|向|聘|进|重|引|延|降|上|免|支持|采|回|集|打|参|授|举|实|即|拿|拟|了|同意|连续)[^，。；：！？“”了]{2,30}?(?<!的)(?:正在(?![^，。]*的[^，。]{1,8}[，。])|(?:流片|试飞|发射|研制|试验|测试|试航)(?:获得|取得)?成功|(?:正式|全面|现已|现在|今日|今天|即日起)(?:量产|投产|上线|开源|开业|通车|竣工|生效|启用|启航|下水|推出|发布|开放|商用|可用|上市|开售|落地)|(?:量产|投产|上线|开源|通车|竣工|生效|全面可用)(?=[，。；]|$)|突破\d|超过\d|达到?\d|被[评选列]为|荣获|入选)/;

/** `宣布推出灯塔助手，这是一款…`, `宣布了一项航运计划，将…`: what it is, or what it is to do, is told too. */
const launched =
  /^(?:推出|启动|实施|成立|组建|设立|与[^，。；]{2,30}达成|(?:一项|新的?)[^，。；]{2,40}(?:计划|战略|方案|措施|政策|提案)(?=，))[^，。；]{0,50}，(?:(?:该|此)[^，。；]{2,10}?(?:将|旨在)|将(?!其)|这(?:是|将是)一[款个种项套家]|这项[^，。；]{2,8}将)/;

/** What makes a statement of `宣布其船队迎来四艘新船的加入`. */
const happened =
  /^其[^，。！？；]*(?:迎来|新增|[获取]得|荣获|斩获|创下|入选|推动|达成|签署|突破|完成|加入|跻身)/;

/** Whether `rest`, behind `宣布`, states something. */
export const announces = ({ mark, range, paragraph }: Report, rest: string): boolean =>
  mark !== '' ||
  (!(names(rest) && !happened.test(rest)) &&
    (!/^(?:计划|正在)/.test(rest) || !nounPhrase.test(rest.replace('正在', ''))) &&
    !/[已曾刚]$/.test(paragraph.flat.slice(range[0] - 1, range[0])) &&
    (/^(?:将|计划|打算|已(?!久|经?(?:完成|获得|结束)[^，。]{0,30}(?:融资|收购))|能够?(?![力源量])|要(?![闻点求素])|不会|有意|其|他|她|它|该|不再|拟|正在|未来|自|在[^，。]{1,40}(?:首|将|会|被评|获评|荣获)|被评为|只允许|仅允许|因[^，。]{2,40}，|从今年|今年|由于|为)/.test(
      rest,
    ) ||
      announced.test(rest) ||
      became.test(rest) ||
      launched.test(rest)));
