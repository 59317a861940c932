import { expect, test } from 'vitest';
import { type Decision, NO_DECISION, type Status } from './decision.ts';
import { uniteDecisions } from './unite-decisions.ts';

const say = (fields: Partial<Decision>): Decision => ({ ...NO_DECISION, ...fields });
const status = (...all: Status[]): Status =>
  uniteDecisions(all.map((each) => say({ status: each }))).status;

test('one star is enough, every tag is kept once, notes stand one under the other', () => {
  expect(
    uniteDecisions([
      say({ starred: true, tags: ['edge', 'later'], note: 'Ask Ada.' }),
      say({ tags: ['later', 'cite'], note: 'Ask Ada.\n' }),
      say({ note: 'See table 2.' }),
    ]),
  ).toEqual({
    ...NO_DECISION,
    starred: true,
    tags: ['edge', 'later', 'cite'],
    note: 'Ask Ada.\n\nSee table 2.',
  });
});

test('what one was given and another refused is given', () => {
  const united = uniteDecisions([
    say({ tags: ['edge'], refusedTags: ['cite'], givenTopics: ['nas'] }),
    say({ refusedTags: ['edge', 'slow'], refusedTopics: ['nas', 'survey'] }),
  ]);
  expect(united.refusedTags).toEqual(['cite', 'slow']);
  expect(united.givenTopics).toEqual(['nas']);
  expect(united.refusedTopics).toEqual(['survey']);
});

test('the status is the one that is furthest along', () => {
  expect(status('to-read', 'read', 'reading')).toBe('read');
  expect(status('unread', 'to-read')).toBe('to-read');
  expect(status('unread', 'unread')).toBe('unread');
});

test('set aside is only what nobody meant to read', () => {
  expect(status('set-aside', 'unread')).toBe('set-aside');
  expect(status('set-aside', 'set-aside')).toBe('set-aside');
  expect(status('set-aside', 'to-read')).toBe('to-read');
});

test('of one, or of none, it is what was said', () => {
  const only = say({ note: ' as typed ' });
  expect(uniteDecisions([only])).toBe(only);
  expect(uniteDecisions([])).toBe(NO_DECISION);
});
