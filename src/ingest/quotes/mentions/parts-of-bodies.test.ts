import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['Tidewave的安全团队表示，闸门会换。', 'Tidewave的安全团队'],
  ['Tidewave旗下的云计算部门表示，闸门会换。', 'Tidewave旗下的云计算部门'],
  ['白鹭集团人力资源部表示，闸门会换。', '白鹭集团人力资源部'],
  ['白鹭集团方面对记者表示，闸门会换。', '白鹭集团'],
  ['白鹭集团方面向《河口日报》表示，闸门会换。', '白鹭集团'],
  ['据报道，参议员韩素梅的竞选团队表示，闸门会换。韩素梅在河口长大。', '韩素梅的竞选团队'],
  ['参议员韩素梅去年参选。\n\n她的竞选团队表示，闸门会换。', '韩素梅的竞选团队'],
])('part of a body, or of somebody, keeps whose it is: %s', (text, expected) => {
  expect(speakers(text)).toEqual([expected]);
});

it.each([
  ['Ferrow & Lindqvist表示，闸门会换。', 'Ferrow & Lindqvist'],
  ['投资银行Kestrel & Co认为，闸门会换。', 'Kestrel & Co'],
  ['电商巨头澜湾集团表示，闸门会换。', '澜湾集团'],
])('a body has its own name in full and no more: %s', (text, expected) => {
  expect(speakers(text)).toEqual([expected]);
});
