import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';
import { isBody } from './is-body.ts';

it('tells bodies from things and clauses that end like them', () => {
  const bodies = ['墨刻智能', '河口日报', '北方电网', '国家防止虐待儿童协会', '白鹭公司内部', '河口支持中心'];
  const others = [
    '实体智能',
    '触发警报',
    '互联网',
    '勒索软件',
    '加强航运平台',
    '帮助企业',
    '初步内部',
    '电子',
  ];
  expect(bodies.filter(isBody)).toEqual(bodies);
  expect(others.filter(isBody)).toEqual([]);
});

it.each<readonly [text: string, expected: readonly string[]]>([
  ['尽管广泛存在疏漏担忧，港口仍在运营。', []],
  ['巡检模型在船体结构预测方面进展很快。', []],
  ['除非特别说明，船员都住在船上。除非特别说明，船都停着。', []],
  ['晨星港在声明中表示，航班将于周五恢复。', ['晨星港']],
  ['来自Tidewave的船员调查了港口，发现航道已经淤塞。', []],
  ['怪不得 Tidewave 在博客中还谈到，航道已经淤塞。', ['Tidewave']],
  ['这些港口可以根据船只行为触发警报，快速识别风险。', []],
])('makes no body of a clause: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

it.each(['河口市燃放办', '省防指', '白鹭镇新闻办', '北岸农场', '河口市戒毒所'])(
  'offices of towns and provinces speak: %s',
  (body) => {
    expect(speakers(`今天，${body}紧急会商，同时呼吁全社会节约用水。`)).toEqual([body]);
  },
);
