import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { parsePage } from './page.ts';

const linesIn = (html: string) => linesOf(parsePage(html), html);
const read = (html: string) => linesIn(html).map((line) => line.text);

describe('linesOf', () => {
  it('breaks lines at blocks and at <br>', () => {
    expect(read('<div>一<br>　　二<br><br>三<p>四</p>五</div>')).toEqual(['一', '二', '三', '四', '五']);
  });

  it('runs on through inline and unknown elements', () => {
    expect(read('<p>一<b>二</b><font>三</font><o:p>四</o:p></p>')).toEqual(['一二三四']);
  });

  it('decodes character references, with and without semicolon, named and numbered', () => {
    expect(read('<p>A&amp;B &ldquo;甲&rdquo;&hellip;&#8212;&#x4E00;&copy2012&nosuch;</p>')).toEqual([
      'A&B “甲”…—一©2012&nosuch;',
    ]);
  });

  it('collapses white space as a browser does and takes indents away', () => {
    expect(read('<p>\n  &nbsp;　一 \n\t 二\0三&emsp;</p>')).toEqual(['一 二三']);
  });

  it('leaves out what is not read: scripts, styles, controls, noscript, readings over characters', () => {
    const page =
      '<p>发<script>x</script><style>y</style><noscript>z</noscript><textarea>w</textarea>' +
      '<ruby>布<rp>(</rp><rt>bù</rt><rp>)</rp></ruby>会<select><option>甲</select><svg><text>乙</text></svg></p>';
    expect(read(page)).toEqual(['发布会']);
  });

  it('maps every character to where it stands in the page', () => {
    const page = '<p>甲 &amp; <b>乙\n丙</b> &nbsp;</p><p>丁</p>';
    for (const line of linesIn(page)) {
      expect(line.runs.map((run) => run.text).join('')).toBe(line.text);
      for (const { range, text } of line.runs) {
        const written = page.slice(range[0], range[1]);
        expect([text, ' ', '&']).toContain(/^&|^\s/.test(written) ? text : written);
        if (!/^&|\s/.test(written)) expect(written).toBe(text);
      }
    }
  });

  it('counts how much of a line is links', () => {
    expect(linesIn('<p>看<a href="x">这里</a>吧 2024-05-06</p>')).toMatchObject([{ linked: 2, words: 2 }]);
  });

  it('takes no mark to link to, and nothing that holds whole paragraphs, for a link', () => {
    expect(linesIn('<a name="top"><p>一</p>')).toMatchObject([{ linked: 0 }]);
    const long = '甲乙丙丁，'.repeat(40);
    expect(linesIn(`<a href="x"><p>${long}<p>${long}</a>`)).toMatchObject([{ linked: 0 }, { linked: 0 }]);
  });

  it('knows the answers of a poll by the boxes to tick', () => {
    expect(linesIn('<p><input type="radio"> 赞成</p><p>反对</p>')).toMatchObject([
      { asks: true },
      { asks: false },
    ]);
  });
});
