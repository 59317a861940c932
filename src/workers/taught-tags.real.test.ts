import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBytes } from '../parse/testing.ts';
import { engineOver } from '../search/testing.ts';

const LISTINGS = '../shared/listings/daily-papers/';
const LABELS = '../shared/labels/topics-dev.json';
const missing = !existsSync(LISTINGS) || !existsSync(LABELS);

interface Label {
  readonly title: string;
  readonly topics: readonly string[];
  readonly arguable: readonly string[];
}

const folded = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The papers of the real pages, a title once, by the longest abstract. */
function readPapers() {
  const byTitle = new Map<string, { title: string; abstract: string | null }>();
  for (const name of readdirSync(LISTINGS).filter((each) => /^\d{3}_\w+\.txt$/.test(each))) {
    const read = parseBytes(readFileSync(`${LISTINGS}${name}`));
    for (const { title, abstract } of read.ok ? read.value.entries : []) {
      const known = byTitle.get(folded(title))?.abstract?.length ?? -1;
      if ((abstract?.length ?? 0) > known) byTitle.set(folded(title), { title, abstract });
    }
  }
  return [...byTitle.values()];
}

describe.skipIf(missing)(`tags taught over ${LISTINGS} (skipped without it and labels)`, () => {
  const papers = missing ? [] : readPapers();
  const labels = missing ? [] : (JSON.parse(readFileSync(LABELS, 'utf8')) as readonly Label[]);
  const labelOf = new Map(labels.map((label) => [folded(label.title), label]));
  const labelled = papers.map(({ title }) => labelOf.get(folded(title)));
  const engine = engineOver(
    papers.map((paper) => ({ ...paper, organisation: null, authors: [] as string[] })),
  );

  // Of four papers in five by chance alone the topic is another.
  test.each([
    ['quantization', 0.6],
    ['nas', 0.7],
    ['llm-inference', 0.5],
    ['accelerators', 0.4],
  ])('five papers about %s bring others, to %f of the first twenty', (topic, least) => {
    const has = [...labelled.keys()].filter((at) => labelled[at]?.topics.includes(topic));
    const lacks = [...labelled.keys()].filter(
      (at) => !has.includes(at) && labelled[at]?.arguable.includes(topic) === false,
    );
    const shares = Array.from({ length: 4 }, (_, turn) => {
      const liked = has.filter((_paper, at) => at % 4 === turn).slice(0, 5);
      const refused = lacks.slice(3 * turn, 3 * turn + 3);
      const judged = engine
        .suggest({ liked, refused }, papers.length)
        .map(({ ordinal }) => ordinal)
        .filter((ordinal) => has.includes(ordinal) || lacks.includes(ordinal))
        .slice(0, 20);
      return judged.filter((ordinal) => has.includes(ordinal)).length / 20;
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / 4).toBeGreaterThan(least);
  });
});
