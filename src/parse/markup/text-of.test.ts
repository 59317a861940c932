import { describe, expect, it } from 'vitest';
import { absoluteAddress } from './absolute-address.ts';
import { parseMarkup } from './parse-markup.ts';
import { classed, findAll, findFirst, named } from './query.ts';
import { textOf } from './text-of.ts';

const rootOf = (text: string) => parseMarkup(text, 'html').root;

describe('textOf', () => {
  it.each([
    ['pretty-printed', '<div>\n\t<p>\n Moss &amp;\n  fern </p>\n</div>', 'Moss & fern'],
    ['minified', '<li>8 authors</li><li>·</li><li>May 14</li>', '8 authors · May 14'],
    [
      'with words marked in their middle',
      'A<span class=hit>sparse</span>ly<br>used',
      'Asparsely used',
    ],
    [
      'with what nobody sees',
      'a<script>b</script><style>c</style><svg><title>d</title></svg>e',
      'ae',
    ],
    [
      'with formulas that were drawn',
      'of <span class="MathJax_Preview">x</span><span class="MathJax"><span>x2</span></span><script type="math/tex">x^2</script> bits',
      'of $x^2$ bits',
    ],
  ])('reads text that is %s', (_, text, expected) => {
    expect(textOf(rootOf(text))).toBe(expected);
  });

  it('leaves out what it is told to', () => {
    expect(textOf(rootOf('<b class="descriptor">Title:</b> Moss'), classed('descriptor'))).toBe(
      'Moss',
    );
  });
});

describe('queries', () => {
  const root = rootOf(
    '<div><p class="a b">1</p><div><p class=ab>2</p></div></div><p class=b>3</p>',
  );
  it('find by name and class, in the order of the text', () => {
    expect(findAll(root, named('p')).map((p) => textOf(p))).toEqual(['1', '2', '3']);
    expect(findAll(root, classed('b', 'p')).map((p) => textOf(p))).toEqual(['1', '3']);
    expect(findFirst(root, classed('ab'))?.name).toBe('p');
    expect(findFirst(root, named('a'))).toBeNull();
  });
  it('find the outermost of those that nest', () => {
    expect(findAll(root, named('div'))).toHaveLength(1);
  });
});

describe('absoluteAddress', () => {
  it.each([
    ['https://a.b/c', 'https://a.b/c'],
    ['//a.b/c', 'https://a.b/c'],
    [' /papers/1 ', 'https://x.y/papers/1'],
    ['#community', null],
    ['./Page_files/a.js', null],
    ['javascript:void(0)', null],
    [undefined, null],
  ])('%s', (link, expected) => {
    expect(absoluteAddress(link, 'https://x.y')).toBe(expected);
  });
});
