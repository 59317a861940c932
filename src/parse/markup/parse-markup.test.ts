import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockText } from '../block-text.ts';
import type { MarkupElement, MarkupNode } from './markup-tree.ts';
import { parseMarkup } from './parse-markup.ts';
import { findAll } from './query.ts';

/** The tree drawn as `name[text name[…]]`. */
function drawn(text: string, mode: 'html' | 'xml' = 'html'): string {
  const draw = (node: MarkupNode): string =>
    typeof node === 'string' ? node : `${node.name}[${node.children.map(draw).join('')}]`;
  return parseMarkup(text, mode).root.children.map(draw).join('');
}

const elements = (text: string): MarkupElement[] => {
  const all: MarkupElement[] = [];
  findAll(parseMarkup(text, 'html').root, (element) => {
    all.push(element);
    return false;
  });
  return all;
};

describe('HTML', () => {
  it.each([
    ['elements that have no end', '<p>a<br>b<img src=x>c</p>', 'p[abr[]bimg[]c]'],
    ['list items without end tags', '<ul><li>a<li>b <b>c<li>d</ul>', 'ul[li[a]li[b b[c]]li[d]]'],
    ['lists inside items', '<ul><li>a<ul><li>b</ul><li>c</ul>', 'ul[li[aul[li[b]]]li[c]]'],
    ['terms without end tags', '<dl><dt>a<dd>b<dt>c<dd>d</dl>', 'dl[dt[a]dd[b]dt[c]dd[d]]'],
    [
      'cells without end tags',
      '<table><tr><td>a<td>b<tr><td>c</table>',
      'table[tr[td[a]td[b]]tr[td[c]]]',
    ],
    ['paragraphs that a block ends', '<p>a<div>b</div><p>c<p>d', 'p[a]div[b]p[c]p[d]'],
    [
      'text that looks like tags',
      '<script>if (a<b) "</div>"</script><i>c</i>',
      'script[if (a<b) "</div>"]i[c]',
    ],
    [
      'entities',
      '<title>A &amp; B &lt;i&gt; &eacute;&#x2014;&hellip;</title>',
      'title[A & B <i> é—…]',
    ],
    ['names in capitals', '<DIV><A HREF=x>a</a></Div>', 'div[a[a]]'],
    ['stray end tags', 'a</b></div>c', 'ac'],
    [
      'links that are closed outside their block',
      '<div><a><p>x</a></p></div><i>y</i>',
      'div[a[p[x]]]i[y]',
    ],
    [
      'drawings',
      '<svg><title/><path d="m"/><g><title>t</title></g></svg><p>a</p>',
      'svg[title[]path[]g[title[t]]]p[a]',
    ],
    ['drawings that are not closed', '<svg><g><p>a</p>', 'svg[g[]]p[a]'],
  ])('reads %s', (_, text, tree) => {
    expect(drawn(text)).toBe(tree);
  });

  it('reads attributes in any quotes, or in none, and decodes them', () => {
    const [element] = elements(`<a HREF ="x&amp;y" title='say "a"' id=3 checked id=4>`);
    const values = ['href', 'title', 'id', 'checked', 'name'].map((name) =>
      element?.attributes.get(name),
    );
    expect(values).toEqual(['x&y', 'say "a"', '3', '', undefined]);
  });

  it('tells where an element begins and ends, and whether the text ended first', () => {
    const text = '<p>a</p> <ul><li>b<li>c</ul><div><i>d';
    const placed = elements(text).map((each) => [text.slice(each.start, each.end), each.isOpen]);
    expect(placed).toEqual([
      ['<p>a</p>', false],
      ['<ul><li>b<li>c</ul>', false],
      ['<li>b', false],
      ['<li>c', false],
      ['<div><i>d', true],
      ['<i>d', true],
    ]);
  });

  it('keeps the beginning of an attribute that the text ends in', () => {
    const [element] = elements('<div data-props="{&quot;a&quot;: [1, 2');
    expect(element?.attributes.get('data-props')).toBe('{"a": [1, 2');
    expect(element?.isOpen).toBe(true);
  });

  it('reads a text in blocks as it reads it whole', () => {
    const text =
      '<!-- a\nb --><div\nclass="c\n&amp;d"\n>e\n&lt;<b>f</b\n>\n<script>g\n</script></div\n>';
    const outline = (node: MarkupElement): unknown => [
      node.name,
      node.start,
      node.inner,
      node.end,
      node.attributes.get('class'),
      node.children.filter((each) => typeof each === 'string').join(''),
      node.children.filter((each) => typeof each !== 'string').map(outline),
    ];
    const whole = parseMarkup(text, 'html');
    const inBlocks = parseMarkup(new BlockText(text.split(/(?<=\n)/)), 'html');
    expect(outline(inBlocks.root)).toEqual(outline(whole.root));
    expect(inBlocks.comments).toEqual(whole.comments);
  });

  it('lets a reader take elements out of the tree as they end', () => {
    const order: string[] = [];
    const { root } = parseMarkup('<p>a<p>b<i>c</i><br>d', 'html', {
      begin: ({ name, children }) => order.push(`<${name} ${children.length}`),
      end: ({ name, children }) => {
        order.push(`${name} ${children.length}`);
        return name === 'i' || name === 'br' ? ['!', '?'] : null;
      },
    });
    expect(root.children.map((each) => typeof each !== 'string' && each.children)).toEqual([
      ['a'],
      ['b', '!', '?', '!', '?', 'd'],
    ]);
    expect(order).toEqual([
      '<p 0',
      'p 1',
      '<p 0',
      '<i 0',
      'i 1',
      '<br 0',
      'br 0',
      'p 6',
      '#document 2',
    ]);
  });

  it('keeps comments apart', () => {
    const { comments } = parseMarkup('a<!-- saved from url=(0026)https://x.y/ --><b>', 'html');
    expect(comments).toEqual([{ text: ' saved from url=(0026)https://x.y/ ', start: 5 }]);
  });
});

describe('XML', () => {
  it('keeps names as written, and has no rules of HTML', () => {
    expect(drawn('<dc:Creator>a</dc:Creator><link>b</link><p/><p>c</p>', 'xml')).toBe(
      'dc:Creator[a]link[b]p[]p[c]',
    );
  });

  it('reads CDATA as it stands', () => {
    expect(drawn('<d><![CDATA[<p>a &amp; b</p>]]> c</d>', 'xml')).toBe('d[<p>a &amp; b</p> c]');
  });
});

describe('whatever the text', () => {
  const count = 300_000;
  it.each([
    ['nested tags', '<b>'.repeat(count), count],
    ['nested blocks', '<div>'.repeat(count), count],
    [
      'end tags of something far out',
      `<i>${'<div>'.repeat(count)}${'</i>'.repeat(count)}`,
      count + 1,
    ],
    ['end tags of nothing', `${'<div>'.repeat(count)}${'</p>'.repeat(count)}`, count],
    ['items deep inside', `<ul>${'<b>'.repeat(count)}${'<li>'.repeat(count)}`, 2 * count + 1],
    ['ampersands', `<p>${'&'.repeat(count)}`, 1],
    ['entities in an attribute', `<p a="${'&quot;'.repeat(count)}">`, 1],
  ])('hundreds of thousands of %s are read', { timeout: 60_000 }, (_, text, expected) => {
    expect(elements(text)).toHaveLength(expected);
  });

  it('never throws, and elements lie inside the text and inside each other', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      'p',
      'li',
      'svg',
      'title',
      ' a="',
      '"',
      '&',
      ';',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      ' ',
      'x',
      '\n',
      '<table><td>',
      '<script>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, isXml) => {
        const text = pieces.join('');
        const inside = ({ start, end, children }: MarkupElement): boolean =>
          start >= 0 &&
          end <= text.length &&
          children.every(
            (child) =>
              typeof child === 'string' ||
              (child.start >= start && child.end <= end && inside(child)),
          );
        expect(inside(parseMarkup(text, isXml ? 'xml' : 'html').root)).toBe(true);
      }),
    );
  });
});
