/** Whether a phrase that ends as names of bodies do is one: `河口智能`, not `实体智能`, `触发警报`, `加强平台`. */
import { knownOrganisations, organisationEnding } from '../lexicon/organisations.ts';
import { functional } from '../lexicon/surnames.ts';
import { allWords } from './dictionary.ts';
import { holdsClause } from './name-start.ts';

/** What companies deal in: alone, and behind common words, a thing or a trade. */
const trades =
  /(?:电子|电气|通信|软件|半导体|网络|智能|传媒|娱乐|游戏|保险|医药|生物|能源|食品|投资|制药|化工|汽车|电力|石油|机场|铁路|地铁|酒店)$/;

/** Words that end like a body and are none: `警报`, `互联网`, `内部`, `城市`. */
const things =
  /(?:[警情填申预汇海回举通播上谎虚喜战捷速周年]报|互联网|物联网|联网|官网|神经网|全网|外网|内网|局域网|上网|[全外底顶头局尾腹面脸深背东西南北中]部|[好坏用此别到随之害远深何各出长益正身坐]处|[城股上楼门超夜集都]市|[结布格僵大骗全开残]局|[餐客]厅|[节反]省|部署|签署|自动组织|(?:人力|社会|风险|金融|产业|民间)资本|人工智能|生成式智能)$/;

/** `该案件于河口法院`, `统一环境使政府机构`: what is told of something else. */
const acted = /^[该这那其此].*[于在向对为]|.(?<![大公特天行即促迫致驱])使(?![馆用命团者节])./;

export function isBody(phrase: string): boolean {
  const own = phrase.slice(phrase.lastIndexOf('的') + 1);
  if (things.test(own) || acted.test(own) || holdsClause(own)) return false;
  // 白鹭公司内部
  const within = own.endsWith('内部') ? own.slice(0, -2) : '';
  if (within !== '') return knownOrganisations.has(within) || organisationEnding(within) !== '';
  const trade = trades.exec(own)?.[0] ?? '';
  if (trade === '') return true;
  const stem = own.slice(0, -trade.length);
  return (
    stem !== '' &&
    organisationEnding(own).length <= 4 &&
    (knownOrganisations.has(stem) || (stem.length <= 8 && !allWords(stem) && !functional.test(stem)))
  );
}
