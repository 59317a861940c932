import { beforeEach, expect, test } from 'vitest';
import { NO_DECISION } from '../domain/decision.ts';
import type { Listing } from '../domain/listing.ts';
import type { PaperRecord } from '../domain/record.ts';
import type { ImportOutcome, Opened } from '../workers/import-protocol.ts';
import type { LibraryApi, PaperRow } from '../workers/library-protocol.ts';
import { activate, openActive } from './active-row.ts';
import { type App, createApp } from './app.ts';
import { showRows } from './ask.ts';
import { copyText, problemsAsText } from './copy-text.ts';
import { EXPORT_FORMATS, exportPapers } from './export-papers.ts';
import { redo, undo } from './history.ts';
import { cancelImport, describeOutcome, importSources } from './import-files.ts';
import {
  clearFilters,
  followAddress,
  openPaper,
  setSort,
  toggleExclude,
  toggleInclude,
  typeText,
} from './navigate.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { readAs } from './read-as.ts';
import { selectAllResults, toggleSelected } from './select.ts';

const TOTAL = 300;
const key = (index: number): string => `title:p${index}`;
const row = (index: number) => ({ key: key(index) }) as PaperRow;
const window = (offset: number, count: number) => ({
  offset,
  rows: Array.from({ length: Math.max(0, Math.min(count, TOTAL - offset)) }, (_, i) =>
    row(offset + i),
  ),
});
const settle = () => new Promise((resolve) => setTimeout(resolve));

let app: App;
let addresses: string[];
let saved: { name: string; text: string }[];
let imported: string[];
let formats: (string | undefined)[];
let copied: string[];
let archives: Map<string, Opened>;
let outcome: (name: string) => Promise<ImportOutcome>;

/** A library of 300 papers that answers at once. */
const library: { [Name in keyof LibraryApi]: (...args: Parameters<LibraryApi[Name]>) => unknown } =
  {
    query: async (_query, offset, count) => ({
      answer: 1,
      count: TOTAL,
      total: TOTAL,
      facets: [],
      window: window(offset, count),
    }),
    rows: async (_answer, offset, count) => window(offset, count),
    paper: async () => null,
    keys: async () => window(0, TOTAL).rows.map((each) => each.key),
    overview: async () => null,
    records: async (keys) =>
      keys.map((each) => ({ key: each, title: each, decision: NO_DECISION }) as PaperRecord),
    present: async (keys) => keys,
    inOrder: async (keys) => keys.toSorted(),
    judge: async () => undefined,
    suggest: async (tag) => ({ tag, papers: [], given: 0, refused: 0, tookMs: 0 }),
    problems: async () => [],
    unsaid: async () => ({ papers: 0, forward: [], backward: [] }),
    correctCaptureYear: async () => undefined,
    review: async () => ({ pairs: [], verdicts: [] }),
    weigh: async () => null,
    putVerdict: async () => undefined,
    removeVerdict: async () => undefined,
    decide: async () => undefined,
    topicsOf: async () => null,
    putTopicEdits: async () => undefined,
    tryTopic: async () => null,
    topicFile: async () => '',
    readTopicFile: async () => ({ ok: true, value: [] }),
    putView: async () => undefined,
    removeView: async () => undefined,
    removeListing: async () => undefined,
    restoreListing: async () => undefined,
  };

beforeEach(async () => {
  addresses = [];
  saved = [];
  imported = [];
  formats = [];
  copied = [];
  archives = new Map();
  outcome = async () => ({ kind: 'cancelled' });
  app = createApp(
    {
      library: library as App['library'],
      importer: {
        open: async (source) => archives.get(source.name) ?? { kind: 'file' },
        formats: async () => [{ id: 'one', label: 'One' }],
        importSource: (_job, { name, format }) => {
          imported.push(name);
          formats.push(format);
          return outcome(name);
        },
        cancel: async () => undefined,
      },
      showAddress: (search, mode) => addresses.push(`${mode} ${search}`),
      sample: async (name) => source(name),
      savePreferences: () => undefined,
      keepStorage: async () => undefined,
      copy: async (text) => void copied.push(text),
      download: (name, _mime, parts) => saved.push({ name, text: parts.join('') }),
    },
    DEFAULT_PREFERENCES,
  );
  followAddress(app, '');
  await settle();
});

const source = (name: string) => ({ name, blob: new Blob([name]), lastModified: null });

test('typing is one step of the history, each filter one of its own', () => {
  typeText(app, 'q');
  typeText(app, 'qu');
  toggleInclude(app, 'topics', 'nas');
  toggleExclude(app, 'topics', 'survey');
  toggleInclude(app, 'topics', 'nas');
  clearFilters(app);
  setSort(app, [{ field: 'published', descending: true }]);
  expect(addresses).toEqual([
    'push ?q=q',
    'replace ?q=qu',
    'push ?q=qu&topics=nas',
    'push ?q=qu&topics=nas&not-topics=survey',
    'push ?q=qu&not-topics=survey',
    'push ?q=qu',
    'push ?q=qu&sort=-published',
  ]);
});

test('asking for an excluded value takes it back, and the other way round', () => {
  toggleExclude(app, 'topics', 'nas');
  toggleInclude(app, 'topics', 'nas');
  expect(app.store.getState().query.filters.topics).toEqual({ include: ['nas'], exclude: [] });
  toggleExclude(app, 'topics', 'nas');
  expect(app.store.getState().query.filters.topics).toEqual({ include: [], exclude: ['nas'] });
});

test('walking from paper to paper is one step of the history', () => {
  openPaper(app, key(0));
  openPaper(app, key(1));
  openPaper(app, null);
  expect(addresses).toEqual(['push ?paper=title%3Ap0', 'replace ?paper=title%3Ap1', 'push ']);
});

test('the open pane follows the keyboard, which stops at both ends', async () => {
  await activate(app, -5);
  expect(app.store.getState().active).toBe(0);
  openActive(app);
  await activate(app, 3);
  expect(app.store.getState().openKey).toBe(key(3));
  await activate(app, 9999);
  expect(app.store.getState().active).toBe(TOTAL - 1);
  expect(app.store.getState().openKey).toBe(key(TOTAL - 1));
});

test('going back from a paper leaves the table where it was', async () => {
  typeText(app, 'nas');
  await settle();
  await activate(app, 7);
  openActive(app);
  const { query } = app.store.getState();
  followAddress(app, '?q=nas');
  expect(app.store.getState()).toMatchObject({ active: 7, openKey: null });
  expect(app.store.getState().query).toBe(query);
});

test('rows are fetched where they are missing, and far ones are let go', async () => {
  await showRows(app, 200, 30);
  expect(app.store.getState().rows.get(215)?.key).toBe(key(215));
  expect(app.store.getState().rows.size).toBeLessThan(TOTAL);
});

test('files of one drop are imported in order, and one that crashes stops no other', async () => {
  outcome = (name) =>
    name === 'b'
      ? Promise.reject(new Error('out of memory'))
      : Promise.resolve({ kind: 'cancelled' });
  await importSources(app, ['a', 'b', 'c'].map(source));
  expect(imported).toEqual(['a', 'b', 'c']);
  expect(app.store.getState().imports.map(({ phase }) => phase)).toMatchObject([
    { outcome: { kind: 'cancelled' } },
    { outcome: { kind: 'failed', message: 'Reading stopped (out of memory).' } },
    { outcome: { kind: 'cancelled' } },
  ]);
});

test('what waits when an import is cancelled is never read', async () => {
  outcome = async () => {
    cancelImport(app);
    return { kind: 'cancelled' };
  };
  await importSources(app, ['a', 'b'].map(source));
  expect(imported).toEqual(['a']);
  expect(app.store.getState().imports.every(({ phase }) => phase.at === 'ended')).toBe(true);
});

test('the files of an archive are imported one by one, and each has its row', async () => {
  archives.set('a.zip', {
    kind: 'archive',
    members: [source('a.zip/one'), source('a.zip/two')],
    unreadable: [{ name: 'a.zip/three', reason: 'It is encrypted.' }],
  });
  await importSources(app, [source('a.zip'), source('b')]);
  expect(imported).toEqual(['a.zip/one', 'a.zip/two', 'b']);
  expect(
    app.store
      .getState()
      .imports.map(({ name, phase }) => [
        name,
        phase.at === 'ended' ? describeOutcome(phase.outcome) : phase.at,
      ]),
  ).toEqual([
    ['a.zip', 'An archive with 2 files'],
    ['a.zip/one', 'Cancelled, nothing kept'],
    ['a.zip/two', 'Cancelled, nothing kept'],
    ['a.zip/three', 'It is encrypted.'],
    ['b', 'Cancelled, nothing kept'],
  ]);
});

test('a file is read in another way, which can be undone and done again', async () => {
  const asked: (string | undefined)[] = [];
  outcome = async () => {
    asked.push(formats.at(-1));
    const format = formats.at(-1) ?? 'text';
    const listing = { recognition: { format } } as Listing;
    return { kind: 'imported', listing, took: null, said: [] };
  };
  await importSources(app, [source('a.txt')]);
  const [item] = app.store.getState().imports;
  if (item === undefined) throw new Error('no item');
  await readAs(app, item, { id: 'ris', label: 'RIS' });
  expect(app.store.getState().notice?.text).toBe('Read “a.txt” as RIS');
  await undo(app);
  await redo(app);
  expect(asked).toEqual([undefined, 'ris', 'text', 'ris']);
});

test('a reading that finds nothing leaves the one of before, and says why', async () => {
  outcome = async () =>
    formats.at(-1) === undefined
      ? {
          kind: 'imported',
          listing: { recognition: { format: 'text' } } as Listing,
          took: null,
          said: [],
        }
      : {
          kind: 'refused',
          refusal: { kind: 'not-a-listing', message: 'No paper.', line: 1, advice: '' },
        };
  await importSources(app, [source('a.txt')]);
  const [item] = app.store.getState().imports;
  if (item === undefined) throw new Error('no item');
  await readAs(app, item, { id: 'ris', label: 'RIS' });
  expect(app.store.getState().notice?.text).toBe('That did not work: No paper.');
  expect(app.store.getState().imports).toEqual([item]);
  expect(app.store.getState().history.done).toHaveLength(0);
});

test('problems are copied with their file, lines and reasons', async () => {
  const listing = { name: 'a.txt', recognition: { label: 'RIS' } } as Listing;
  const problems = [{ line: 7, excerpt: 'TY', reason: 'No title.' }];
  await copyText(app, problemsAsText(listing, problems), 'problems');
  expect(copied).toEqual(['a.txt (RIS)\nLine 7: No title. | TY']);
  expect(app.store.getState().notice?.text).toBe('Copied the problems');
});

test('an export takes all results, or the selection alone, in the order shown', async () => {
  const [csv] = EXPORT_FORMATS;
  if (csv === undefined) throw new Error('no export format');
  const lines = {
    ...csv,
    head: () => '',
    rows: (records: readonly PaperRecord[]) => records.map((r) => `${r.key}\n`).join(''),
  };
  await exportPapers(app, lines, new Date(2026, 0, 2));
  expect(saved[0]?.text.split('\n')).toHaveLength(TOTAL + 1);
  toggleSelected(app, key(7));
  toggleSelected(app, key(3));
  await exportPapers(app, lines, new Date(2026, 0, 2));
  expect(saved[1]).toEqual({ name: 'winnow-2026-01-02.csv', text: `${key(3)}\n${key(7)}\n` });
});

test('all results are selected beside what was selected before', async () => {
  toggleSelected(app, 'title:elsewhere');
  await selectAllResults(app);
  expect(app.store.getState().selection.size).toBe(TOTAL + 1);
});
