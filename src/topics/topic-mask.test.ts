import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TAXONOMY } from './taxonomy/taxonomy.ts';
import { maskOf, topicStamp, topicsOf } from './topic-mask.ts';

test('a mask gives back its topics, in the order of the taxonomy', () => {
  fc.assert(
    fc.property(fc.subarray([...TAXONOMY]), fc.boolean(), (topics, reversed) => {
      const tags = topics.map(({ id }) => ({ topic: id }));
      const mask = maskOf(reversed ? tags.toReversed() : tags);
      expect(topicsOf(mask)).toEqual(topics.map(({ id, label }) => ({ topic: id, label })));
    }),
  );
});

test('there are bits for more topics than there are, and one mask is left for none known', () => {
  expect(TAXONOMY.length).toBeLessThan(32);
});

test('the stamp names the topics and is the same every time', () => {
  expect(topicStamp()).toContain('quantization');
  expect(topicStamp()).toBe(topicStamp());
});
