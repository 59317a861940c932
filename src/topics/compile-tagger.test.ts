import { describe, expect, it } from 'vitest';
import { compileTagger } from './compile-tagger.ts';
import { markedEvidence } from './marked-evidence.ts';
import type { RuleGroup, RulePair } from './rule.ts';

const topic = (rules: readonly RuleGroup[], pairs: readonly RulePair[] = []) => {
  const tagger = compileTagger([{ id: 't', label: 'T', rules, pairs }]);
  return (title: string, abstract: string | null = null) => tagger({ title, abstract })[0] ?? null;
};
const marked = (tagOf: ReturnType<typeof topic>, title: string): string =>
  markedEvidence(title, 'title', tagOf(title)?.evidence ?? []);

describe('compileTagger', () => {
  it('marks the words that gave the topic, in any form', () => {
    const tag = topic([{ weight: 1, phrases: ['neural network', 'quantiz*', 'co-design'] }]);
    expect(marked(tag, 'Quantised Neural Networks')).toBe('[Quantised] [Neural Networks]');
    expect(marked(tag, 'Codesign and co-design')).toBe('[Codesign] and [co-design]');
    expect(marked(tag, 'Neural, network')).toBe('Neural, network');
  });

  it('lets a longer phrase against the topic silence a shorter one for it', () => {
    const tag = topic([
      { weight: 1, phrases: ['accelerator'] },
      { weight: -0.5, phrases: ['particle accelerator'] },
    ]);
    expect(tag('A particle accelerator')).toBeNull();
    expect(marked(tag, 'Accelerators for particle accelerators')).toBe(
      '[Accelerators] for {particle accelerators}',
    );
  });

  it('tells a name in capitals from a word', () => {
    const tag = topic([{ weight: 1, phrases: ['=NAS'] }]);
    expect(marked(tag, 'NAS and HW-NAS')).toBe('[NAS] and HW-[NAS]');
    expect(tag('Nas is a musician at NASA')).toBeNull();
  });

  it('spans a gap within a sentence, not beyond it', () => {
    const tag = topic([{ weight: 1, phrases: ['models ~3 phones'] }]);
    expect(marked(tag, 'Models that run on phones')).toBe('[Models that run on phones]');
    expect(tag('Small models. The phones')).toBeNull();
    expect(tag('Models that are never run on phones')).toBeNull();
  });

  it('counts a short form in brackets with the words before it', () => {
    const tag = topic([{ weight: 1, phrases: ['architecture search', '=NAS'] }]);
    expect(marked(tag, 'Architecture search (NAS) and NAS')).toBe(
      '[Architecture search] (NAS) and [NAS]',
    );
  });

  it('weighs a word of the title above one of the abstract, and alone most', () => {
    const tag = topic([{ weight: 0.9, phrases: ['chip'] }]);
    const inTitle = tag('A chip', 'Of interest.')?.score ?? 0;
    const inAbstract = tag('Untitled', 'We build a chip.')?.score ?? 0;
    const alone = tag('A chip')?.score ?? 0;
    expect(alone).toBeGreaterThan(inTitle);
    expect(inTitle).toBeGreaterThan(inAbstract);
  });

  it('adds repeated mentions with less and less weight', () => {
    const tag = topic([{ weight: 1, phrases: ['chip'] }]);
    const weights = tag('Untitled', 'Our chip is a chip like no chip.')?.evidence.map(
      (e) => e.weight,
    );
    expect(weights).toHaveLength(3);
    expect(weights?.toSorted((a, b) => b - a)).toEqual(weights);
  });

  it('gives little for an aside', () => {
    const tag = topic([{ weight: 1, phrases: ['pruning'] }]);
    expect(tag('Untitled', 'We study pruning.')).not.toBeNull();
    expect(tag('Untitled', 'We study methods such as pruning.')).toBeNull();
    expect(tag('Untitled', 'Our method is orthogonal to pruning.')).toBeNull();
    expect(tag('Untitled', 'Our method can be combined with pruning.')).toBeNull();
  });

  it('takes sentences with the name of the work for the authors’ own', () => {
    const tag = topic([{ weight: 0.9, phrases: ['chip'] }]);
    expect(tag('Sluice: A Valve', 'Sluice is a chip.')).not.toBeNull();
    expect(tag('Sluice: A Valve', 'Elsewhere stands a chip.')).toBeNull();
    // A word of the rules is no name.
    expect(tag('Chips: A Valve', 'Chips exist.')?.score).toBeCloseTo(0.9 * 2 + 0.9 * 0.85 * 0.6);
  });

  it('takes what comes before the authors speak for background', () => {
    const tag = topic([{ weight: 1, phrases: ['chip'] }]);
    expect(tag('Untitled', 'A chip is small. We measure.')).toBeNull();
    expect(tag('Untitled', 'We measure. A chip is small.')).not.toBeNull();
  });

  it('lets a pair speak only together, as loud as its weaker side', () => {
    const tag = topic(
      [],
      [{ left: [{ weight: 1, phrases: ['model'] }], right: [{ weight: 0.6, phrases: ['phone'] }] }],
    );
    expect(tag('A model')).toBeNull();
    expect(tag('A phone')).toBeNull();
    expect(marked(tag, 'A model on a phone')).toBe('A [model] on a [phone]');
    expect(tag('A model on a phone')?.score).toBeCloseTo(0.6 * 2.6);
  });

  it('explains the score in full: the evidence adds up to it and does not overlap', () => {
    const tag = topic(
      [
        { weight: 0.7, phrases: ['large model'] },
        { weight: -0.1, phrases: ['toy'] },
      ],
      [{ left: [{ weight: 1, phrases: ['model'] }], right: [{ weight: 1, phrases: ['phone'] }] }],
    );
    const found = tag(
      'Large model, model, toy, phone',
      'A large model on a phone. We use a model.',
    );
    const evidence = found?.evidence ?? [];
    expect(evidence.reduce((sum, e) => sum + e.weight, 0)).toBeCloseTo(found?.score ?? 0);
    const overlapping = evidence.filter((e, i) => {
      const before = evidence[i - 1];
      return before?.field === e.field && before.range.end > e.range.start;
    });
    expect(overlapping).toEqual([]);
  });
});
