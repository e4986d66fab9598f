import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each(['单位领导', '领导', '岳父', '老伴', '街坊', '老乡', '辅警'])('%s is somebody', (one) => {
  expect(quotes(`渡船昨日停了。${one}说：“每年都要检修，要按期下水。”`)).toEqual([
    `${one} | direct | 每年都要检修，要按期下水。`,
  ]);
});
