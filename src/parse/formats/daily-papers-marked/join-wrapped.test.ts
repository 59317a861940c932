import { expect, it } from 'vitest';
import { joinWrapped, WrappedText } from './join-wrapped.ts';

it.each([
  [['one'], 'one'],
  [['one', 'two'], 'one two'],
  [['', 'one', '', '', 'two', ''], 'one\n\ntwo'],
  [
    ['cross-', 'breeding of pre-', 'and post-', 'war eels'],
    'cross-breeding of pre- and post-war eels',
  ],
  [['a -', 'b'], 'a - b'],
])('joins %j', (lines, text) => {
  expect(joinWrapped(lines)).toBe(text);
});

it('begins anew once a text was taken', () => {
  const wrapped = new WrappedText();
  wrapped.add('one');
  wrapped.add('two');
  expect([wrapped.take(), wrapped.take()]).toEqual(['one two', '']);
});
