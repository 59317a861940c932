import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assert, defined } from '../base/assert.ts';
import { measureQuality, type Quality } from './measure-quality.ts';

/** Real papers and what two readers said of them; not part of the project. */
const LABELS = new URL('../../../shared/labels/topics-dev.json', import.meta.url);
const LISTINGS = new URL('../../../shared/listings/daily-papers/', import.meta.url);
const here = existsSync(LABELS) && existsSync(LISTINGS);

interface Labelled {
  readonly title: string;
  /** Both readers gave these. */
  readonly topics: readonly string[];
  /** At least one reader saw these either way. */
  readonly arguable: readonly string[];
}

const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** Abstracts by title without blanks: what stands below the title's line. */
function readAbstracts(): Map<string, string> {
  const abstracts = new Map<string, string>();
  type Expected = Record<string, { line: number; title: string; abstractLength: number }[]>;
  const expected = readJson(new URL('expected.json', LISTINGS)) as Expected;
  for (const [file, records] of Object.entries(expected)) {
    const lines = readFileSync(new URL(file, LISTINGS), 'utf8').split('\n');
    for (const { line, title, abstractLength } of records) {
      const abstract =
        lines
          .slice(line)
          .find((text) => text.trim() !== '')
          ?.trim() ?? '';
      assert(abstract.length === abstractLength, `the abstract of ${title}`);
      abstracts.set(withoutBlanks(title), abstract);
    }
  }
  return abstracts;
}

function measure(): ReadonlyMap<string, Quality> {
  const abstracts = readAbstracts();
  const papers = (readJson(LABELS) as Labelled[]).map((labelled) => ({
    ...labelled,
    abstract: defined(abstracts.get(withoutBlanks(labelled.title)), labelled.title),
  }));
  return measureQuality(papers);
}

describe.skipIf(!here)(
  `the topics of real papers${here ? '' : ' (skipped: ../shared is missing)'}`,
  () => {
    it.each(['quantization', 'nas', 'accelerators', 'edge-llm'])(
      'gives %s with a precision and a recall of 0.95',
      (topic) => {
        const { precision, recall } = defined(measure().get(topic), topic);
        expect(precision).toBeGreaterThanOrEqual(0.95);
        expect(recall).toBeGreaterThanOrEqual(0.95);
      },
    );

    it('gives all topics with a macro-F1 of 0.94, and none with less than 0.86', () => {
      const f1s = [...measure().values()].map(({ f1 }) => f1);
      expect(Math.min(...f1s)).toBeGreaterThanOrEqual(0.86);
      expect(f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length).toBeGreaterThanOrEqual(0.94);
    });
  },
);
