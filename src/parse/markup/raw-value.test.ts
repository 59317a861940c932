import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockText } from '../block-text.ts';
import type { MarkupDocument, MarkupNode } from './markup-tree.ts';
import { parseMarkup } from './parse-markup.ts';

const reader = { largest: 'data-props', end: () => null };

const attributesIn = ({ root }: MarkupDocument): unknown => {
  const outline = (node: MarkupNode): unknown => {
    if (typeof node === 'string') return node;
    const { name, start, inner, end, isOpen, attributes, children } = node;
    const values = ['data-props', 'id', 'title'].map((each) => attributes.get(each));
    const text = children.filter((each) => typeof each === 'string').join('');
    const inside = children.filter((each) => typeof each !== 'string').map(outline);
    return [name, start, inner, end, isOpen, values, text, inside];
  };
  return outline(root);
};

describe('a value that is decoded when somebody asks', () => {
  it('says the same as any other, wherever the text is cut into blocks', () => {
    const piece = fc.constantFrom(
      '<div data-props="',
      "<p data-props='",
      '<a id="1" data-props=x title=\'',
      ' data-props="',
      '"',
      "'",
      '>',
      ' title="t"',
      '&quot;',
      '&amp;',
      '&amp',
      'quot;',
      '&',
      '&#39;',
      '&copy=',
      '&notin;',
      '{"a":1}',
      'x',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(60)), (pieces, cuts) => {
        // Of an entity that the text ends in the tokenizer keeps nothing.
        const text = `${pieces.join('')}"'>`;
        const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        const blocks = new BlockText(at.slice(1).map((end, i) => text.slice(at[i], end)));
        const usual = parseMarkup(text, 'html');
        const raw = parseMarkup(blocks, 'html', reader);
        expect(attributesIn(raw)).toEqual(attributesIn(usual));
        expect(raw.comments).toEqual(usual.comments);
      }),
      { numRuns: 500 },
    );
  });

  it('comes in pieces where it is long, and no entity is torn', () => {
    const text = `<p data-props="${'&quot;a&amp;quot;b&#39;'.repeat(20_000)}">`;
    const [p] = parseMarkup(text, 'html', reader).root.children;
    const pieces = typeof p === 'object' ? [...p.attributes.piecesOf('data-props')] : [];
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.join('')).toBe(`"a&quot;b'`.repeat(20_000));
  });
});
