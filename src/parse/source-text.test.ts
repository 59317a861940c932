import { describe, expect, it } from 'vitest';
import { SourceText } from './source-text.ts';

describe('SourceText', () => {
  const source = new SourceText(['one\ntwo\n', '\u2028three\n', 'four']);

  it('gives lines without their ends, and the text with them', () => {
    expect(source.lines).toEqual(['one', 'two', '', 'three', 'four']);
    expect(source.text).toBe('one\ntwo\n\u2028three\nfour');
  });
  it('tells the line of every offset', () => {
    const lines = Array.from(source.text, (_, offset) => source.lineAt(offset));
    expect(lines.join('')).toBe('11112222344444455555'.slice(0, source.text.length));
  });
  it('gives its beginning in whole lines, or cut where a line is too long', () => {
    expect(source.head(2, 1000).lines).toEqual(['one', 'two']);
    expect(source.head(10, 6).text).toBe('one\ntw');
    expect(source.head(10, 1000)).toBe(source);
  });
  it('lets go of its text when its lines are taken: only those can be asked for then', () => {
    const taken = new SourceText(['one\ntwo\n', 'three']);
    const lines = taken.takeLines();
    expect(lines.flowing?.(0, 1)).toBe('one two');
    expect([0, 1, 2].map((index) => lines.at(index))).toEqual(['one', 'two', 'three']);
    expect(taken.lines).toEqual(['one', 'two', 'three']);
    expect(() => taken.text).toThrow('Broken invariant');
    expect(() => taken.blockText).toThrow('Broken invariant');
    expect(() => taken.lineAt(3)).toThrow('Broken invariant');
  });
});
