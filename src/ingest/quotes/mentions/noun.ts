/** Tells what a noun phrase without a known name stands for. */
import { objectPreposition } from '../lexicon/adverbs.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { organisationKinds, places } from '../lexicon/organisations.ts';
import {
  anonymousNounAtEnd,
  documentNounAtEnd,
  endsInPeople,
  groupNounAtEnd,
  indefinite,
  inquiryResult,
  namelessDocument,
} from '../lexicon/sources.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { plausible } from './chinese-names/plausible.ts';
import { isClause } from './clausal.ts';
import type { Mention, MentionKind } from './mention.ts';
import type { Name } from './names.ts';
import { isObject } from './object.ts';
import { organisation, predicate } from './organisation.ts';
import { knownAtEnd } from './titled.ts';

/** Offices that one person holds at a time. */
const singular =
  /(?:首席[一-鿿]{2,6}|C[ETOFI]O|发言人|总裁|主席|部长|局长|厅长|省长|市长|县长|院长|校长|所长|会长|社长|台长|行长|司长|处长|站长|馆长|秘书长|理事长|议长|州长|总统|总理|首相|大臣|书记|大使|董事长|总经理|掌门人|主编|总编|国务卿|外长|防长|财长)$/;

/** `一些部长`, `五名国务卿`: no one of them. */
const several =
  /^(?:一些|有些|某些|部分|许多|很多|不少|众多|多数|其他|各[国地州省市]|[多数几两三四五六七八九十百\d]+[余多]?[名位个])/;

/** A stretch with one of these is a clause, not a noun phrase. */
const verbal =
  /(?:是|了|遭|很(?!多)|便|已经|通过|选择|希望|综合|认为|应该|可以|能够|需要|正在|(?<![自理缘])由|被(?![告害访])|把|让|使得|因为|如果|没有|并不|不会|不能|将会|那些|随着|为了|对于|关于|除了|不是|就是|发生在|居然|竟然|专注于|误导|旨在|威胁[将要]|主张(?=[^者]{3})|介入|试图|企图|打算|决定(?=[^书权者]{2}))/;

/** Whoever made it may have been named. */
const pointedStudy = /^(?:这|那)项(?:最新|新)?(?:研究|调查|调研|民调)$/;

/** What somebody filed or answered: a document only by itself or with an owner (`他的投诉`). */
const complaint =
  /^(?:新的|最新)?(?:投诉|诉讼|申诉|控诉|诉求)$|(?<=(?:的|[该此]|这[份起项])(?:新|最新|额外|补充|书面)?)(?:投诉|诉讼|申诉|控诉|指控|评论|回应|回复|答复)$/;

/** `看过文件的人`: whoever knows of it. */
const informed =
  /^(?:一些|多位|几位|两位|三位|一位)?(?:直接|曾)?(?:了解|知道|知悉|知晓|熟悉|参与|参加|接近|看过|见过|听过|经手)[^，。]{2,20}的(?:一些|多个|几个)?人$/;

/** `后来任航道局局长`, `做过两任河口市长`: what somebody was, not who; `曾任局长的船工` is somebody. */
const became =
  /^(?:后来|后|曾经?|先后|又|并|还|也|一度|随后|此后|之后)*(?:担任|出任|升任|调任|兼任|历任|就任|转任|接任|继任|[做当]过|当[选上]|[做当]了|任(?![何务期职教天正命免])|[想需]?要(?=[几一两三]))过?[^的，]+$/;

/** A share of people, or all of them. */
const quantity =
  /^(?:仅有?|只有|近|约|超过|逾|大约|几乎|将近|不到|多达|至少)*(?:\d[\d.,]*[%％]|[一二三四五六七八九十]+分之[一二三四五六七八九十]+|[一二两三四五六七八九]成[半多]?(?!员)|半数|一半|大多数|绝大多数|多数|少数|每一?[位个名]|所有|许多|很多|不少|[数几]?[十百千万]+[位名])(?:以上|左右)?的?/;

/** Whom a survey asks, as often as people. */
const firms =
  /(?:公司|企业|机构|组织|团队|平台|品牌|银行|医院|学校|大学|实验室|工厂|门店|协会|基金会|事务所|工会|政府|[^智]商)$/;

/** `正在打捞沉船的潜水员`, `刚刚赶到的站长`: what somebody is doing, and group 1 who that is. */
const doing =
  /^(?:正在?|正要|刚刚?|已经?|曾经?|那些|当时|目前|一直|常年|长期|多年)[^，的]{2,24}的([^的]{2,24})$/;

/** Somebody of a person: group 1 is the person. */
const relation =
  /^(.+?)((?:(?:办公室|竞选团队|律师团队|团队|官方|新闻)?的?|的)(?:一[位名])?(?:发言人|代理律师|辩护律师|代表律师|经纪人))$/;

/** Who works for a person: group 1 is the person. */
const ofPerson = /^(.+?)(的?(?:(?:竞选|律师|法律|过渡|辩护)团队|竞选阵营|办公室))$/;

/** `Tidemark的“潮汐报告”`, `Tidemark的2024 Harbour Report`: a document by its title alone; empty where it is none. */
function titledDocument(phrase: string): string {
  const title = /(?:^|的)(?:\d{4}年?)?(“[^“”]{2,30}”)$/.exec(phrase)?.[1];
  if (title !== undefined) return documentNounAtEnd(title.slice(1, -1)) === '' ? '' : title;
  return (
    /(?<=[的 ])(?:\d{4} )?(?:[A-Z][A-Za-z]{1,24} |and |of |the |& ){1,10}(?:Report|Survey|Study|Index|Outlook|Barometer)$/.exec(
      phrase,
    )?.[0] ?? ''
  );
}

export function noun(
  paragraph: Paragraph,
  start: number,
  end: number,
  phrase: string,
  make: (kind: MentionKind, coreStart: number, name: string, role: string | null) => Mention,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const { text } = paragraph;
  // 被打的摄影记者: a passive that describes.
  const passive = /^被[^，]{1,8}?的(?=..)/.exec(phrase);
  if (passive)
    return noun(paragraph, start + passive[0].length, end, phrase.slice(passive[0].length), make, names);
  // 由韩素梅委托进行的调查, 一项由绿洲大学牵头的研究: theirs.
  const [madeBy] =
    /^(?:[一两三][项份篇])?由(?=[^，。]{2,40}(?:(?:进行|开展|发起|发布|发表|撰写|完成|委托)的[^，。的]{2,12}|(?:牵头|主导|领导|主持)的[^，。的]{0,8}(?:研究|调查|报告|调研|分析))$)/.exec(
      phrase,
    ) ?? [];
  if (madeBy) return noun(paragraph, start + madeBy.length, end, phrase.slice(madeBy.length), make, names);
  // 由渔民创办的基金会: so does who founded it.
  const founded =
    /^由[^，。的]{1,24}(?:的[^，。的]{1,12})?(?:创[建立办]|设立|成立|建立|领导|牵头|主导|组成|运营|资助)的(?=..)/.exec(
      phrase,
    );
  if (founded)
    return noun(paragraph, start + founded[0].length, end, phrase.slice(founded[0].length), make, names);
  // 了解谈判内容的人
  if (informed.test(phrase)) return make('anonymous', start, text.slice(start, end), null);
  // `对其他巨头的一次警告`: the reporting word is a noun.
  if (/的一[次个项种份]$/.test(phrase)) return null;
  // A phrase with a preposition open before the noun is no subject.
  if (
    (objectPreposition.test(phrase) && documentNounAtEnd(phrase) === '') ||
    (/^(?:并|而|但|且)?(?:在(?![线野校职])|因|由于|对(?![手冲])|向|从|据|于|当(?![地局选])|把|被(?![告害访])|随着|通过|为了)|^(?:(?:已|刚|曾|仍|还|也)(?=[从向对被将把接收]))?(?:从(?!业)|向(?!导)|对(?![手冲])|被(?![告害访])|把|[按依]照|依据|面对|针对|至于|接[获到]|收到|将(?![军领来士]))[^的]*$/.test(
      phrase,
    ) &&
      groupNounAtEnd(phrase) !== phrase)
  )
    return null;
  const one =
    /^(?:一[位名个些]|[两三四五六七八九十数几多][位名]|有[位名些]?|(?:超过|近|约|逾)?\d+[多余]?[位名])/.test(
      phrase,
    ) && anonymousNounAtEnd(phrase).length > 1;
  const doer = doing.exec(phrase)?.[1] ?? '';
  const somebody = endsInPeople(doer);
  if (officeAtEnd(doer) !== '' && !somebody)
    return noun(paragraph, end - doer.length, end, doer, make, names);
  if (phrase.length > 60 || (verbal.test(phrase) && !one && !somebody)) return null;
  // `近三分之二的首席信息官`, `85%的ITDM`: so many of them.
  const share = quantity.exec(phrase)?.[0] ?? '';
  const whole = phrase.slice(share.length);
  if (
    share !== '' &&
    (officeAtEnd(whole) !== '' ||
      anonymousNounAtEnd(whole) !== '' ||
      (groupNounAtEnd(whole) !== '' && whole.length - groupNounAtEnd(whole).length <= 4) ||
      (/[%％]|分之|半数/.test(share) && firms.test(whole)) ||
      /[A-Z]{2}$/.test(whole))
  )
    return make('group', start, text.slice(start, end), null);
  const filed = complaint.exec(phrase)?.[0] ?? '';
  const document = documentNounAtEnd(phrase) || titledDocument(text.slice(start, end)) || filed;
  // `水利厅的通知`: the document is no verb.
  const told = phrase.slice(phrase.lastIndexOf('的') + 1, phrase.length - document.length);
  if (isClause(phrase) || (filed === '' && predicate.test(told))) return null;
  // 《数据法》 is a document, 《晨报》 speaks.
  const [, whose = '', title] =
    /^([一-鿿]{0,12})《([^《》]*(?<!法|法案|条例|规定|办法|宪法|公约|协议|协定|意见|通知|方案|公告|规划|报告|纲要|决定|细则|标准|指南|皮书|倡议|宣言|备忘录|通报|纪要))》$/.exec(
      text.slice(start, end),
    ) ?? [];
  if (
    title &&
    (/^(?:[当本]地|该[国省市县])?$/.test(whose) ||
      places.has(whose) ||
      organisationKinds.some((kind) => whose.endsWith(kind)))
  )
    return make('organisation', end - title.length - 1, title, null);
  // 《雾港》杂志
  const press = /^《([^《》]{1,16})》(?:杂志|周刊|日报|晚报|期刊|报纸)$/.exec(text.slice(start, end))?.[1];
  if (press) return { ...make('organisation', start, text.slice(start, end), null), alias: press };
  if (document !== '' || /》$/.test(phrase)) {
    // `对《河口报》`: whom somebody told.
    if (/[对向]《[^《》]*》$/.test(phrase)) return null;
    // `伊宁在微博`: where somebody wrote.
    const [, writer] = /^([^在]{2,12})在[^在的]{2,14}$/.exec(phrase) ?? [];
    if (writer) return plausible(writer, false) ? make('person', start, writer, null) : null;
    if (
      namelessDocument.test(phrase) &&
      document !== phrase &&
      !pointedStudy.test(phrase) &&
      !inquiryResult.test(phrase)
    )
      return null;
    return make('document', start, text.slice(start, end), null);
  }
  const office = officeAtEnd(phrase);
  const people = anonymousNounAtEnd(phrase) || groupNounAtEnd(phrase) || office;
  // `任妈妈`, `任局长`: a surname.
  if (office !== '' && became.test(phrase) && phrase.length > office.length + 2) return null;
  // `跟医生`, `接到邻居`, `按照国家`: whom something is done to.
  if ((people !== '' || /(?:国家|学校|公司|医院|法院|政府|方)$/.test(phrase)) && isObject(phrase))
    return null;
  const titled =
    office !== '' &&
    phrase.length > office.length &&
    singular.test(phrase) &&
    !several.test(phrase) &&
    !/^(?:他|她|其|我)/.test(phrase);
  // `发言人说`: whoever was named with that office.
  if (office !== '' && phrase === office && singular.test(phrase))
    return make('pronoun', start, phrase, null);
  // `司法部长唐·法雷尔办公室的发言人`: without what only describes the person.
  const [, base = '', of = ''] = relation.exec(phrase) ?? [];
  const person = base === '' ? null : knownAtEnd(base, names);
  if (person?.type === 'person' && person.text !== base)
    return make('office', end - of.length - person.text.length, person.text + of, null);
  // `参议员韩素梅的竞选团队`, `他的律师团队`
  const [, whoever = '', staff = ''] = ofPerson.exec(phrase) ?? [];
  const head = whoever === '' ? null : knownAtEnd(whoever, names);
  if (head?.type === 'person')
    return make('organisation', end - staff.length - head.text.length, head.text + staff, null);
  if (/^(?:[他她]|其)$/.test(whoever)) return make('organisation', start, phrase, null);
  const anonymous = anonymousNounAtEnd(phrase);
  if (anonymous !== '') {
    if (anonymous === phrase && groupNounAtEnd(phrase) !== '')
      return make('group', start, text.slice(start, end), null);
    if (indefinite.test(phrase))
      return make(
        'anonymous',
        start,
        text
          .slice(start, end)
          .replace(/^(?:而|但|又|也|还|已|曾|甚至|更|就)?有(?:的(?=..)|(?![些关人]))(?=..)/, ''),
        null,
      );
    // 运动者, 反对者: a noun of its own; 或者 and 再者 are none.
    if (/^(?:人|者)$/.test(anonymous) && phrase !== office)
      return groupNounAtEnd(phrase).length > 1 ||
        (anonymous === '者' && phrase.length > 2 && !/[或再]者$/.test(phrase))
        ? make('group', start, text.slice(start, end), null)
        : null;
    if (phrase !== office) return make(titled ? 'office' : 'anonymous', start, text.slice(start, end), null);
  }
  // `馆长说`: whoever was named with that office.
  if (office !== '' && phrase === office) return make('pronoun', start, phrase, null);
  if (office !== '' && phrase.length > office.length)
    return make(titled ? 'office' : 'anonymous', start, text.slice(start, end), null);
  if (/(?:公司|集团|银行|基金|机构|企业)$/.test(phrase) && phrase.length >= 4 && !indefinite.test(phrase)) {
    const named = organisation(text, start, end, phrase, make, names);
    if (named) return named;
  }
  const group = groupNounAtEnd(phrase);
  if (group.length > 1) return make('group', start, text.slice(start, end), null);
  return organisation(text, start, end, phrase, make, names);
}
