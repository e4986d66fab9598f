/** Forecasts: whether somebody makes one, or one is made of something. */
import type { Report } from '../reports.ts';
import { attached, joined } from './elided.ts';

/** `发布报告，预测…`, `根据远期价格，预计…`: a forecast has grounds. */
const founded = /评级|目标价|预告|公告|根据|基于|按照|依据|报告|研报|模型/;

/** `预计将于周四抵达`: a time-table, which is nobody's forecast. */
const scheduled = /^(?:[将会])?(?:于|在)(?!未来)[^，。]{0,8}[周月年日季晚早]/;

/** `预测方面`, `预测、分析和展示`: the word is a noun. */
const noun =
  /^(?:方面|中(?![国方东西小型央石芯])|或(?!将|可能|会)|等|以及|、|[–-]|(?:因子|任务|基准|评测|框架|方法|算法|模型|准确|精度|服务|调查|结果|能力|过程|洞察|水平)(?![将会可能仍])|仍然(?![将会])|一直|表示|感到|进行|作出)/;

/** A forecast tells what will be, or how much. */
const foreseen =
  /将(?![军领])|会(?![议员计])|可能(?!性)|有望|可[达以]|[能要达]|[增上下升降减翻涨跌][长加至到升降少滑跌涨幅倍番]|翻番|超过|突破|[高低少多]于|不到|不足|至少|仅?[为有]|是|需|之间|左右|使用|依赖|相同|难以|无法|出现|实现|成为|[一-鿿]了|\d/;

/** What has a future without foreseeing it: `年收入`, `电力需求`, `新型算法`. */
const things =
  /(?:能力|收入|营收|需求|算法|技术|市场|规模|数据中心|服务器|产品|系统|模型|芯片|销[量售]额?|成本|利润|支出|[率额值价费]|数量|产量|流量|总量|交付量|出货量|车型|手机|机器人|软件|设备|平台|项目|交易|方案|计划|工具|功能|版本|行业|领域|产业|工厂)$|[A-Za-z] ?\d+$|^\d{4} ?年/;

/** Behind a forecast that shares the subject of the clause before stands a subject of its own: `预计船价将上涨`. */
const ownSubject = /^(?![将会可能还也仅在到于至从自为有达平本今明]|需要|\d)[^，。]{2,}/;

/** Behind a body's name and 预计, what it will do itself: `船厂预计年底将增加两条航线`. */
const itself =
  /^(?:还|也|仍|最终|总共|年底|[今明]年|(?:未来|到|在)[^，。]{1,10}){0,2}(?:将(?!会?有|[^，。]{1,12}将)|能够?|可以|亏损|盈利)/;

/** Whether a forecast without a mark is the speaker's. */
export function foretells(report: Report, rest: string): boolean {
  const { text, elided, speaker, paragraph, sentence, clause, range } = report;
  if (noun.test(rest) || scheduled.test(rest) || inFuture(report)) return false;
  const clauses = /^[^，。！？；]*(?:，[^，。！？；]*)?/.exec(rest)?.[0] ?? '';
  if (text !== '预计' && !foreseen.test(clauses)) return false;
  // `候选人预计将…`: what is expected of many.
  const people = /^(?:group|anonymous|person)$/.test(speaker?.kind ?? '') && !elided;
  if (people && /^(?:将(?!会?有)|会(?!有))/.test(rest)) return false;
  if (/^预[计期]$/.test(text) && speaker?.kind === 'organisation' && !elided && itself.test(rest))
    return false;
  // `她本预计出庭`: what was meant to be.
  if (/[本原]$/.test(paragraph.flat.slice(clause, range[0]))) return false;
  // `新船预计将成为焦点`: of a thing.
  if (speaker?.kind !== 'person' && /^[将会]?(?:被|成为|遭|面临|亮相|登场)/.test(rest)) return false;
  if (speaker && speaker.kind !== 'person' && things.test(speaker.name)) return false;
  if (!elided) return speaker?.kind !== 'document';
  return (
    attached(report) ||
    founded.test(paragraph.flat.slice(sentence[0], clause)) ||
    (joined(report) && ownSubject.test(rest))
  );
}

/** `到2027年，X预计将…`: what is expected of X by then. */
function inFuture({ sentence, clause, paragraph }: Report): boolean {
  return /^(?:预计)?到[^，]{2,14}，$/.test(paragraph.flat.slice(sentence[0], clause));
}
