/** Verbs that report only where a whole proposition follows: `指责对手违反规则`, `承诺服务将扩展`. */

/** What people are accused of doing; behind `指责` and a noun it makes the noun a subject. */
const deeds =
  '进行|实施|施行|[做作]出|操弄|压低|歪曲|散播|违反|违背|违法|违规|侵犯|侵害|侵权|侵吞|利用|滥用|盗用|窃取|偷|抄袭|剽窃|传播|散布|误导|欺骗|欺诈|隐瞒|操纵|操控|垄断|阻止|阻碍|阻挠|打压|破坏|损害|危害|伤害|侮辱|歧视|虐待|剥削|掠夺|压榨|威胁|勾结|泄露|骚扰|诽谤|挪用|推动|试图|企图|故意|没有|未能|未经|不|无视|忽视|放任|纵容|通过|是|在|正在|已|曾|对|把|将|使|让|拿|只|过于|过度|缺乏|帮助|削弱|终止|导致|造成|拖延|取消|背叛|辜负|夸大|低估|涉嫌|参与|从事|采取|煽动|窝藏|应当?|压制|掩盖|掩饰|隐藏|伪造|篡改|捏造|允许|强迫|迫使|逼迫|诱导|诱使|诱骗|非法|擅自|收集|出售|监视|监控|压低|抬高|哄抬|干预|干涉|介入|资助|偏袒|袒护|拒绝|忽略|逃税|洗钱|收受|收取|谋杀|杀害|袭击|殴打|性侵|猥亵|抢劫|逃避|毁坏|摧毁|侵占|贪污|套取|骗取|规避|绕过|抹黑|诋毁|造谣|贿赂|行贿|受贿|囤积|浪费|排除|排挤|遏制|扼制|扼杀|炒作|制造|加剧|剥夺|迫害|背离|抵制|污染|污蔑|包庇|庇护|霸凌|抢夺|扰乱|封杀|封禁|一味|盲目|(?<!的)“';

const rules: Readonly<Record<string, RegExp>> = {
  accuse: new RegExp(
    `^(?:[^，。；：！？、“]{1,16}、){0,5}[^，。；：！？、]{1,24}?(?:(?:${deeds})[^，。；！？]{2}|(?<![的、和])(?:${deeds})(?=[，。；])|[一-鿿]{2}了[^，。；！？]{2})`,
  ),
  clause: /^[^，。！？；]{6,}/,
  view: /^(?:自己|其|他们?|她们?)[^，。]{2,40}?(?:“|很|非常|十分|是|为)|^[这它他她那](?:们|[一-鿿]{1,8})?(?:就|更|简直|完全|仿佛)*(?:像(?![一-鿿]{0,2}素)|如同|好比|犹如|宛如|堪比|是(?!否))/,
  sense: /^(?:自己|他们|她们|他|她)(?!的[一-鿿]{1,6}[，。；])[^，。！？；]{4,}/,
  threat: /^要(?![^，。！？；]*(?:后|而再[^，。]*)(?:[，。！？；]|$))[^，。！？；]{3,}/,
  own: /^(?:其|自己|他们的|公司|[一-鿿]{2,6}(?:量|率|数|额|收入|利润|业绩|销售))[^，。；：！？、“”]{2,30}?(?:[将会已约超]|增长|下降|上升|下滑|达到?|高于|低于|激增|大增|飙升|猛增|翻倍|翻番|翻了|攀升|骤降|暴跌)|^(?:已|曾)?(?:取得|收到|出现|经历|遭遇|遇到|发生|感到)了?[^，。；：！？“”]{2}|^[一-鿿]{2,6}(?:量|率|数|额|收入|利润|业绩|销售)(?:飙升|激增|大增|猛增|下降|上升|增长)/,
  promise:
    /^(?:如果|一旦)[^，。]{2,24}，[^，。]{0,12}[将会就]|^[^，。；：！？、“”]{0,24}?(?:[将会]|也?要|不再|绝不|永不)[^，。；！？]{2}/,
  ask: /^(?:[你您我他她它咱]们?)?[^，。：；“”]{0,16}?(?:为什么|为何|什么|是不是|要不要|会不会|能不能|可不可以|有没有|怎么|如何|是否|能否|可否|谁|哪|几[点时个次岁]|多少|多久|吗)/,
  hope: /^(?![能可将借通凭以与把让在为从用向对看获得了解确成帮尽继有更被给进使推实建找不]|未来|自己)[^，。；：！？“”]{2,24}?(?:能|(?<![董理监委员大机工社协商国集])会|将|可以|不要|应该?|有助于|得以|成为)[^，。；！？]{3}/,
  wonder:
    /^[^，。；“”]{0,40}?(?:为什么|为何|什么|是不是|会不会|能不能|有没有|怎么|如何|是否|能否|可否|谁|哪|多少|多久)/,
  foresee: /^(?!将)[^，。；：“”]{2,30}?(?:将(?!军)|(?<![社协议])会(?![员议])|可能(?!性)|有望)[^，。；]{2}/,
  agree:
    /^(?!将|让|把|对)[^，。；：！？“”]{1,24}?(?:应[当该]?(?![用对急])|必须|需要|正在|不[应能会是再]|是(?!否)|没有|无法|未能|存在|已经)[^，。；！？]{2}/,
  propose:
    /^(?![^，。；！？：]*的[一-鿿]{2,8}(?:[，。；！？：]|$))(?:[^，。；：！？“”]{2,24}?(?:要(?![求点素闻])|应[当该]?(?![用对急])|必须|不得|务必|继续|保持|达到|提[升高]至)|(?:要(?![求点素闻])|应[当该]?(?![用对急])|必须|不得|力争|到\d{2,4}年))[^，。；！？]{3}/,
  advocate:
    /^(?:设立|建立|成立|制定|出台|实行|推行|采取|加强|禁止|取消|限制|立法|使用|让|以)[^，。！？；]{3}/,
};

/** Signs that a clause, not a noun, stands there: a copula, a modal, a negation, an aspect, a comparison. */
const predicate =
  /是(?!否)|[远并绝]非|必须|有(?![关限效待机意偿])|有意(?=[投收购参加与出转进扩继推加入竞担]|[一-鿿]{2}[一-鿿A-Za-z])|(?<![董理监委员大机工社协商国集])会(?![议员长所场计面])|将|能(?![力源量])|可(?!能性|行性|持续)|应(?![用对急])|(?<![重主需必紧])要(?![求点素闻])|没|是否|能否|为什么|为何|不(?![同良满断]|足(?!以))|仍(?!旧)|已|正(?![式当确常义])|让|使(?![用命])|需(?!求)|被|把|对[^，。]{1,80}(?:进行|表示|感到|造成|负责)|与[^，。]{1,24}[有无]关(?=[，。；]|$)|[一-鿿]了|太(?![空阳平原])|曾|达到|类似|属于|发生|期望|打算|计划(?=[^，。])|很|十分|非常|过于|意味着|成为|超过|增长|下降|存在|低于|高于|(?:特别|强烈|明确|坚决)(?:反对|支持)|无法|难以(?!置信)|优于|不敌|违反|违背|违法|败诉|胜诉|(?:有|无|认)罪(?=[，。；])|(?<!的)侵犯|滥用|构成|(?:为|有|达|约) ?\d|面临|缺乏|更(?![多新高好大])|比[^，。]{1,24}更|纷纷|往往|通常|经常|几乎|已然|足以|远(?![程洋见景方古])|涉嫌|多次|从未|出自|至关重要|必不可少|不可或缺|势在必行|迫在眉睫|(?<!的)(?:足够|充足|不足|合理|合法|合规|属实|正常|无误|完好|有误|安全|稳定|健康)(?=[，。；]|$)/;

/**
 * Whether `rest`, the text behind a reporting word, states something before its first comma.
 *
 * @example
 *   states('部分工具将被公布') === true
 *   states('用户的具体需求') === false
 */
export function states(rest: string): boolean {
  // `自去年以来，对手滥用了…`: the clause stands behind the circumstance.
  const first =
    /^(?:(?:自|在|从|到|为了|如果|由于|因为|虽然|尽管|不论|无论|随着|与)[^，。！？；]*，)?[^，。！？；]*/.exec(
      rest.trimStart(),
    )?.[0] ?? '';
  if (predicate.test(first)) return true;
  // What is long or holds the speaker's own words is a clause, but for a noun and what qualifies it.
  return (
    !/的(?![一-鿿]*(?:进行|感到|造成|带来|导致))[一-鿿]{2,6}$/.test(first) &&
    (first.length > 24 || first.includes('“'))
  );
}

/** A predicate for certain; `智能`, `应用` and `增长` are parts of nouns. */
const verbal =
  /是(?!否)|(?<![所私国现专特])有(?![关限效待机意偿])|(?<![董理监委员大机工社协商国集])会(?![议员长所场计面])|(?<![即])将|(?<![智功性职技机节产动电热核全效潜才异万])能(?![力源量])|(?<![反供相效响适])应(?![用对急])|没|不(?![同良满足断])|已(?!久)|正在|[一-鿿]了|太(?![空阳平原])|必须|可以|[一-鿿]于|一直|仍|(?<![首古大成国])都(?![市城])|曾|进行|感到|持[有续]|变得|成为|达到|需(?!求)|被|把|让|[做作]出|进行|予以|加以|采取|实施/;

/**
 * Whether what stands before the first comma of `rest` is a noun of the speaker's, or what is done to something, with
 * all that qualifies it, and no clause.
 *
 * @example
 *   names('其对经济的潜在推动') === true
 *   names('其产品没有缺陷') === false
 */
export function names(rest: string): boolean {
  const first = /^[^，。！？；：]*/.exec(rest)?.[0] ?? '';
  return /^(?:其(?![他实中余它])|对)[^“]*的[一-鿿A-Za-z、]{2,9}$/.test(first) && !verbal.test(first);
}

/** What one denies: to have done something. */
export const denied =
  /^(?:参与|卷入|介入|涉及|涉嫌|协助|指使|强迫)[^，。]{2}|^(?:[一-鿿]{2}过|曾|已经?|有|存在|违反|知情|使用|任何|受到|遭到|收到|接受过|解雇|裁[员掉减]|开除|出售|收集|共享|泄露|抄袭|剽窃|窃取|操纵|故意|试图|企图|打算|计划(?=[^，。])|正在|即将|向[^，。]{2,20}(?:提供|支付|出售|发)|与[^，。]{2,20}有|对[^，。]{2,20}[负知]|其|自己|他们?|她们?|该)[^，。]{3}/;

const kinds: Readonly<Record<string, keyof typeof rules>> = {
  问: 'ask',
  追问: 'ask',
  询问: 'ask',
  指责: 'accuse',
  指控: 'accuse',
  谴责: 'accuse',
  批评: 'accuse',
  控诉: 'accuse',
  提出: 'propose',
  倡导: 'advocate',
  倡议: 'advocate',
  报道: 'clause',
  形容: 'view',
  公布: 'view',
  报告: 'own',
  承诺: 'promise',
  威胁: 'threat',
  感到: 'sense',
  希望: 'hope',
  期望: 'hope',
  期待: 'hope',
  想知道: 'wonder',
  同意: 'agree',
  预见: 'foresee',
  预见到: 'foresee',
  保证: 'promise',
};

/** `批评公司对船员的处理`, `批评公司在造船方面的能力`: a noun, and how it deals with something. */
const dealing =
  /^[^，。；！？：“]*方面的[一-鿿]{2,6}(?:[，。；！？]|$)|^[^，。；！？：“是将]{1,16}?对(?![手方])[^，。；！？：“是将]*的[一-鿿]{2,6}(?:[，。；！？]|$)/;

/** What somebody is charged with is a clause, unless a noun closes it: `指控对手越来越偏袒富人`, not `指控船厂的罪行`. */
const charge =
  /^(?!在|上|已|正在|将|浮|称)(?![^，。；！？]*的[一-鿿]{2,6}(?:[，。；！？]|$))[^，。；：！？、]{10,}/;

/** What one confirms, finds out or complains of may be a thing as well as a fact. */
const stating = new Set([
  '确认',
  '查明',
  '揭秘',
  '裁定',
  '判定',
  '诟病',
  '直指',
  '号称',
  '提议',
  '设想',
  '告诉',
  '告知',
  '通知',
  '吹嘘',
  '打赌',
  '提到',
  '提及',
  '调侃',
  '感叹',
  '感慨',
  '质问',
]);

/** What has somebody told as its object. */
export const tells = /^(?:告诉|告知|通知)$/;
/** `她在河口长大`, behind whom it was told. */
const ofSomebody = /^(?:[他她它]们?|自己)(?!的[^，。；]*[，。；])[^，。；！？：“”的]{4,}/;

/** What one praises, mocks, sets out or rules is a thing more often than a fact. */
const clausal = new Set(
  '称赞 赞扬 盛赞 大赞 夸赞 夸奖 赞赏 怒怼 回怼 炮轰 抨击 嘲讽 讽刺 讥讽 挖苦 吐槽 争辩 辩解 狡辩 申辩 反驳 驳斥 指认 阐述 阐明 阐释 声明 判决'.split(
    ' ',
  ),
);

/** A noun with all that qualifies it ends the clause. */
const endsInNoun =
  /^(?:[地出文帖式型]|[^，。；！？：]*的[^，。；！？：]*[、和与及][^，。；！？：]{2,12}(?:[，。；！？：]|$))|^[^，。；！？：]*的(?:[一-鿿]{1,8}|[一-鿿]{0,6}[A-Za-z]{1,8}[一-鿿]{0,4})(?:[，。；！？：—]|$)/;

/**
 * Whether `rest`, the text behind the reporting word `cue`, states something rather than names an object.
 *
 * @example
 *   proposes('指责', '对手违反了规则') === true
 *   proposes('批评', '政府的政策') === false
 */
export function proposes(cue: string, rest: string): boolean {
  if (tells.test(cue) && ofSomebody.test(rest)) return true;
  if (stating.has(cue)) return states(rest);
  if (clausal.has(cue)) return states(rest) && !endsInNoun.test(rest);
  const kind = kinds[cue];
  if (kind === 'accuse' && dealing.test(rest)) return false;
  if (cue === '指控' && charge.test(rest)) return true;
  return kind !== undefined && (rules[kind]?.test(rest) ?? false);
}
