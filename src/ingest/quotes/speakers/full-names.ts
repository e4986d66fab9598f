/** Bodies under a short name that the article elsewhere gives in full: `司法部`, `Marigold`. */
import { matchesOf } from '../../matches.ts';
import { knownOrganisations, organisationEnding, places } from '../lexicon/organisations.ts';
import { otherNames } from '../lexicon/same-bodies.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { declaredNames, formApart, formed, withoutForm } from './body-names.ts';

/** Bodies that every country has. */
const bodies =
  '政府|国务院|外交部|司法部|财政部|商务部|国防部|教育部|卫生部|内政部|农业部|交通部|能源部|劳工部|国土安全部|国会|议会|参议院|众议院|最高法院|中央银行|央行|警方|军方|海军|空军|移民局|联邦调查局|情报局|税务局|专利局|选举委员会|反对党|人力部|文部科学省|外务省|防卫省|厚生劳动省|经济产业省|财务省|总务省|法务省|环境部|环保部|卫生署|劳动部|总工会';

const ofCountry = new RegExp(`(${[...places].join('|')})(${bodies})`, 'g');

/** What follows the first word of a company, a charity or a union. */
const ofKind =
  /(?<![A-Za-z] ?)([A-Z][A-Za-z&.-]{1,20})(?: (?:Health|Labs?|Capital|Ventures|Partners|Group|Technologies|Systems|Research|Securities|Foundation|Institute|Therapeutics|Robotics|Motors|Energy|Networks|Software|Analytics|Media|Studios?|Games|University|AI|Cloud|Security|Bio|Digital|Entertainment|Pharma|Semiconductor|Airlines)(?![A-Za-z])| ?(?:工会|大学|基金会|协会|证券|研究院|实验室|律师事务所))/g;

/** What also stands behind the names of companies that have a product, a fund or a section of that kind. */
const ofItsOwn = / (?:AI|Cloud|Digital|Analytics|Studios?|Ventures|Software)$/;

/** The first word of a Latin name; no name of a company with its kind is longer than `longest`. */
const latin = /(?<![A-Za-z0-9])[A-Z][A-Za-z&.-]{1,20}/g;
const longest = 40;

/** What a company deals in, behind the first part of its name. */
const trades =
  /^(?:娱乐|集团|科技|证券|银行|汽车|传媒|影业|资本|保险|股份|电子|半导体|通信|软件|能源|医药|生物|控股|实验室|基金会|电力)/;

/** Universities that go by their first word. */
const universities = /^(?:清华|复旦|哈佛|斯坦福|牛津|剑桥|普林斯顿|耶鲁|麻省理工|哥伦比亚|康奈尔)$/;

/** The form in which an article gives in full what it calls `河口中院`, `河口公司`; null for other names. */
function inFull(short: string): RegExp | null {
  const [, place, rank] = /^([一-鿿]{2,8}?)(中|高)院$/.exec(short) ?? [];
  if (place) return new RegExp(`${place}(?:[省市州]|自治[区州])?${rank}级人民法院`, 'g');
  const [, brand] = /^([一-鿿]{2,6})公司$/.exec(short) ?? [];
  if (brand && !common.test(brand))
    return new RegExp(`${brand}[一-鿿（）]{0,12}?(?:有限|股份|集团)[一-鿿]{0,4}公司`, 'g');
  if (universities.test(short)) return new RegExp(`${short}(?:大学|学院)`, 'g');
  // `市住房建设局` is 河口市住房和建设局, but no `记者从市住房建设局`; `河口献血办` 河口献血委员会办公室.
  if (/^[市省县区](?!容|场|民|政|长)[一-鿿]{2,8}(?:[局署委厅院]|中心)$/.test(short))
    return new RegExp(
      `(?<=^|[^一-鿿]|[从在向对由据与和及经位门]|称|[昨今][天日]|\\d日)(?:(?![这那是当时该各此每本全在和与的了为])[一-鿿]){2,3}(?<![从向对由据就经被者昨今前后称]|[昨今前][天日])${apart(short)}`,
      'g',
    );
  const [, office] = /^([一-鿿]{3,6})办$/.exec(short) ?? [];
  if (office) return new RegExp(`${office}[一-鿿]{0,6}办公室`, 'g');
  // `疾管局` is 疾病管制局, `河口市质监局` 河口市质量技术监督局, `就服中心` 就业服务中心.
  const [, where = ''] = /^([一-鿿]{2,4}[省市区县])(?=[一-鿿]{3})/.exec(short) ?? [];
  const body = short.slice(where.length);
  if (
    (where !== '' || !/^[市省县区国全该本各总分有无]/.test(body)) &&
    /^[一-鿿]{2,5}(?:[局署处组会院部委厅所队]|中心)$/.test(body)
  ) {
    return new RegExp(`${where}${where === '' ? '' : '(?:人民)?'}${apart(body)}`, 'g');
  }
  return null;
}

/** The characters of a short name, with what they leave out. */
const apart = (short: string): string => [...short].join(`(?:(?![的在了是${short.slice(-1)}])[一-鿿]){0,3}`);

/** What stands before 公司 and is no name: `母公司`, `科技公司`. */
const common =
  /^(?:[母子分总该本新老]|上市|科技|保险|互联网|人工智能|初创|创业|多家|这家|那家|两家|一家|物业|开发|房地产|汽车|航空|能源|电力|电信|软件|芯片|传媒|影视|游戏|咨询|律师|证券|基金|信托|建筑|施工|运营|出版)+$/;

/** So many short names are looked for in the whole article; more come from text made to exhaust the program. */
const lookups = 200;

/** The names of an article in full, by their short forms. */
export class FullNames {
  readonly #paragraphs: readonly Paragraph[];
  #looked = 0;
  /** Latin words with what follows them where the prose first names them; made when first asked for. */
  #first: Map<string, string> | null = null;
  /** `Ferrow Data Ltd.` by `Ferrow Data`, as the article first writes it. */
  readonly #formed = new Map<string, string>();
  /** Made when first asked for. */
  #full: Map<string, ReadonlySet<string>> | null = null;

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs;
  }

  /** The one full name that the article gives a short one; null where it gives none, or several. */
  of(short: string): string | null {
    this.#full ??= this.#read();
    const bare = withoutForm(short);
    if (bare !== '')
      return this.#formed.get(bare) ?? (formApart(short) || knownOrganisations.has(bare) ? bare : null);
    const [only, other] = this.#full.get(short) ?? this.#longer(short);
    const full = other ? null : (only ?? null);
    return this.#formed.get(full ?? short) ?? full;
  }

  /** The other names of a well-known body that stand in the article: `Google` for 谷歌. */
  alsoCalled(name: string): string[] {
    return otherNames(name).filter((other) => {
      // Chinese names are bounded by nothing; `Google` is not in `Googleplex`.
      const form = new RegExp(/^[A-Za-z]/.test(other) ? `(?<![A-Za-z])${other}(?![A-Za-z])` : other);
      return this.#paragraphs.some(({ text }) => form.test(text));
    });
  }

  /** `南岭` in an article that also names `南岭娱乐`, `河口中院` in one that names `河口市中级人民法院`. */
  #longer(short: string): Set<string> {
    const full = new Set<string>();
    this.#full?.set(short, full);
    if (this.#looked++ > lookups) return full;
    const form = inFull(short);
    if (form)
      for (const { text } of this.#paragraphs)
        for (const [name] of text.matchAll(form)) if (name !== short) full.add(name);
    if (
      form ||
      !/^[一-鿿]{2,4}$/.test(short) ||
      knownOrganisations.has(short) ||
      organisationEnding(short) !== ''
    )
      return full;
    for (const { text } of this.#paragraphs)
      for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
        const trade = trades.exec(text.slice(at + short.length, at + short.length + 4))?.[0];
        if (trade) full.add(short + trade);
      }
    return full;
  }

  #read(): Map<string, Set<string>> {
    const full = new Map<string, Set<string>>();
    const declared = new Map<string, string>();
    const add = (short: string, name: string) => full.set(short, (full.get(short) ?? new Set()).add(name));
    for (const { text } of this.#paragraphs) {
      for (const [name, , body = ''] of matchesOf(text, ofCountry)) add(body, name);
      // What is no name in full tells that there is a name without it.
      for (const [name, short = ''] of matchesOf(text, ofKind))
        add(short, !ofItsOwn.test(name) || this.#introduces(short, name) ? name : short);
      for (const [short, name] of declaredNames(text)) declared.set(short, name);
      for (const [name, whole] of formed(text))
        if (!knownOrganisations.has(name) && !this.#formed.has(name)) this.#formed.set(name, whole);
    }
    for (const [short, name] of declared) full.set(short, new Set([name]));
    return full;
  }

  /** `Tidewave AI推出…，Tidewave表示`: the prose names the body in full before it does in short. */
  #introduces(short: string, name: string): boolean {
    if (knownOrganisations.has(short)) return false;
    if (!this.#first) {
      this.#first = new Map();
      for (const { kind, text } of this.#paragraphs)
        if (kind === 'paragraph')
          for (const { 0: word, index } of matchesOf(text, latin))
            if (!this.#first.has(word)) this.#first.set(word, text.slice(index, index + longest));
    }
    return this.#first.get(short)?.startsWith(name) ?? false;
  }
}
