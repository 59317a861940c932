// Suggestions for a tag, judged by labels: in a worker, over papers in memory.
import { NO_DECISION } from '../../src/domain/decision.ts';
import { paperOf } from '../../src/domain/testing.ts';
import { parseBytes } from '../../src/parse/testing.ts';
import { engineOver } from '../../src/search/testing.ts';
import { suggestPapers } from '../../src/workers/suggest-papers.ts';

/** @typedef {import('../../src/domain/record.ts').PaperRecord} PaperRecord */
/** @typedef {import('./bench-teach.mjs').Result} Result */
/** @typedef {import('./bench-teach.mjs').TopicResult} TopicResult */
/** @typedef {ReturnType<typeof engineOver>} Engine */
/** @typedef {{ title: string, topics: readonly string[], arguable: readonly string[] }} Label */
/** @typedef {{ having: readonly number[], lacking: readonly number[] }} Sides papers by ordinal */

const DRAWS = 10;
const TAGGED = 5;
const REFUSED = 3;
const JUDGED = 20;
const ANSWERS = 40;
const SHOWN = 30;
/** So far one looks for papers that were labelled among those that were not. */
const LOOKED_THROUGH = 2_000;
/** Topics by which the time is measured. */
const TIMED = 2;
/** Of a topic with fewer papers too few are left to judge twenty. */
const LEAST_PAPERS = TAGGED + JUDGED;
const TAG = 'taught';

addEventListener('message', (event) => {
  void answer(event.data);
});

/** @param {{ files: readonly File[], size: number }} asked labels, corpus, listings */
async function answer({ files: [labelled, corpus, ...listings], size }) {
  /** @type {Label[]} */
  const labels = JSON.parse((await labelled?.text()) ?? '[]');
  const labelOf = new Map(labels.map((label) => [folded(label.title), label]));
  /** @type {Map<string, { title: string, abstract: string | null }>} */
  const byTitle = new Map();
  for (const listing of listings) {
    const read = parseBytes(new Uint8Array(await listing.arrayBuffer()));
    for (const { title, abstract } of read.ok ? read.value.entries : []) {
      const known = byTitle.get(folded(title))?.abstract?.length ?? -1;
      if ((abstract?.length ?? 0) > known) byTitle.set(folded(title), { title, abstract });
    }
  }
  const papers = [...byTitle.values()];
  for (const line of ((await corpus?.text()) ?? '').split('\n'))
    if (papers.length < size && line !== '') papers.push(JSON.parse(line));
  const given = papers.map(({ title }) => labelOf.get(folded(title)) ?? null);
  postMessage(measure(papers, given));
}

/** @param {string} title */
const folded = (title) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * @param {readonly { title: string, abstract: string | null }[]} papers
 * @param {readonly (Label | null)[]} labels by ordinal
 * @returns {Result}
 */
function measure(papers, labels) {
  const records = papers.map(({ title, abstract }, at) =>
    paperOf(title, { key: `title:${at}`, abstract }),
  );
  const engine = engineOver(records.map((record) => ({ ...record, organisation: null })));
  for (const _ of engine.prepare());
  const topics = [...new Set(labels.flatMap((label) => label?.topics ?? []))].toSorted();
  const sides = topics.map((topic) => ({ topic, ...sidesOf(topic, labels) }));
  const large = sides.filter(({ having }) => having.length >= LEAST_PAPERS);
  const times = large.slice(0, TIMED).map((side, seed) => timesOf(records, side, seed));
  return {
    topics: large.map((side) => judge(engine, records, side)),
    firstMs: times[0]?.[0] ?? Number.NaN,
    againMs: times.flatMap(([_first, ...again]) => again),
  };
}

/**
 * @param {string} topic
 * @param {readonly (Label | null)[]} labels
 * @returns {Sides} of papers of which the readers were sure
 */
function sidesOf(topic, labels) {
  const sure = [...labels.keys()].filter(
    (at) => labels[at] !== null && labels[at]?.arguable.includes(topic) !== true,
  );
  return {
    having: sure.filter((at) => labels[at]?.topics.includes(topic)),
    lacking: sure.filter((at) => labels[at]?.topics.includes(topic) === false),
  };
}

/**
 * @param {Engine} engine
 * @param {readonly PaperRecord[]} records
 * @param {Sides & { topic: string }} side
 * @returns {TopicResult}
 */
function judge(engine, records, { topic, having, lacking }) {
  const [has, isJudged] = [new Set(having), new Set([...having, ...lacking])];
  /** @param {readonly number[]} found */
  const precision = (found) => {
    const first = found.filter((paper) => isJudged.has(paper)).slice(0, JUDGED);
    return first.filter((paper) => has.has(paper)).length / JUDGED;
  };
  const draws = Array.from({ length: DRAWS }, (_, seed) => draw(having, lacking, seed));
  /** @param {(examples: { liked: number[], refused: number[] }) => number} value */
  const mean = (value) => draws.reduce((sum, each) => sum + value(each), 0) / DRAWS;
  return {
    topic,
    papers: having.length,
    chance: (having.length - TAGGED) / (isJudged.size - TAGGED - REFUSED),
    similar: mean(({ liked, refused }) => precision(likest(engine, records, liked, refused))),
    taught: mean((examples) =>
      precision(engine.suggest(examples, LOOKED_THROUGH).map(({ ordinal }) => ordinal)),
    ),
    // Each answer takes a suggestion of its own: one draw must do.
    found: foundByAnswering(engine, draw(having, lacking, 0), has, isJudged),
  };
}

/**
 * Papers by the sum of their cosines with those that were liked.
 * @param {Engine} engine
 * @param {readonly PaperRecord[]} records
 * @param {readonly number[]} liked
 * @param {readonly number[]} refused
 */
function likest(engine, records, liked, refused) {
  /** @type {Map<number, number>} */
  const sums = new Map();
  for (const paper of liked) {
    const { title = '', abstract = null } = records[paper] ?? {};
    for (const { ordinal, cosine } of engine.similar({ title, abstract }, paper, LOOKED_THROUGH))
      sums.set(ordinal, (sums.get(ordinal) ?? 0) + cosine);
  }
  for (const paper of [...liked, ...refused]) sums.delete(paper);
  return [...sums].toSorted(([, a], [, b]) => b - a).map(([paper]) => paper);
}

/**
 * @param {Engine} engine
 * @param {{ liked: number[], refused: number[] }} examples
 * @param {ReadonlySet<number>} has
 * @param {ReadonlySet<number>} isJudged
 */
function foundByAnswering(engine, examples, has, isJudged) {
  const [liked, refused] = [[...examples.liked], [...examples.refused]];
  for (let answers = 0; answers < ANSWERS; answers++) {
    const suggested = engine.suggest({ liked, refused }, LOOKED_THROUGH);
    const next = suggested.find(({ ordinal }) => isJudged.has(ordinal))?.ordinal;
    if (next === undefined) break;
    (has.has(next) ? liked : refused).push(next);
  }
  return (liked.length - TAGGED) / (has.size - TAGGED);
}

/**
 * How long it takes to learn, the first time and after each of 20 answers.
 * @param {readonly PaperRecord[]} papers
 * @param {Sides} sides
 * @param {number} seed
 */
function timesOf(papers, { having, lacking }, seed) {
  // As a library that was just opened: nothing that was read is kept.
  const engine = engineOver(papers.map((record) => ({ ...record, organisation: null })));
  for (const _ of engine.prepare());
  const records = [...papers];
  /** @param {number} paper @param {Partial<typeof NO_DECISION>} said */
  const say = (paper, said) => {
    const record = records[paper];
    if (record !== undefined) records[paper] = { ...record, decision: { ...NO_DECISION, ...said } };
  };
  const { liked, refused } = draw(having, lacking, seed);
  for (const paper of liked) say(paper, { tags: [TAG] });
  for (const paper of refused) say(paper, { refusedTags: [TAG] });
  return Array.from({ length: 21 }, (_, turn) => {
    const started = performance.now();
    const { papers: suggested } = suggestPapers(records, engine, TAG, SHOWN);
    const took = performance.now() - started;
    const paper = Number(suggested[0]?.key.replace('title:', ''));
    say(paper, turn % 2 === 0 ? { tags: [TAG] } : { refusedTags: [TAG] });
    return took;
  });
}

/**
 * Examples that look like chance and are the same in every run.
 * @param {readonly number[]} having
 * @param {readonly number[]} lacking
 * @param {number} seed
 */
function draw(having, lacking, seed) {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  /** @param {readonly number[]} from @param {number} count */
  const some = (from, count) => {
    const left = [...from];
    return Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return left.splice(Math.floor((state / 2 ** 32) * left.length), 1)[0] ?? 0;
    });
  };
  return { liked: some(having, TAGGED), refused: some(lacking, REFUSED) };
}
