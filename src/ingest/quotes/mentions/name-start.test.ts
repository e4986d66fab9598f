import { expect, it } from 'vitest';
import { withoutClause } from './name-start.ts';

it('cuts off the clause that leads up to the name of a body', () => {
  const table = [
    ['今天宣布公司自豪地成为河口骨科学会', '河口骨科学会'],
    ['努力正值河口能源署', '河口能源署'],
    ['未能迫使南岭市议会', '南岭市议会'],
    ['总裁因芯片制造商', '芯片制造商'],
    ['该公司与河口卫生协会', '河口卫生协会'],
    ['河口大学和南岭研究院', '南岭研究院'],
    ['以及多个河口专利局', '河口专利局'],
    ['并向警方', '警方'],
  ];
  expect(table.map(([text = '']) => withoutClause(text))).toEqual(table.map(([, name]) => name));
});

it('leaves verbs and conjunctions that are part of the name', () => {
  const names = ['国家防止虐待儿童协会', '竞争与市场管理局', '参议院特别委员会', '养老金和终身储蓄协会'];
  expect(names.map((name) => withoutClause(name))).toEqual(names);
});
