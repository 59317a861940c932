import { expect, test } from 'vitest';
import { type Decision, NO_DECISION } from '../domain/decision.ts';
import { paperOf } from '../domain/testing.ts';
import { engineOver } from '../search/testing.ts';
import { suggestPapers } from './suggest-papers.ts';

const said = (decision: Partial<Decision>) => ({ decision: { ...NO_DECISION, ...decision } });
const FIELD = 'Our drones count 8-bit barley in wet MEADOWS.';
const RECORDS = [
  paperOf('Barley seen by drones', { abstract: FIELD, ...said({ tags: ['crops', 'other'] }) }),
  paperOf('Barley in 8-bit meadows', { abstract: FIELD, ...said({ tags: ['crops'] }) }),
  paperOf('Barley brewed', { abstract: 'Beer of barley.', ...said({ refusedTags: ['crops'] }) }),
  paperOf('Drone images of crops', {
    abstract: `It rained. ${'The day was long and grey. '.repeat(20)}${FIELD}`,
    published: { iso: '2024-05-14', yearInferred: false },
    topics: [{ topic: 'nas', label: 'NAS' }],
  }),
  ...'abcdefghi'.split('').map((name) => paperOf(`River ${name}`, { abstract: `Sluice ${name}.` })),
];
const engine = engineOver(
  RECORDS.map((record) => ({ ...record, organisation: record.organisation?.name ?? null })),
);
const suggest = (tag: string) => suggestPapers(RECORDS, engine, tag, 10);

test('papers are suggested with the words that spoke, as they are written, and where they stand', () => {
  const { papers, given, refused } = suggest('crops');
  expect({ given, refused }).toEqual({ given: 2, refused: 1 });
  expect(papers).toHaveLength(1);
  const [paper] = papers;
  expect(paper).toMatchObject({
    key: 'title:Drone images of crops',
    published: '2024-05-14',
    topics: [{ id: 'nas', label: 'NAS' }],
  });
  expect(paper?.words).toHaveLength(5);
  expect(paper?.words).toContain('MEADOWS');
  expect(paper?.words.filter((word) => /bit/.test(word))).toHaveLength(1);
  expect(paper?.title.filter(({ match }) => match)).toEqual([{ text: 'Drone', match: true }]);
  const passage = paper?.passage.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
  expect(passage).toMatch(/^…/);
  expect(passage).toContain('[MEADOWS]');
});

test('a tag that no paper has brings no paper', () => {
  expect(suggest('unheard of')).toEqual({
    tag: 'unheard of',
    papers: [],
    given: 0,
    refused: 0,
  });
});
