import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defined } from '../base/assert.ts';
import { macroF1, measureQuality } from './measure-quality.ts';
import { SAMPLE_LABELS } from './samples.labels.ts';

const SAMPLES = new URL('../../public/samples/', import.meta.url);

/** The abstract stands below the title, with or without a blank line. */
function readPapers() {
  const lines = readdirSync(SAMPLES).flatMap((file) =>
    readFileSync(new URL(file, SAMPLES), 'utf8').split('\n'),
  );
  return SAMPLE_LABELS.map((labelled) => {
    const line = lines.findIndex((text) => text.trim().endsWith(labelled.title));
    const below = line < 0 ? [] : lines.slice(line + 1);
    const abstract = below.find((text) => text.trim() !== '')?.trim();
    return { ...labelled, abstract: defined(abstract, labelled.title) };
  });
}

describe('the topics of the sample papers', () => {
  const qualities = measureQuality(readPapers());

  it.each([
    ['quantization', 0.85],
    ['nas', 0.9],
    ['accelerators', 0.95],
    ['edge-llm', 0.95],
  ] as const)('gives %s with a precision of 0.95 and a recall of %d', (topic, floor) => {
    const { precision, recall } = defined(qualities.get(topic), topic);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(floor);
  });

  it('gives all topics with a macro-F1 of 0.92, and none with less than 0.75', () => {
    expect(macroF1(qualities)).toBeGreaterThanOrEqual(0.92);
    expect([...qualities].filter(([, { f1 }]) => f1 < 0.75)).toEqual([]);
  });
});
