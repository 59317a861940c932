import { describe, expect, it } from 'vitest';
import { EXPORTERS } from './exporters.ts';

describe('EXPORTERS', () => {
  it('offers CSV first, and says CSV only once', () => {
    expect(EXPORTERS.map(({ label }) => label)).toEqual([
      'CSV',
      'Exact text, unguarded',
      'JSON Lines',
    ]);
  });

  it('names a file by the day on the calendar of the user', () => {
    const lateOnNewYearsEve = new Date(2025, 11, 31, 23, 59);
    expect(EXPORTERS.map((exporter) => exporter.fileName(lateOnNewYearsEve))).toEqual([
      'winnow-2025-12-31.csv',
      'winnow-2025-12-31-exact.csv',
      'winnow-2025-12-31.jsonl',
    ]);
  });

  it('begins and ends a file of no papers properly', () => {
    for (const exporter of EXPORTERS) {
      const file = exporter.head() + exporter.rows([]) + exporter.tail();
      expect(file).toMatch(exporter.id === 'jsonl' ? /^$/ : /^\uFEFFTitle,.*\r\n$/);
    }
  });

  it('has an id of its own for each format', () => {
    expect(new Set(EXPORTERS.map(({ id }) => id)).size).toBe(EXPORTERS.length);
  });
});
