/** Where, inside a sentence, what somebody said ends and the reporter tells something. */
import { feels } from './inner-voice.ts';
import { portrays } from './reports/portrayed.ts';
import { weighs } from './reports/told-of.ts';
import type { Report } from './reports.ts';

/** The first place in `[start, end)` where the reporter speaks; `end` where there is none. */
export function cutAtNarrator(report: Report, start: number, end: number): number {
  const { flat, text } = report.paragraph;
  const asked = report.mark === '' && /^(?:追|询)?问$/.test(report.text);
  const cut = Math.min(
    cutAtAct(flat, start, end),
    cutAtContrast(text, start, end),
    report.binding === 'announce'
      ? cutAt(
          /^(?:正式|全面|现已|已)?(?:推出|启动|成立|发布|上线)/.test(flat.slice(start, start + 6))
            ? afterwards
            : outcome,
          flat,
          start,
          end,
        )
      : end,
    // `他问几点出发，…`: a question ends with its clause.
    // So does what somebody holds to matter, and what he makes of something.
    asked || weighs(report) || portrays(report.text) ? cutAt(/，/, flat, start, end) : end,
    // `他担心误船，便提早出门`: what is done about it.
    feels(report) ? cutAt(/，(?:于是|便|遂|随即|转而|因?此?决定)/, flat, start, end) : end,
    cutAtShare(report, start, end),
    // `法院认为船厂有过失，判决其赔偿`: what a court did.
    courts.test(report.speaker?.name ?? '') ? cutAt(ruling, flat, start, end) : end,
    against.test(flat.slice(report.clause, report.range[0])) ? cutAt(accusation, flat, start, end) : end,
    report.mark === '' && report.form === 'verb'
      ? Math.min(
          cutAt(told, flat, start, end),
          cutAtTurn(flat, start, end),
          // What is found may have found more: `发现水位下降，这表明…`.
          report.binding === 'show'
            ? end
            : cutAt(/，这(?:也|进一步|无疑)?(?:表明|意味着|反映)/, flat, start, end),
        )
      : end,
  );
  return behindMain(flat, start, cut, end);
}

/** `…，不过由于船期不定，`: a clause that waits for the one behind it. */
const awaits =
  /，(?:但|而|不过|并且|而且|也|就是|只是)?(?:虽然?|尽管|即使|即便|哪怕|如果|若|一旦|由于|因为|随着)[^，。；“”]{4,}$/;

/** What is cut is not cut behind a clause that waits: the main clause belongs to it. */
function behindMain(flat: string, start: number, cut: number, end: number): number {
  if (cut >= end || !awaits.test(flat.slice(start, cut))) return cut;
  const main = flat.slice(cut + 1, end).search(/[，；]/);
  return main < 0 ? end : cut + 1 + main;
}

/** A clause that opens with one of these tells what the speaker did, not what was said. */
const act =
  /^(?:并|还|也|同时|且|又|随后|尤其|特别)*(?:附上|列出|列举|询问|演示|出示|晒出|贴出|配上|转发|删除|撤回|强调|指出|提出|提到|分析|介绍|讨论|呼吁|阐述|回应|解释|总结|透露|重申|回顾|公布|发布|宣布|批评|指责|赞扬|称赞|描述|谈到|否认|承认)了|^(?:并|还|也|尤其|特别)*(?:强调|批评)其|^(?:并且?|还|同时)(?:也|还)?(?:批评|指责|谴责|抨击|赞扬|称赞|感谢|敦促|祝贺)|^并当(?:场|即|众)|^并(?:且|还)?(?:告诉|告知|询问|劝说|叮嘱|邀请|感谢)[他她]|^(?:并|但|同时|而且)(?:也|还)?(?:否认|拒绝“|指出其)|^(?:更|并|还|也)*(?:严厉|强烈|公开)?(?:痛斥|怒斥|斥责|痛批|怒批|炮轰|驳斥)|^并(?:也|还)?(?:欢迎|提到|提及|称[其这该它他她](?!们?[将会正已能可]))|^(?:随后|并|还)+(?:责令|促请|勒令|下令|要求|已对)/;

/** `…，其他并没有过多透露`: what was not said. */
const silence =
  /^(?:但|而|不过|然而|尽管|虽然)?(?:对?(?:其他|其余|更多|具体|其它)(?:的?(?:细节|信息|内容|情况|问题))?)?(?:他们?|她们?|它|该公司|公司|双方|目前|暂时)?(?:并未|并没有|没有|未|尚未|还没有|拒绝|不愿)(?:过多|进一步|更多|具体|详细|直接|公开|对此|就此)?“?(?:透露|说明|披露|谈及|介绍|置评|回应|提供|分享|提到|公布|给出|解释|排除|表示|说明|对[^，。]{2,24}(?:回应|置评|表态))|^(?:但|而|不过|然而|尽管|虽然|目前|暂时|尚)+不清楚/;

/** `…，他希望…`: another thing the speaker feels. */
const wish =
  /^(?:但|而|并且?|同时)?[他她](?:还|也|则)?(?:希望|期待|相信|计划|打算|将|曾|指的是|极为|受到|遭到|本人|批评|指责|谴责|抨击|告诉|称[^，。]{1,20}[为是])|^他们[将把][^，]{1,16}(?:形容|描述|描绘|比作|称)/;

/** `尽管他没有来，`, `从五月起，`: what stands so far waits for its main clause. */
export const subordinate =
  /^(?:(?:尽管|虽然|即使|如果|若|由于|因为|鉴于|随着)[^，]*|[^，]{1,20}之所以[^，]*|(?:当|在|从|自|为了?|除了|对于?|与)[^，]*(?:时|后|前|中|上|里|下|以来|开始|来说|而言|期间|之际|外|相比))，$/;

/** `即日起，`, `2010年时，`: when something is to be, before what it is. */
const onlyWhen = /^(?:[^，的是了]{1,10}[起后前时内来年月日天]|今后|目前|现在|同时|最近|近日|[一-鿿]?步)，$/;

function cutAtAct(flat: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (
      flat.charAt(at - 1) === '，' &&
      !subordinate.test(flat.slice(start, at)) &&
      !onlyWhen.test(flat.slice(start, at)) &&
      (act.test(flat.slice(at, at + 16)) ||
        silence.test(flat.slice(at, at + 24)) ||
        (wish.test(flat.slice(at, at + 12)) && !/^[他她]/.test(flat.slice(start))))
    )
      return at;
  }
  return end;
}

/** `…，至于他…`, `…，此举令…`: the reporter's remark on the words before. */
const aside =
  /(?:，|——| - (?=[该他她]))(?:(?<=—)这也意味着|以此?回应|此举|此言|这与[^，。“]{2,24}(?:矛盾|相反|相悖|不符|不一致|对比|反差)(?=[，。])|(?:而|但|不过)?(?:[这此]一(?:言论|表态|说法|观点|主张|术语|概念|举动|消息|决定|举措|裁[决定]|判决|预测|爆料|指控|指责|承认|警告|声明|呼吁|公告|传闻|猜测|回应|提议|诉求|请求)|[该此](?:(?:裁[决定]|判决)(?=允许|使|让|引|导致|推翻)|(?:建议|提议|请求|申请)被))|据?[^，。]{2,12}报道(?=[，。]|$)|(?:这|并)也?引[发起]|这(?:显然|(?:也)?揭示|一切|得益于|[封份]|是[他她])|令人(?:瞩目|震惊|意外)|(?<= - )(?:该|他|她)|[这该][个则条段]?(?:故事|细节|片段|视频|帖子|新闻|消息|文章|报道|传言|照片|图片|推文)(?:后来|随后|随即|很快|最初|此前|最早|已被|在)|[A-Za-z一-鿿]{2,6}(?:是指|指的是)|显然(?:是|也)?因为|着实|至于|同时(?:被[^，。]{1,10}的还有|面临)|可见(?![的度性光])|受此|(?:[他她它]们?)?据(?:称|说|悉|了解|报道)|(?:但|而|然而|不过)?[^，。]{2,12}对此(?:表示|提出|进行|感到|予以)|引[发起][^，。]{0,8}(?:热议|关注|围观|争议|轰动|骚动|不满)|截至(?:记者)?发稿|除此之外|同时还?(?:推出|发布|宣布|公布|提出|启动|关闭|增加|减少)了?)/;

/** `利用新的引擎，“航程会更长”`: one clause that the marks complete. */
export const unfinished =
  /^(?:利用|借助|凭借|通过|只有|除非|作为|如果|若|一旦|由于|随着|尽管|虽然|即使)[^，。！？“]*，$/;

const waiting = /(?:^|，)(?:通过|随着|由于|因为|如果|若|一旦|尽管|虽然|即使|为了|与|从|当)[^，]*$/;

/** What people do to each other. */
const deeds =
  '提名|任命|聘[请用]|解雇|开除|称赞|赞扬|夸赞|表扬|嘲笑|嘲讽|讽刺|讥讽|批评|抨击|攻击|谴责|指责|斥责|驳斥|感谢|祝贺|道歉|致歉|邀请|提倡|宣扬|宣传|传播|散布|分享|转发|转载|引用|附和|声援|询问|呼吁|敦促|要求|指控|宣布|警告|(?:发布|发表|递交|提交|更改|坚持)(?:了|一)|起诉|状告|赠送|展示|晒出|贴出|出示|公开(?:支持|反对)';

/**
 * Without a comma before it, what is reported is one clause of what is told: `声称船会沉，并嘲笑船长`,
 * `呼吁停航，此前…`, `指责他违规，理由是…`, `承认船旧了，而此时…`, `报告有漏洞，其中…`, `声称船已修好，但这…`, `船已修好——这是…`.
 */
const told = new RegExp(
  `——(?:这|也就是|(?:但|而|不过)?(?:他|她|该公司)(?:也|还|却|随后))(?![^。！？]*——)|，并将其(?:替换|更名|改|描述|形容|比作|称)|，(?:但(?:这|它|他(?!们)|她(?!们))|(?:这|也)(?:也|更|都|进一步|无疑|恰恰)?(?:[让令](?!人)|引发|标志|凸显|突显|暴露|揭示)|并(?!且)(?:在[^，。]{2,14}[中上里前])?[^，。]{0,6}(?:${deeds})|此前|结果|鉴于|理由是|原因是|因此，?[他她]|其中(?!有?(?:一种|[二两三四五六七八九十半\\d]))|而(?:这些|此时|在?(?:去年|今年|前年|此前|昨[天日]|上[周月]|周[一二三四五六日])|一些|另一些|部分|许多|不少))`,
);

/**
 * `声称航程缩短了，但港务局最终认定…`, `承认用过旧图，但考虑到…`: behind `但` somebody else acts, the reporter weighs, or the speaker is
 * told to do something.
 */
const turn =
  /，(?:但是?|然而，?|不过，?)(?:(?:目前|随后|最终|之后|后来|至今|暂时)?(?:都|均|也)?(?:没有(?:提及|提到|透露|披露|说明|公布|给出|证据)|未(?:提及|提到|透露|披露|说明|公布|给出)|拒绝|强调|补充|承认|希望如果|警告)|考虑到|鉴于|据我们所知|事实上|实际上|现实是|具体[^，。]{2,6}(?:仍?未|尚未|不详)|也?有(?:人|网友|专家|分析|评论|视频|报道|批评|业内|用户|记者)|已有人|似乎|(?:周[一二三四五六日天]|上周|昨天|今天|\d+ ?月|\d{4} ?年|在(?:去年|今年|\d{4} ?年)[^，。]{0,6}(?:宣布|表示|承认|承诺))|(?:许多|一些|不少|批评者|批评人士|专家|研究|调查|证据)[^，。]{0,16}(?:质疑|认为|担心|怀疑|显示|表明|指出|发现|反对|不同意)|(?![我你您])[^，。“”]{2,14}?(?:最终|坚持|拒绝|质疑|否认|反驳|驳斥|淡化|坚称|将此[^，。]{1,6}称|缺乏|(?:提醒|警告|辩称)))/;

/** `称会有大动作，他此前…`: whoever spoke is spoken of. */
const himself =
  /，[他她](?:此前|曾|还|一直|被|也|在(?!于)|对|已|把|写|认为|将|计划|同时|随后|补充|现年|目前|所?说)/;

/** Where, without a comma before what is reported, the sentence turns from it. */
function cutAtTurn(flat: string, start: number, end: number): number {
  const words = flat.slice(start, end);
  return Math.min(
    /尽管|虽然|虽说|如果|即使/.test(words) ? end : cutAt(turn, flat, start, end),
    /^[^，。]{0,10}[他她]/.test(words) ? end : cutAt(himself, flat, start, end),
  );
}

/** `针对船工称船厂是“坟场”的指控，厂长…`: what is said of the words is not in them. */
const against = /^\s*(?:但|而|不过)?(?:针对|对于?|关于|至于|面对|尽管)/;
const accusation = /(?<=[^，。；]{6})的(?:指控|指责|说法|言论|批评|质疑|报道|主张|传言|爆料)(?=，)/;

/** `宣布将离任，这让…`: what an announcement leads to is the reporter's. */
const outcome = /，(?:而|但)?(?:这(?!些?将)|此前)/;
/** The same, but for what it is that was brought out: `宣布推出灯塔助手，这是一款…`. */
const afterwards = /，(?:而|但)?(?:这(?!些?将|是(?![他她]))|此前)/;

/** `57%表示…，43%正在…`, `…，而去年这一比例为48%`: the next share of those asked, and what it is held against. */
function cutAtShare({ speaker, paragraph }: Report, start: number, end: number): number {
  if (!speaker || !/\d[%％位名]|分之|半/.test(speaker.name)) return end;
  const next =
    /；|，(?:而|但)?[^，。]{2,20}的(?:比例|占比|数字)(?:仅|则|只|也)*[为是达有]|，而[^，。]{1,14}?中?这一(?:比例|占比|数字)|，甚至更[少多]|，紧随其后|(?<![年月中上下里时间]|[之以]后|之前)，(?:而|但|另外|另有|其中)?(?:仅有?|只有|几乎|大?约|将?近|接近|至少|超过|不到|不足)* ?(?:\d+(?:\.\d+)?[%％]|[一二三四五]分之[一二三四五]|半数|一半|大?多数)(?:（[^（）]*）)?的(?:[^，。的]{0,8}的)?[^，。的]{0,14}(?:[者人员师商户厂店校]|组织|企业|公司|机构|客户|团队|高管|学生|家长|父母)(?:（[^（）]*）)?(?![的中数和与、])[^，。；]{6}|，(?:而|但|另外|另有|其中)?(?:仅有?|只有|几乎|大?约|将?近|接近|至少|超过|不到|不足)* ?(?:\d+(?:\.\d+)?[%％位名] ?|[一二三四五]分之[一二三四五]|半数|一半|绝?大?多数|其余)(?:的?[一-鿿]{0,8}[者人织司业工户构队管员])?(?:（[^（）]*）)?(?:因|则|却|也|正在|计划|表示|认为|预计|建议|报告|声?称|提到|将|缺乏|尚|已|没|使用|信任|相信|同意|支持|反对|希望|担心|预[测期]|期[望待])|，(?:而|但)?(?:在?(?:去年|前年|\d{4} ?年)，?)?这一(?:比例|数字)|，其中[^，。]{2,30}[（(]?\d|，这是从|，远?[高低]于|，远超|，[比较](?:去年|前年|上年|上一年)|，(?:这|进一步|也)?(?:凸显|突出|突显|意味着|暴露|反映|强调了|表明)/.exec(
      paragraph.flat.slice(start, end),
    );
  return next ? start + next.index : end;
}

const courts = /(?:法院|法庭|法官|合议庭|审判长|[高中]院)$/;
const ruling =
  /，(?:故|遂|为此|因此|因而|据此|对此|最终|最后|并|依法|当庭|当天|于是|一审|二审|终审|再审|依此|于|在?(?<![\d年月日])[\d年月日]+){0,4}(?:做出|作出)?(?:判决|判处|判令|判赔|改判|裁定|驳回|维持原判|予以驳回|予以改判)/;

function cutAt(pattern: RegExp, flat: string, start: number, end: number): number {
  const at = flat.slice(start, end).search(pattern);
  return at < 0 ? end : start + at;
}

/**
 * `…，馆长伊莲·科诺娃（Elaine Konova）与…`, `…，但船厂将此事称为…`, `…；但也有人不信`: somebody else is
 * introduced, or has a say.
 */
const introduction =
  /，(?:而|但)?(?![以让使并如包例其由因和与])[一-鿿]{1,12}·[一-鿿·]{1,12}(?<![所学司院社会厂局部团报行店])（[A-Z][a-z]|，(?:但|而)?[^，。“]{2,16}将[^，。“]{1,10}(?:称为|称作|描述为|形容为)|；(?:但|而)?(?:也|另|还)有(?:一些|部分|不少)?(?:人|网友|用户|专家|学者|分析师)/;

/** `旧船——据称是沉了的那艘——“被人卖掉”`: what stands between two dashes is a part of what is said. */
function asideOf(words: string): RegExpExecArray | null {
  const found = aside.exec(words);
  return found?.[0].startsWith('——') && words.includes('——', found.index + 2) ? null : found;
}

/**
 * `…，而Meta则着手…`, `…，船厂则对此予以否认`: the sentence turns to what somebody else does or says; what merely
 * is otherwise elsewhere is still reported: `…，而河口则没有人修船`.
 */
function cutAtContrast(text: string, start: number, end: number): number {
  // `虽然有人乞讨，但另一些人则…`: one sentence of the speaker's.
  const words = text.slice(start, end);
  const first = `${/^[^，]*/.exec(words)?.[0] ?? ''}，`;
  const contrast =
    /，(?:而|但|然而|不过)(?:许多|一些|不少|部分|有的?|多位|多名|[一两三]名|[一两三]位)[^，。]{0,6}[人者士家师民友们][^，。]{0,10}(?:质疑|批评|反对|认为|担心|怀疑|得出|没有|未|拒绝)|，但当(?!时)|，[^，。]{2,10}则(?:没有|未|拒绝|不愿)|，而(?:去年同期|上年同期|同等比例)|，(?:而|但) ?[A-Z][A-Za-z]+ ?(?:则|却)(?!是)|，(?:而|但)?[一-鿿]{2,8}(?:则|却)也?(?:(?:回答|表示|回应|坚称|反驳|否认|指责|批评|谴责|质疑|声讨)|对[^，。]{2,12}(?:表示|声讨|批评|谴责|予以))/.exec(
      words,
    );
  const remark = asideOf(words);
  // `与去年相比，这一比例…`: the clause before waits for it.
  if (remark && /[这此]一/.test(remark[0]) && waiting.test(words.slice(0, remark.index))) return end;
  const match = subordinate.test(first) ? null : (contrast ?? introduction.exec(words));
  return Math.min(match ? start + match.index : end, remark ? start + remark.index : end);
}

/** `绿洲公司拒绝置评。`: whom the reporter asked for nothing. */
export const silent =
  /^[^，。“”]{2,24}(?:拒绝(?:对此|就此)?(?:发表|作出|做出)?|(?:没有|并?未|尚未)(?:立即|马上|及时)?(?:对此|就此)?(?:回应|回复|作出)?[^，。]{0,6})(?:置评|评论|回应)(?:请求)?[。]/;
