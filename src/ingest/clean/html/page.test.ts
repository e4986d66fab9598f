import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Element, isElement, parsePage } from './page.ts';

/** `div(p"一" p"二")`: names, and the text as it stands in the page. */
function shape(html: string): string {
  const draw = (element: Element): string =>
    element.children
      .map((child) =>
        isElement(child)
          ? `${child.name}${child.children.length > 0 ? `(${draw(child)})` : ''}`
          : `"${html.slice(child.range[0], child.range[1])}"`,
      )
      .join(' ');
  return draw(parsePage(html));
}

describe('parsePage', () => {
  it('ends paragraphs, list items and cells that do not say where they end', () => {
    expect(shape('<p>一<p>二<div>三</div>')).toBe('p("一") p("二") div("三")');
    expect(shape('<ul><li>一<li>二</ul>三')).toBe('ul(li("一") li("二")) "三"');
    expect(shape('<table><tr><td>一<td>二<tr><td>三</table>')).toBe(
      'table(tr(td("一") td("二")) tr(td("三")))',
    );
  });

  it('leaves a list inside a list, and a table inside a cell, in their place', () => {
    expect(shape('<ul><li>一<ul><li>二</ul><li>三</ul>')).toBe('ul(li("一" ul(li("二"))) li("三"))');
    expect(shape('<table><tr><td><table><tr><td>一</table>二</table>')).toBe(
      'table(tr(td(table(tr(td("一"))) "二")))',
    );
  });

  it('keeps text where it stands, where a browser would move it', () => {
    expect(shape('<table>一<tr><td>二</td></tr></table>')).toBe('table("一" tr(td("二")))');
    expect(shape('<b><p>一</b>二</p>')).toBe('b(p("一" "二"))');
  });

  it('takes no end tag of one cell for the end of another', () => {
    expect(shape('<div><table><tr><td>一</div>二</td></tr></table>三</div>')).toBe(
      'div(table(tr(td("一" "二"))) "三")',
    );
  });

  it('reads no markup in scripts, styles and titles', () => {
    expect(shape('<script>"<p>一</p>"</script><title><b>二</title><p>三')).toBe(
      'script(""<p>一</p>"") title("<b>二") p("三")',
    );
    expect(shape('<p>一<plaintext><p>二')).toBe('p("一") plaintext("<p>二")');
  });

  it('leaves drawings where the page goes on', () => {
    expect(shape('<svg><path/><g><text>一</text></svg><p>二')).toBe('svg(g(text("一"))) p("二")');
    expect(shape('<svg><g><p>一</p>')).toBe('svg(g) p("一")');
  });

  it('reads a hundred thousand levels in a moment', () => {
    const deep = 100_000;
    const started = performance.now();
    const html = `${'<div><b>'.repeat(deep)}底${'</b></div>'.repeat(deep)}<p>后`;
    expect(shape(html).endsWith(' p("后")')).toBe(true);
    // About 0.3 s on an idle machine; what is quadratic takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 20_000);

  it('reads no program as text, however deep it stands', () => {
    expect(shape(`${'<div>'.repeat(300)}<script>"x"</script><p>一</p>${'</div>'.repeat(300)}<p>后`)).toMatch(
      /div\(script\(""x""\) "一"\)+ p\("后"\)$/,
    );
  });

  it('has every piece of text once, in the order of the page', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'table',
      'tr',
      'td',
      'ul',
      'li',
      'b',
      'a',
      'svg',
      'br',
      'h1',
      'span',
    );
    const part = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.string({ unit: fc.constantFrom('字', '，', ' ', '&amp;', '\0', '<', '\r\n'), maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const html = parts.join('');
        let at = 0;
        const walk = (element: Element): void => {
          for (const child of element.children) {
            if (isElement(child)) walk(child);
            else {
              expect(child.range[0]).toBeGreaterThanOrEqual(at);
              expect(child.range[1]).toBeGreaterThan(child.range[0]);
              at = child.range[1];
            }
          }
        };
        walk(parsePage(html));
        expect(at).toBeLessThanOrEqual(html.length);
      }),
      { numRuns: 500 },
    );
  });
});
