/** Whom a description without a name means: `这两位父亲`, `该市的议员补充说`, `竞争监管机构`. */
import { organisationEnding } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, indefinite } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import {
  found,
  type History,
  named,
  type Occurrence,
  opensSentence,
  type Resolved,
  speakerOf,
  spoke,
} from './history.ts';
import { withoutLead } from './organisations.ts';

/** `这两位父亲`, `两个机构`, `这些工作室`: two or more that were named together. */
const together =
  /^(?:这|那|该|上述|前述)?[两二](?:位|名|家|个|所|大)[一-鿿]{0,12}?(公司|工作室|机构|组织|企业|媒体|团体|平台|部门|大学|巨头|[一-鿿]{2,4})$|^这些(公司|工作室|企业|机构|组织|媒体|平台|团体|巨头|出版商|部门)$/;

/** Kinds of bodies among those nouns. */
const bodily = /(?:公司|工作室|机构|组织|企业|媒体|团体|平台|部门|大学|巨头|出版商)$/;

/** So many paragraphs are looked back over for two that were named together. */
const far = 12;

/** So much of a paragraph is read. */
const mostRead = 2000;

/** What stands between those who are named together. */
const joining = /[和与及、]/;

/** The two or more who were last named together, as the subject of a clause or side by side. */
export function namedTogether(history: History, mention: Mention, paragraph: Paragraph): Resolved | null {
  // `两位知情人士`: nobody who was named.
  if (!together.test(mention.name) || /(?:人士|消息源|知情者|线人)$/.test(mention.name)) return null;
  const bodies = bodily.test(mention.name);
  const at = mention.range[0];
  const joint = ({ kind, name }: Mention) =>
    kind === 'group' && /[和与]/.test(name) && !/^[一两这那]/.test(name);
  for (const one of history.back(paragraph, far)) {
    const end = one === paragraph ? at : one.flat.length;
    if (!joining.test(one.flat.slice(Math.max(0, end - mostRead), end))) continue;
    const subject = history.subject(one, 0, end, joint, joining);
    if (subject) return subject;
    const side = sideBySide(one, end, history.before(one, end), bodies);
    if (side) return side;
  }
  return null;
}

/** `环保署和河口卫生部门`: bodies that no list has. */
const unlisted =
  /([一-鿿A-Za-z]{2,14}?)(?:（[^（）]*）)?[和与]([一-鿿]{2,10}(?:部门|机构|公司|局|署|委员会|组织|大学))/g;

/** `A和B` in a paragraph before `end`; `before`: who is named before it, the nearest first. */
function sideBySide(
  paragraph: Paragraph,
  end: number,
  before: readonly Occurrence[],
  bodies: boolean,
): Resolved | null {
  const both = (one: string, other: string) =>
    found({ name: `${one}和${other}`, type: 'group', aliases: [], role: null });
  const here = before.filter((one) => one.paragraph === paragraph && one.end <= end && !one.quoted);
  for (const [at, one] of here.entries()) {
    const next = here[at - 1];
    if (
      next &&
      next.member !== one.member &&
      (one.member.type === 'organisation') === bodies &&
      /^(?:（[^（）]*）)?[和与]$/.test(paragraph.text.slice(one.end, next.start))
    )
      return both(one.member.name, next.member.name);
  }
  const [, one = '', other = ''] = bodies
    ? ([...paragraph.flat.slice(Math.max(0, end - mostRead), end).matchAll(unlisted)].at(-1) ?? [])
    : [];
  const own = withoutLead(one);
  return own.length > 1 && organisationEnding(own) !== '' ? both(own, other) : null;
}

/** What goes on with words that somebody began. */
const goesOn = /^(?:还|又|也|则|随后|接着)*(?:补充|继续|接着|进一步)/;

/** `X说：“…。”该市的议员补充说`: whoever goes on is who spoke right before. */
export function goingOn(history: History, mention: Mention, paragraph: Paragraph): Resolved | null {
  const { name, range } = mention;
  if (!goesOn.test(paragraph.flat.slice(range[1], range[1] + 12))) return null;
  if (
    name.length < 3 ||
    (indefinite.test(name) && !/^(?:这位|该)/.test(name)) ||
    /们$|发言人|人士|网友$/.test(name) ||
    anonymousNounAtEnd(name) === name ||
    organisationEnding(name) !== ''
  )
    return null;
  // Behind an anonymous source it may be that source who goes on.
  const last = history.lastSpoken(history.order(paragraph), (one) => one.type !== 'organisation');
  if (last?.speaker.type !== 'person') return null;
  // `X说，…，这得到了一位老船工的赞同。这位船工补充道`
  const since = paragraph.text.slice(last.at, range[0]);
  const noun = name.replace(/^(?:[这那][位名]|该)/, '');
  return new RegExp(`一[位名][^，。！？；]{0,12}${noun.replace(/[^一-鿿]/g, '.')}`).test(since)
    ? null
    : spoke(last);
}

/** `一名守塔人`: somebody whom the lead describes. */
const somebody = /^一[位名个](?=[^，。]{2})/;

/** `河口四台的首席执行官`: an office that one person holds, with whose it is. */
const headed = /.{3}(?:首席执行官|CEO|董事长|总裁|主席|总统|总理|首相|市长|州长|行长|校长|馆长|创始人)$/;

/** Sources who stay without a name. */
const nameless =
  /(?:人士|发言人|消息来?源|知情[人者]|网友|用户|顾客|客户|读者|观众|乘客|居民|村民|路人|目击者|受访者|投资者|分析师|法官|记者|官员|代表)$/;

/** Paragraphs behind the lead in which whom it described is named. */
const soon = 2;

/** `一名守塔人表示，…`, in the first sentence: whoever the text behind the lead begins with. */
export function namedNext(history: History, mention: Mention, paragraph: Paragraph): Resolved | null {
  const office = mention.kind === 'office';
  if (office ? !headed.test(mention.name) : !somebody.test(mention.name) || nameless.test(mention.name))
    return null;
  const lead = history.paragraphs.findIndex(({ kind }) => kind === 'paragraph');
  const index = history.order(paragraph);
  const last = paragraph.kind === 'title' ? lead - 1 : lead;
  if (index > last || mention.range[0] >= (paragraph.sentences[0]?.[1] ?? 0)) return null;
  const { people } = history;
  const next = people.find((one) => history.order(one.paragraph) > last);
  if (!next || history.order(next.paragraph) > lead + soon || !(next.start === 0 || opensSentence(next)))
    return null;
  // Who has an office by his name is no holder of this one, or its holder would be known.
  const before = next.paragraph.flat.slice(0, next.start).trimEnd();
  if (office && (next.member.role !== null || !/(?:^|[。！？；，”])$/.test(before))) return null;
  return people.some((one) => one.member === next.member && history.order(one.paragraph) <= last)
    ? null
    : named(next);
}

/** How bodies end that watch over a trade. */
const watching = /(?:管理局|监管局|监督局|监察局|委员会|专员办公室|署)$/;

/** `英国的竞争监管机构`: the body of that sort whose short name the article declares. */
export function regulator(history: History, name: string): Resolved | null {
  if (!/^[一-鿿]{0,14}监管机构$/.test(name)) return null;
  const bodies = new Set<Occurrence['member']>();
  for (const member of history.cast.byForm.values())
    if (member.type === 'organisation' && member.aliases.size > 0 && watching.test(member.name))
      bodies.add(member);
  const [only, other] = bodies;
  if (!only || other) return null;
  return found(speakerOf(only));
}
