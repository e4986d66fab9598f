import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, EditLog } from '../../edits.ts';
import { findArticle } from './index.ts';

const published = (page: string): string =>
  EditLog.of(page).apply('web-page', findArticle(page).changes).text.trimEnd();

/** Invented sentences: long enough to be an article's, different from one another. */
const one = '市图书馆昨日宣布，新馆将在明年春天开放，届时读者可以整夜在里面看书，不必出示任何证件。';
const two = '馆长林望说：“我们想让每个孩子都能走进来。”她指着窗外的河，河对岸就是旧馆，已经用了四十年。';
const three = '据了解，新馆共有三层，藏书约八十万册；地下一层是书库，由机器人取书，三分钟之内就能送到。';
const other = '城东的菜市场本周重新开门，摊主们说生意比从前好了一些，不过停车还是一个麻烦。';
const body = `${one}\n\n${two}\n\n${three}`;
const links = (...names: string[]) => names.map((name) => `<li><a href="#">${name}</a></li>`).join('');

describe('findArticle', () => {
  it('takes title, byline and paragraphs and leaves menus, lists and footers', () => {
    const page = `<!DOCTYPE html><html><head><title>新馆明年春天开放_城市频道_河岸网</title></head><body>
      <div class="nav"><ul>${links('首页', '城市', '财经', '体育')}</ul></div>
      <div class="main"><h1>新馆明年春天开放(组图)</h1>
      <div class="info">2024-05-06 10:20　来源：河岸晚报　作者：秦朗</div>
      <div class="text"><p>　　${one}</p><p>${two}</p><h2>机器人取书</h2><p>${three}</p></div>
      <div class="xgyd"><b>相关阅读</b><ul>${links('旧馆去向未定', '河岸新桥通车')}</ul></div></div>
      <div class="footer">河岸网版权所有，未经许可不得转载，违者必究。</div></body></html>`;
    expect(published(page)).toBe(
      `# 新馆明年春天开放\n\n2024-05-06 10:20　来源：河岸晚报　作者：秦朗\n\n${one}\n\n${two}\n\n## 机器人取书\n\n${three}`,
    );
    expect(findArticle(page).metadata).toEqual({
      published: '2024-05-06',
      outlet: '河岸晚报',
      author: '秦朗',
    });
  });

  it('reads an article that is one box of text broken by <br>', () => {
    expect(published(`<div id=zoom>　　${one}<br>　　${two}<br><br>　　${three}</div>`)).toBe(body);
  });

  it('reads an article in nested tables and font tags', () => {
    const page = `<table><tr><td width=150>${links('要闻', '社会', '教育')}</td><td><table><tr><td class=t>
      <font size=4>　　${one}</font></td></tr><tr><td><font><p>${two}<p>${three}</font></td></tr></table></td></tr></table>`;
    expect(published(page)).toBe(body);
  });

  it('reads an article whose box a script has yet to show', () => {
    const page = `<div id="content" style="display: none"><p>${one}<p>${two}<p>${three}</div><p>加载中，请稍候。</p>`;
    expect(published(page)).toBe(body);
  });

  it('leaves hidden text out', () => {
    for (const style of [
      'display:none',
      'VISIBILITY: hidden',
      'font-size:0px',
      'position:absolute;left:-9999px',
    ]) {
      const page = `<div><p>${one}<p>${two}<p style="${style}">棋牌游戏，注册就送，人人有奖，快来。<p>${three}</div>`;
      expect(published(page)).toBe(body);
    }
    const seen = `<div><p style="font-size:0.9em">${one}<p style="opacity:0.9">${two}<p style="left:-1px">${three}</div>`;
    expect(published(seen)).toBe(body);
  });

  it('takes furniture by the words of its class, never by a part of a word', () => {
    const page = `<div class="headline-padding shadow"><p>${one}<p>${two}<p>${three}</div>
      <div class="btn-share"><p>分享这篇文章，让更多的朋友看到它。</p></div>`;
    expect(published(page)).toBe(body);
  });

  it('does not believe a class that calls the article furniture', () => {
    expect(published(`<div class="share related"><p>${one}<p>${two}<p>${three}</div>`)).toBe(body);
  });

  it('leaves readers’ comments out, even where they are longer than the article', () => {
    const comments = `<p>${other}</p>`.repeat(6);
    const page = `<title>新馆明年春天开放</title><h1>新馆明年春天开放</h1><div class="a"><p>${one}</p><p>${two}</p></div>
      <div class="comment-list">${comments}</div>`;
    expect(published(page)).toBe(`# 新馆明年春天开放\n\n${one}\n\n${two}`);
  });

  it('begins below the title where a longer article follows', () => {
    const page = `<title>新馆明年春天开放 - 河岸网</title><h1>新馆明年春天开放</h1><div><p>${one}</p><p>${two}</p></div>
      <ul>${links('河岸新桥今天通车', '菜价回落', '旧馆的去向还没有定')}</ul><div><h1>菜市场重新开门</h1>${`<p>${other}</p>`.repeat(5)}</div>`;
    expect(published(page)).toBe(`# 新馆明年春天开放\n\n${one}\n\n${two}`);
  });

  it('leaves out lists of links inside the article, with the label over them', () => {
    const page = `<div><p>${one}</p><p>推荐阅读</p><ul>${links('旧馆去向未定', '河岸新桥通车')}</ul><p>${two}</p><p>${three}</p></div>`;
    expect(published(page)).toBe(body);
  });

  it('keeps words of a sentence that are links', () => {
    const page = `<div><p>${one.replace('图书馆', '<a href="/lib">图书馆</a>')}</p><p>${two}</p><p>${three}</p></div>`;
    expect(published(page)).toBe(body);
  });

  it('joins the boxes one article is spread over', () => {
    const page = `<div class=w><div class=s><p>${one}</p></div><div class=s><p>${two}</p></div><div class=s><p>${three}</p></div></div>`;
    expect(published(page)).toBe(body);
  });

  it('joins a poem to the notes on it, under its short title', () => {
    const page = `<title>夜读•春-河岸诗歌网</title><div><h3>夜读•春</h3><div id="content">
      <div class="poem">窗外有河有桥，<br>桥上无人无灯。<br>读到三更忘睡，<br>起来又煮一壶。</div>
      <div class="notes"><div>注释：</div><div>${one}</div></div></div></div>`;
    expect(published(page)).toBe(
      `# 夜读•春\n\n窗外有河有桥，\n\n桥上无人无灯。\n\n读到三更忘睡，\n\n起来又煮一壶。\n\n注释：\n\n${one}`,
    );
  });

  it('takes the title from the head of the page, without the site’s name, where no line repeats it', () => {
    expect(published(`<title> 新馆&ldquo;明年&rdquo;春天开放_河岸网</title><p>${one}<p>${two}`)).toBe(
      `# 新馆“明年”春天开放\n\n${one}\n\n${two}`,
    );
  });

  it('reads metadata from <meta> and JSON-LD where the page shows none', () => {
    const meta = `<meta property="og:site_name" content="河岸网"><meta name="author" content="秦朗">
      <meta property="article:published_time" content="2024-05-05T23:30:00Z"><p>${one}<p>${two}`;
    expect(findArticle(meta)).toMatchObject({
      metadata: { published: '2024-05-06', author: '秦朗', outlet: undefined },
      // The site's name yields to whatever the text says.
      presumed: { outlet: '河岸网' },
    });
    const data = {
      '@type': 'NewsArticle',
      datePublished: '2024-05-06',
      author: [{ name: '秦朗' }],
      publisher: { name: '河岸网' },
    };
    const page = `<script type="application/ld+json">${JSON.stringify({ '@graph': [data] })}</script><p>${one}<p>${two}`;
    expect(findArticle(page)).toMatchObject({
      metadata: { published: '2024-05-06', author: '秦朗' },
      presumed: { outlet: '河岸网' },
    });
    expect(findArticle('<script type="application/ld+json">{"@type":</script>').metadata).toEqual({});
  });

  it('publishes nothing of a page without prose', () => {
    expect(published(`<ul>${links('首页', '城市')}</ul>`)).toBe('');
    expect(published('')).toBe('');
  });

  it('keeps the edit law on anything that looks like a page', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['<p>', '</p>', '<div class="share">', '</div>', '<br>', '<a href=x>', '</a>', '<table><tr><td>'],
        ...[
          '</table>',
          '<script>',
          '</script>',
          '<title>',
          '</title>',
          '<h1>',
          '</h1>',
          '<!--',
          '-->',
          '<![CDATA[',
        ],
        ...[
          '&nbsp;',
          '&lt',
          '&#x4e00;',
          '&#0;',
          '&#xd800;',
          '\0',
          '\r\n',
          '　',
          '<svg/>',
          '<plaintext>',
          '<',
          '&',
          '"',
        ],
        ...[one, two, '新馆', '来源：河岸网', '2024-05-06'],
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const page = pieces.join('');
        const log = EditLog.of(page).apply('web-page', findArticle(page).changes);
        expect(applyEdits(page, log.edits)).toBe(log.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads hostile pages in time that grows with their length', () => {
    const n = 30_000;
    const pages = [
      `${'<div>'.repeat(n)}${one}`,
      `<p ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(' ')}>${one}</p>`,
      `<div class="${'a '.repeat(n)}">${one}</div>`,
      '<script>'.repeat(n),
      `<a><b><p>${one}`.repeat(n / 30),
      `${'<li>'.repeat(n)}${one}`,
      `<table>${'<td>'.repeat(n)}${one}`,
      '&amp'.repeat(n),
      `${'<svg><math>'.repeat(n)}${one}`,
      '<!--'.repeat(n),
      `<title>${'_新馆'.repeat(n)}</title><h1>${'新馆，'.repeat(n)}</h1>`,
      ` <p>${'　'.repeat(n)}${one}${' '.repeat(n)}</p>`,
      `<p>${one}<br>`.repeat(n / 10),
    ];
    for (const page of pages) {
      const started = performance.now();
      expect(published(page)).toBeTypeOf('string');
      expect(performance.now() - started, page.slice(0, 30)).toBeLessThan(10_000);
    }
  }, 60_000);
});
