import { beforeEach, expect, test } from 'vitest';
import { AddressBar } from './address-bar.ts';

let written: string[];
let rest: (() => void)[];
let bar: AddressBar;

beforeEach(() => {
  written = [];
  rest = [];
  bar = new AddressBar({
    history: {
      pushState: (_data, _unused, url) => void written.push(`push ${url}`),
      replaceState: (_data, _unused, url) => void written.push(`replace ${url}`),
    },
    location: { pathname: '/winnow/' },
    setTimeout: (work) => rest.push(work) - 1,
    clearTimeout: (timer) => {
      rest[timer] = () => undefined;
    },
  });
});

test('typing is written once it rests', () => {
  for (const text of ['q', 'qu', 'qua']) bar.show(`?q=${text}`, 'replace');
  expect(written).toEqual([]);
  for (const work of rest) work();
  expect(written).toEqual(['replace ?q=qua']);
});

test('a step is written at once, after what was typed before it', () => {
  bar.show('?q=nas', 'replace');
  bar.show('?q=nas&topics=nas', 'push');
  for (const work of rest) work();
  expect(written).toEqual(['replace ?q=nas', 'push ?q=nas&topics=nas']);
});

test('an empty search is the bare path', () => {
  bar.show('', 'push');
  expect(written).toEqual(['push /winnow/']);
});

test('a browser that refuses does not stop the page', () => {
  const refusing = new AddressBar({
    history: {
      pushState: () => {
        throw new Error('too often');
      },
      replaceState: () => undefined,
    },
    location: { pathname: '/' },
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  });
  expect(() => refusing.show('?q=x', 'push')).not.toThrow();
});

test('what waits is not written over an entry that one went back to', () => {
  bar.show('?q=nas', 'replace');
  bar.drop();
  for (const work of rest) work();
  expect(written).toEqual([]);
});
