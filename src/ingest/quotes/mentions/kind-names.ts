/** Names of bodies that only the kind of body before them tells: `矿业公司托伦资源表示`. */
import { matchesOf } from '../../matches.ts';
import { adverbial, time } from '../lexicon/adverbs.ts';
import { cue } from '../lexicon/cues.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { organisationEnding } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, documentNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { functional } from '../lexicon/surnames.ts';
import { transcribes } from '../lexicon/transliteration.ts';
import { fallsApart, isWord } from './dictionary.ts';

const kind =
  '(?:公司|集团|机构|企业(?!家)|平台|(?:服务|供应|制药|芯片|设备|制造|开发|零售|运营|承包|经销|生产|出版|发行)商|(?:出品|运营|主办|承办|开发|制作|投资|合作)方|工作室|事务所|智库|团体|杂志社?|报社|报纸|网站|航司|[车药房]企)';

/** The kind, the name, and what speaks or acts. */
const named = new RegExp(
  `${kind}([一-鿿]{2,6}?)(?=(?:${adverbial}|${time}){0,2}(?:[在对就向][^，。！？；：]{1,30}?)?(?:${adverbial}|${time}){0,2}(?:发布|发表|公布)?(?:${cue})|将|早在|已|拟|计划)`,
  'g',
);

/** `哈特韦尔资本` */
function isTranscribed(name: string): boolean {
  const stem = name.slice(0, name.length - organisationEnding(name).length);
  return stem.length > 2 && [...stem].every(transcribes);
}

/** `墨刻网络`: a word that no dictionary has, and what the body deals in. */
function isBrand(name: string): boolean {
  const stem = name.slice(0, name.length - organisationEnding(name).length);
  return stem.length > 1 && stem.length < name.length && !isWord(stem);
}

/** The names, as often as they stand. A run that a dictionary reads as words is none: `公司高层表示`; nor is a department: `集团人力资源部`. */
export function kindNames(text: string): string[] {
  return matchesOf(text, named).flatMap(([, name = '']) =>
    !functional.test(name) &&
    !/(?:人工智能|智能体|大?模型|[部处]|给予|予以|加以|[作做]出)$/.test(name) &&
    [officeAtEnd, anonymousNounAtEnd, groupNounAtEnd, documentNounAtEnd].every(
      (ending) => ending(name) === '',
    ) &&
    (isTranscribed(name) || fallsApart(name) || isBrand(name))
      ? name
      : [],
  );
}
