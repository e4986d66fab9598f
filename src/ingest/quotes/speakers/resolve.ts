/** Turns what a sentence calls its speaker into a speaker of the article. */
import type { Evidence, Speaker } from '../../model.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations, organisationEnding, places } from '../lexicon/organisations.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Cast, Member } from './cast.ts';

/** A named mention of the text, in the order of the text. */
export interface Occurrence {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly member: Member;
  readonly quoted: boolean;
}

export interface Resolved {
  readonly speaker: Speaker | null;
  readonly antecedent: Evidence | null;
  readonly candidates: readonly string[];
}

/** Documents that name nobody unless an organisation does. */
const generic = /(?:数据|统计|资料|研究|调查|调研|民调|测试|结果|监测|实验|评测|分析|指数|榜单|信息|消息)$/;

const bareNoun = /^(?:工会|委员会|协会|法院|基金会|研究所|研究院|实验室|联盟|学会|董事会|检察院|学校|医院)$/;

/** Names of newspapers, agencies and stations. */
const outlet =
  /(?:报|社|网|刊|新闻|电视台|周刊|杂志|Information|Times|Journal|Post|News|Insider|Bloomberg|Reuters|CNBC|CNN|BBC|彭博|路透|卫报|福布斯|财富|时代|连线|经济学人|36氪|澎湃|虎嗅)/;

const nobody: Resolved = { speaker: null, antecedent: null, candidates: [] };

/** Remembers who spoke, and answers for `他`, `该公司`, `邬院士`. */
export class Resolver {
  readonly #cast: Cast;
  readonly #occurrences: readonly Occurrence[];
  readonly #order: ReadonlyMap<Paragraph, number>;
  readonly #spoken: { at: number; paragraph: number; speaker: Speaker; evidence: Evidence }[] = [];
  readonly #cache = new Map<Mention, Resolved>();

  constructor(cast: Cast, occurrences: readonly Occurrence[], paragraphs: readonly Paragraph[]) {
    this.#cast = cast;
    this.#occurrences = occurrences;
    this.#order = new Map(paragraphs.map((paragraph, index) => [paragraph, index]));
  }

  /** Mentions must be asked for in the order of the text. */
  resolve(mention: Mention, paragraph: Paragraph): Resolved {
    const known = this.#cache.get(mention);
    if (known) return known;
    const resolved = this.#resolve(mention, paragraph);
    this.#cache.set(mention, resolved);
    if (resolved.speaker) {
      this.#spoken.push({
        at: mention.range[0],
        paragraph: this.#order.get(paragraph) ?? 0,
        speaker: resolved.speaker,
        evidence: {
          text: paragraph.text.slice(...mention.core),
          part: paragraph.part,
          range: [paragraph.offset + mention.core[0], paragraph.offset + mention.core[1]],
        },
      });
    }
    return resolved;
  }

  #resolve(mention: Mention, paragraph: Paragraph): Resolved {
    switch (mention.kind) {
      case 'person':
      case 'organisation':
        return found(this.#named(mention));
      case 'surname':
        return this.#surname(mention, paragraph);
      case 'pronoun':
        return this.#pronoun(mention, paragraph);
      case 'document':
        return this.#document(mention, paragraph);
      case 'office':
        return found({ name: clean(mention.name), type: 'person', aliases: [], role: mention.name });
      case 'group':
        return found(this.#joint(mention));
      default:
        return found({ name: clean(mention.name), type: 'anonymous', aliases: [], role: null });
    }
  }

  #named(mention: Mention): Speaker {
    const member = this.#cast.byForm.get(mention.name) ?? this.#byPiece(mention);
    if (member) {
      member.role ??= mention.role;
      if (mention.alias !== null && /^[A-Za-z]/.test(mention.alias) && mention.alias !== member.name)
        member.aliases.add(mention.alias);
      return speakerOf(member);
    }
    const aliases = new Set<string>();
    const name = clean(mention.name);
    if (mention.alias !== null && mention.alias.length <= 30) aliases.add(mention.alias);
    const plain = withoutDescription(name);
    if (plain !== name) aliases.add(plain);
    return {
      name,
      type: mention.kind === 'organisation' ? 'organisation' : 'person',
      aliases: [...aliases],
      role: mention.role,
    };
  }

  /** `Mikey`, where the article names one Mikey Schulman. */
  #byPiece(mention: Mention): Member | null {
    if (
      mention.kind !== 'person' &&
      !(/^[A-Z][a-z]+$/.test(mention.name) && !knownOrganisations.has(mention.name))
    )
      return null;
    const members = new Set<Member>();
    for (const member of this.#cast.byForm.values()) {
      if (
        member.type === 'person' &&
        member.name !== mention.name &&
        member.name.split(/[·•・‧∙ ]/).includes(mention.name)
      )
        members.add(member);
    }
    return members.size === 1 ? ([...members][0] ?? null) : null;
  }

  #joint(mention: Mention): Speaker {
    const parts = mention.name.split('和');
    const members = parts.map((part) => this.#cast.byForm.get(part));
    if (members.length > 1 && members.every((member) => member !== undefined)) {
      return {
        name: members.map((member) => member?.name).join('和'),
        type: 'group',
        aliases: [],
        role: mention.role,
      };
    }
    return { name: clean(mention.name), type: 'group', aliases: [], role: null };
  }

  /** `邬院士`: the last person before of that surname. */
  #surname(mention: Mention, paragraph: Paragraph): Resolved {
    const initial = mention.name.charAt(0);
    const match = this.#before(paragraph, mention.range[0]).find(
      (one) => one.member.type === 'person' && one.member.name.startsWith(initial),
    );
    const member =
      match?.member ??
      [...this.#cast.byForm.values()].find(
        (one) => one.type === 'person' && one.name.startsWith(initial) && /^[一-鿿]{2,4}$/.test(one.name),
      );
    if (!member) return found({ name: mention.name, type: 'person', aliases: [], role: null });
    return { speaker: speakerOf(member), antecedent: match ? evidenceOf(match) : null, candidates: [] };
  }

  #pronoun(mention: Mention, paragraph: Paragraph): Resolved {
    const word = mention.name;
    const before = this.#before(paragraph, mention.range[0]);
    const index = this.#order.get(paragraph) ?? 0;
    const spoken = this.#spoken.filter((one) => one.paragraph >= index - 2).reverse();
    const recent = (test: (speaker: Speaker) => boolean) => spoken.find((one) => test(one.speaker));
    if (/^(?:他|她|其|他本人|她本人|前者|后者)$/.test(word)) {
      const local = before.filter(
        (one) => one.member.type === 'person' && one.paragraph === paragraph && !one.quoted,
      );
      const lastSpoken = recent((one) => one.type === 'person' || one.type === 'anonymous');
      // Whoever was named as a subject last: the speaker, unless another person opened a sentence since.
      const since = local.find(
        (one) =>
          opensSentence(one) && (!lastSpoken || lastSpoken.paragraph < index || one.start > lastSpoken.at),
      );
      if (since) return { speaker: speakerOf(since.member), antecedent: evidenceOf(since), candidates: [] };
      if (lastSpoken && lastSpoken.paragraph === index)
        return { speaker: lastSpoken.speaker, antecedent: lastSpoken.evidence, candidates: [] };
      const any = local[0];
      if (any) return { speaker: speakerOf(any.member), antecedent: evidenceOf(any), candidates: [] };
      if (lastSpoken && lastSpoken.speaker.type === 'person')
        return { speaker: lastSpoken.speaker, antecedent: lastSpoken.evidence, candidates: [] };
      const person = before.find(
        (one) =>
          one.member.type === 'person' && !one.quoted && (this.#order.get(one.paragraph) ?? 0) >= index - 2,
      );
      if (person)
        return { speaker: speakerOf(person.member), antecedent: evidenceOf(person), candidates: [] };
      if (lastSpoken) return { speaker: lastSpoken.speaker, antecedent: lastSpoken.evidence, candidates: [] };
      return nobody;
    }
    if (bareNoun.test(word)) {
      const same = [...this.#spoken]
        .reverse()
        .find(
          ({ speaker: one }) => one.type === 'organisation' && one.name.endsWith(word) && one.name !== word,
        );
      if (same) return { speaker: same.speaker, antecedent: same.evidence, candidates: [] };
      return (
        this.#namedLike(word, paragraph, mention.range[0]) ??
        found({ name: word, type: 'organisation', aliases: [], role: null })
      );
    }
    if (
      /^(?:它|公司|官方|.*(?:公司|集团|机构|组织|企业|校|院|行|所|部|局|媒体|报|团队|平台|基金|实验室|协会|中心|部门|品牌|网站|大学|医院|厂|店|委员会|方面))$/.test(
        word,
      )
    ) {
      const last = recent((one) => one.type === 'organisation');
      const named =
        before.find(
          (one) =>
            one.member.type === 'organisation' &&
            !places.has(one.member.name) &&
            !one.quoted &&
            (this.#order.get(one.paragraph) ?? 0) >= index - 1 &&
            opensSentence(one),
        ) ??
        before.find(
          (one) =>
            one.member.type === 'organisation' &&
            !places.has(one.member.name) &&
            !one.quoted &&
            one.paragraph === paragraph,
        );
      if (
        named &&
        (!last ||
          (this.#order.get(named.paragraph) ?? 0) > last.paragraph ||
          ((this.#order.get(named.paragraph) ?? 0) === last.paragraph && named.start > last.at))
      ) {
        return { speaker: speakerOf(named.member), antecedent: evidenceOf(named), candidates: [] };
      }
      if (last) return { speaker: last.speaker, antecedent: last.evidence, candidates: [] };
      return nobody;
    }
    if (
      /^(?:他们|她们|两人|二人|双方|三人|二者|两者|两家公司|两[位名](?:高管|专家|创始人|创业者|院士|学者|教授|作者|议员|候选人|部长|总统|领导人|老师|律师)?)$/.test(
        word,
      )
    ) {
      const joined = this.#joinedPair(before, paragraph);
      if (joined) return joined;
      const pairing = /^(?:两|二)/.test(word);
      const last = pairing ? undefined : recent((one) => one.type === 'group' || one.type === 'anonymous');
      if (last && last.paragraph >= index - 1)
        return { speaker: last.speaker, antecedent: last.evidence, candidates: [] };
      if (pairing) {
        const pair = [
          ...new Set(
            before.filter((one) => one.member.type === 'person' && !one.quoted).map((one) => one.member),
          ),
        ]
          .slice(0, 2)
          .reverse();
        const [one, two] = pair;
        if (one && two)
          return found({ name: `${one.name}和${two.name}`, type: 'group', aliases: [], role: null });
      }
      const organisation = recent((one) => one.type === 'organisation');
      const near = before.find(
        (one) =>
          one.paragraph === paragraph &&
          one.member.type === 'organisation' &&
          !one.quoted &&
          !places.has(one.member.name) &&
          (knownOrganisations.has(one.member.name) || one.member.name.includes(' ')),
      );
      if (!organisation && near)
        return { speaker: speakerOf(near.member), antecedent: evidenceOf(near), candidates: [] };
      return organisation
        ? { speaker: organisation.speaker, antecedent: organisation.evidence, candidates: [] }
        : nobody;
    }
    if (documentNounAtEnd(word) !== '') {
      const last = recent((one) => one.type === 'organisation');
      const named = before.find(
        (one) =>
          one.member.type === 'organisation' &&
          !places.has(one.member.name) &&
          !one.quoted &&
          opensSentence(one) &&
          (this.#order.get(one.paragraph) ?? 0) >= index - 1,
      );
      if (named) return { speaker: speakerOf(named.member), antecedent: evidenceOf(named), candidates: [] };
      return last ? { speaker: last.speaker, antecedent: last.evidence, candidates: [] } : nobody;
    }
    // 该人士, 上述分析师, 这位教授: an unnamed source of that kind, or the last person who spoke.
    const noun = word.replace(/^(?:该|这[家名位个]|上述|前述|那[家名位个])/, '');
    const same = [...this.#spoken]
      .reverse()
      .find(
        ({ speaker: one }) =>
          (one.type === 'anonymous' && (one.name.endsWith(noun) || noun.endsWith('人士'))) ||
          (one.type === 'person' && (one.role ?? '').includes(noun)),
      );
    if (same) return { speaker: same.speaker, antecedent: same.evidence, candidates: [] };
    const last = recent((one) => one.type === 'person' || one.type === 'anonymous');
    if (last) return { speaker: last.speaker, antecedent: last.evidence, candidates: [] };
    return found({ name: word, type: 'anonymous', aliases: [], role: null });
  }

  /** `报道还指出`, `通报显示`: the outlet, or whoever published something, named last. */
  #lastPublisher(noun: string, paragraph: Paragraph, at: number): Resolved {
    const index = this.#order.get(paragraph) ?? 0;
    const press = /^(?:报道|文章|新闻稿|稿件)$/.test(noun);
    const last = [...this.#spoken]
      .reverse()
      .find(
        ({ speaker: one, paragraph: order }) =>
          one.type === 'organisation' && (press ? outlet.test(one.name) : order === index),
      );
    if (last) return { speaker: last.speaker, antecedent: last.evidence, candidates: [] };
    if (press) return nobody;
    const named = this.#before(paragraph, at).find(
      (one) =>
        one.member.type === 'organisation' &&
        !one.quoted &&
        one.paragraph === paragraph &&
        opensSentence(one),
    );
    return named
      ? { speaker: speakerOf(named.member), antecedent: evidenceOf(named), candidates: [] }
      : nobody;
  }

  /** `A和B…，他们`: the two people last named together in the paragraph. */
  #joinedPair(before: readonly Occurrence[], paragraph: Paragraph): Resolved | null {
    const local = before.filter(
      (one) => one.paragraph === paragraph && one.member.type === 'person' && !one.quoted,
    );
    const [two, one] = local;
    if (!one || !two || one.member === two.member) return null;
    const between = paragraph.text.slice(one.end, two.start);
    if (between.length > 40 || !/[和与、]/.test(between) || /[，。；！？]/.test(between)) return null;
    return found({ name: `${one.member.name}和${two.member.name}`, type: 'group', aliases: [], role: null });
  }

  /** `工会`: the name nearest before that ends with the word (`Prospect工会`). */
  #namedLike(word: string, paragraph: Paragraph, at: number): Resolved | null {
    const index = this.#order.get(paragraph) ?? 0;
    const pattern = new RegExp(`([A-Z][A-Za-z]{1,20} ?|[一-鿿]{2,8}?)${word}`, 'g');
    for (const [one, order] of [...this.#order].reverse()) {
      if (order > index || order < index - 6) continue;
      const match = [...one.text.slice(0, order === index ? at : undefined).matchAll(pattern)].findLast(
        (found) => !/[的了在是和与向对]/.test(found[1] ?? ''),
      );
      if (match) return found({ name: match[0], type: 'organisation', aliases: [word], role: null });
    }
    return null;
  }

  /** Whose document it is: an organisation or person at its head, else the document itself. */
  #document(mention: Mention, paragraph: Paragraph): Resolved {
    const text = mention.name;
    if (/(?:查阅|获得|看到|掌握|获取|得到)的/.test(text))
      return found({ name: clean(text), type: 'anonymous', aliases: [], role: null });
    const titled = /^(?:[一-鿿]{0,6})《([^《》]{2,20})》(杂志|周刊|日报)?/.exec(text);
    if (titled?.[1] && titled[0].length < text.length && (outlet.test(titled[1]) || titled[2])) {
      return found({
        name: titled[2] ? `《${titled[1]}》${titled[2]}` : titled[1],
        type: 'organisation',
        aliases: titled[2] ? [titled[1]] : [],
        role: null,
      });
    }
    const latin =
      /^(?:[一-鿿]{0,20}?(?:外媒|媒体|公司|机构|集团|网站|平台|巨头|开发商|供应商|制造商|厂商|企业|团队|商))? ?([A-Z][A-Za-z0-9.&-]*(?: [A-Z][A-Za-z0-9.&-]*){0,3})(?=的|[ ]?[一-鿿《])(?!获得|看到|掌握)/.exec(
        text,
      );
    if (latin?.[1] && !/^[A-Z][^一-鿿]*(?:获得|看到)/.test(text))
      return found({ name: latin[1], type: 'organisation', aliases: [], role: null });
    for (let length = Math.min(24, text.length); length >= 2; length--) {
      const head = text.slice(0, length);
      const member = this.#cast.byForm.get(head);
      if (member) return found(speakerOf(member));
      if (
        knownOrganisations.has(head) ||
        ((organisationEnding(head).length > 1 ||
          (/[局部署厅院委社网报会]$/.test(head) && head.length >= 3 && head.length <= 8)) &&
          documentNounAtEnd(head) === '' &&
          !/[的一]/.test(head))
      ) {
        return found({ name: head, type: 'organisation', aliases: [], role: null });
      }
    }
    if (/^(?:该|这|上述|前述|此)?(?:报告|研报|研究|论文|文章|文件|声明)$/.test(text))
      return this.#pronoun(
        { ...mention, kind: 'pronoun', name: `该${text.replace(/^(?:该|这|上述|前述|此)/, '')}` },
        paragraph,
      );
    // 数据显示, 一项研究表明: nobody in particular.
    if (generic.test(text) && !/^(?:该|这|上述|前述|此|一份|《)/.test(text)) return nobody;
    if (documentNounAtEnd(text) === text) return this.#lastPublisher(text, paragraph, mention.range[0]);
    return found({ name: clean(text), type: 'anonymous', aliases: [], role: null });
  }

  /** Occurrences before a place, the nearest first. */
  #before(paragraph: Paragraph, at: number): Occurrence[] {
    const index = this.#order.get(paragraph) ?? 0;
    const out: Occurrence[] = [];
    for (let i = this.#lastBefore(index, at); i >= 0 && out.length < 60; i--) {
      const one = this.#occurrences[i];
      if (one) out.push(one);
    }
    return out;
  }

  #lastBefore(index: number, at: number): number {
    let low = 0;
    let high = this.#occurrences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = this.#occurrences[middle];
      const order = one ? (this.#order.get(one.paragraph) ?? 0) : 0;
      if (one && (order < index || (order === index && one.end <= at))) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function found(speaker: Speaker): Resolved {
  return { speaker, antecedent: null, candidates: [] };
}

function speakerOf(member: Member): Speaker {
  return { name: member.name, type: member.type, aliases: [...member.aliases], role: member.role };
}

function evidenceOf(one: Occurrence): Evidence {
  const { paragraph } = one;
  return {
    text: paragraph.text.slice(one.start, one.end),
    part: paragraph.part,
    range: [paragraph.offset + one.start, paragraph.offset + one.end],
  };
}

/** The mention stands at the head of its clause, with an office before it at most: it is the subject. */
function opensSentence(one: Occurrence): boolean {
  const { flat } = one.paragraph;
  if (flat.charAt(one.end) === '的') return false;
  const before = flat.slice(Math.max(0, one.start - 40), one.start);
  const clause = before
    .slice(Math.max(...['。', '，', '！', '？', '”', '；', '：'].map((mark) => before.lastIndexOf(mark))) + 1)
    .trim();
  if (
    clause === '' ||
    officeAtEnd(clause.replace(/的$/, '')) !== '' ||
    organisationEnding(clause) !== '' ||
    knownOrganisations.has(clause)
  )
    return !/(?:对|向|与|跟|给|把|被|让|由|据|从|比|像)[^，]{0,20}$/.test(clause);
  return (
    clause.length <= 8 && !/(?:对|向|与|和|跟|给|把|被|让|由|据|从|比|像|为|于|在|是|的|了)/.test(clause)
  );
}

const clean = (name: string) => name.replace(/\s+/g, ' ').trim();

/** `美国科技公司Meta` without what describes it. */
function withoutDescription(name: string): string {
  return name.replace(
    /^(?:美国|英国|法国|德国|日本|韩国|中国|俄罗斯|印度|加拿大|以色列|荷兰|瑞士|国际|全球)(?=.{3,})/,
    '',
  );
}
