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

it('joins the lines of a text by blanks', () => {
  expect(joinWrapped(['a river', 'and a mill', 'in the valley'])).toBe(
    'a river and a mill in the valley',
  );
  expect(joinWrapped(['alone'])).toBe('alone');
  expect(joinWrapped([])).toBe('');
});

it('joins a compound at its hyphen, unless the next word suspends it', () => {
  expect(joinWrapped(['a water-', 'driven', 'mill'])).toBe('a water-driven mill');
  expect(joinWrapped(['state-', 'of-the-', 'art'])).toBe('state-of-the-art');
  expect(joinWrapped(['pre-', 'and post-'])).toBe('pre- and post-');
  expect(joinWrapped(['so -', 'it seems'])).toBe('so - it seems');
});
