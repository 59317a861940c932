import { expect, it } from 'vitest';
import type { TopicEdit } from '../domain/topic-edit.ts';
import { readTopicFile, topicFile } from './topic-file.ts';

const EDIT: TopicEdit = {
  id: 'own-1',
  label: 'Mamba & kin',
  isOff: false,
  strong: ['state space model'],
  weak: ['mamba'],
  against: ['mamba snake'],
  addedAt: 7,
};

it('comes back as it was written', () => {
  expect(readTopicFile(topicFile([EDIT]))).toEqual({ ok: true, value: [EDIT] });
});

it.each([
  ['{', /^It is not JSON: /],
  ['[]', /^It is no file of topics/],
  [JSON.stringify({ kind: 'winnow-topics', version: 2, topics: [] }), /^A newer Winnow/],
  [topicFile([{ ...EDIT, label: ' ' }]), /^Topic 1 has no name\.$/],
  [
    topicFile([EDIT, { ...EDIT, strong: ['+'] }]),
    /^Topic 2 \(Mamba & kin\): the phrase “\+” holds no word\.$/,
  ],
  [topicFile([EDIT]).replace('"weak"', '"week"'), /^Topic 1 \(Mamba & kin\) lacks a list/],
])('%# says what is wrong with a file', (text, wrong) => {
  const read = readTopicFile(text);
  expect(read.ok ? '' : read.error).toMatch(wrong);
});
