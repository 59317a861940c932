import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['<jats:title>Abstract</jats:title><jats:p>We.</jats:p>', 'We.\n\n'],
    ['a &lt;i&gt;b&lt;/i&gt; &amp; c', 'a b & c'],
    ['x<sub>2</sub> &#233;&#xe9;', 'x2 éé'],
    ['a<b and c>d', 'a<b and c>d'],
    ['p < 0.05, n > 3', 'p < 0.05, n > 3'],
    ['&unknown; &#0; &#xd800;', '&unknown; &#0; &#xd800;'],
  ])('reads %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('passes over any number of brackets once', () => {
    expect(plainText('<p '.repeat(100_000))).toHaveLength(300_000);
  });
});
