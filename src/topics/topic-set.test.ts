import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_TOPICS } from '../domain/topic.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import { TAXONOMY } from './taxonomy/taxonomy.ts';
import { TopicSet, UNKNOWN_TOPICS } from './topic-set.ts';

const NOTHING = { isOff: false, strong: [], weak: [], against: [], addedAt: 0 };
const own = (fields: Partial<TopicEdit>): TopicEdit => ({
  ...NOTHING,
  id: 'own-1',
  label: 'Mamba',
  ...fields,
});
const given = (set: TopicSet, title: string, abstract: string | null = null): string[] =>
  set.tag({ title, abstract }).map(({ topic }) => topic);

it('gives back the topics of a mask, in its order', () => {
  const set = new TopicSet([own({})]);
  fc.assert(
    fc.property(fc.subarray([...set.topics]), fc.boolean(), (topics, reversed) => {
      const ids = topics.map(({ id }) => id);
      const mask = set.maskOf(reversed ? ids.toReversed() : ids);
      expect(set.topicsOf(mask)).toEqual(topics.map(({ id, label }) => ({ topic: id, label })));
    }),
  );
});

it('has room for so many topics, and none of its masks says unknown', () => {
  const many = Array.from({ length: 40 }, (_, i) => own({ id: `own-${i}`, addedAt: i }));
  const set = new TopicSet(many);
  expect(set.topics).toHaveLength(MOST_TOPICS);
  expect(set.topics.at(TAXONOMY.length)?.id).toBe('own-0');
  expect(set.maskOf(set.topics.map(({ id }) => id))).toBeLessThan(UNKNOWN_TOPICS);
});

it('gives a topic of the user by one strong phrase, wherever the abstract has it', () => {
  const set = new TopicSet([own({ strong: ['state space model'] })]);
  expect(given(set, 'Hay', 'State space models are old. We count hay.')).toEqual(['own-1']);
  expect(given(set, 'Hay', 'Ours works with nets such as state space models.')).toEqual([]);
});

it('gives it by one weak phrase in the title, or two in the abstract', () => {
  const set = new TopicSet([own({ weak: ['mamba'] })]);
  expect(given(set, 'Mamba in the hay', 'We count.')).toContain('own-1');
  expect(given(set, 'Hay', 'We count mambas.')).not.toContain('own-1');
  expect(given(set, 'Hay', 'Mambas are fast. The mamba eats hay.')).toContain('own-1');
});

it('does not take a look-alike that the user named for the topic', () => {
  const set = new TopicSet([own({ strong: ['mamba'], against: ['green mamba'] })]);
  expect(given(set, 'Green mambas of the south')).not.toContain('own-1');
  expect(given(set, 'Mamba layers')).toContain('own-1');
});

it('adds to a built-in topic what the user adds', () => {
  const edit = { ...NOTHING, id: 'nas', label: 'NAS', strong: ['barn search'] };
  expect(given(new TopicSet(), 'Barn search for cows')).not.toContain('nas');
  expect(given(new TopicSet([edit]), 'Barn search for cows')).toContain('nas');
});

it('tells topics that are off, and shows none of them', () => {
  const set = new TopicSet([{ ...NOTHING, id: 'nas', label: 'NAS', isOff: true }]);
  const mask = set.maskOf(['nas', 'survey']);
  expect(set.topicsOf(mask).map(({ topic }) => topic)).toEqual(['survey']);
  expect(set.isOff('nas')).toBe(true);
  expect(set.isOff('survey')).toBe(false);
});

it('has another stamp for other rules, another name or another state, and the same for the same', () => {
  const stamp = (fields: Partial<TopicEdit>): string => new TopicSet([own(fields)]).stamp;
  const stamps = [{}, { label: 'Viper' }, { isOff: true }, { strong: ['x y'] }, { weak: ['x y'] }];
  expect(new Set([...stamps.map(stamp), new TopicSet().stamp]).size).toBe(stamps.length + 1);
  expect(stamp({ strong: ['x y'] })).toBe(stamp({ strong: ['x y'] }));
});

it('keeps the stamps of topics that were not touched', () => {
  const [before, after] = [new TopicSet(), new TopicSet([own({ strong: ['x'] })])];
  for (const [bit, { stamp }] of before.topics.entries())
    expect(after.topics[bit]?.stamp).toBe(stamp);
});
