import type { LineRange } from '../../domain/entry.ts';
import { meaningOf, type NamedMeaning } from '../columns/meaning-of.ts';
import { type ReadRecord, readRecord } from '../columns/read-record.ts';
import { RecordBuilder } from '../columns/record-builder.ts';
import { splitKeywords } from '../columns/split-keywords.ts';
import { namesOf } from './json-authors.ts';
import { datesOf, isMembers, type Members, textsOf, uninverted } from './json-values.ts';
import type { KeyClues } from './list-finder.ts';

/** What the name of a member tells of where the papers of a text are. */
export function recordClues(key: string): KeyClues {
  const named = meaningOf(key);
  if (named === null) return NO_CLUES;
  const known = cluesOfMeanings.get(named);
  if (known !== undefined) return known;
  const { meaning, rank } = named;
  const clues = {
    title: isTitleName(named),
    paper: PAPER.has(meaning) && rank < 2,
    aside: ASIDE.has(meaning),
  };
  cluesOfMeanings.set(named, clues);
  return clues;
}

/** Made once for each: they are asked for with every name of every line. */
const cluesOfMeanings = new Map<NamedMeaning, KeyClues>();

const isTitleName = (named: NamedMeaning | null): boolean =>
  named !== null && named.meaning === 'title' && named.rank < LOOSE_TITLE;

const NO_CLUES: KeyClues = { title: false, paper: false, aside: false };
/** `name` and `paper` are titles only where nothing else is. */
const LOOSE_TITLE = 3;
const PAPER = new Set(['abstract', 'doi', 'arxiv', 'year', 'venue']);
const ASIDE = new Set(['authors', 'keywords', 'organisation', 'venue', 'aside']);

export interface ItemReading extends ReadRecord {
  /** Members that hold something and mean nothing here. */
  readonly unread: readonly string[];
}

type ItemReader = (value: unknown, key: string | null, lines: LineRange) => ItemReading;

/**
 * Reads JSON values as papers, one after the other: their members by meaning, also those
 * of an object that wraps one. The `key` is the name of the value in an object of papers, which
 * can be its id.
 */
export function itemReader(): ItemReader {
  const builder = new RecordBuilder();
  return (value, key, lines) => {
    if (!isMembers(value))
      return { entry: null, doubts: ['This is no paper but a bare value.'], unread: [] };
    builder.begin();
    const unread = addMembers(builder, layersOf(value));
    if (key !== null) builder.texts('id', [key]);
    const { entry, doubts } = readRecord(builder.build(), lines);
    return { entry, doubts, unread };
  };
}

/**
 * Adds the members of all layers, the best of each meaning first.
 *
 * @returns names of those that hold something and mean nothing
 */
function addMembers(builder: RecordBuilder, layers: readonly Members[]): string[] {
  const unread: string[] = [];
  const names = layers.map((layer) => Object.keys(layer));
  let last = 0;
  // Ranks are few: to pass over the names for each takes less than a sorted list of members.
  for (let rank = 0; rank <= last; rank++)
    for (const [depth, layer] of layers.entries())
      for (const name of names[depth] ?? []) {
        const itsRank = meaningOf(name)?.rank ?? 0;
        if (itsRank > last) last = itsRank;
        const member = layer[name];
        if (itsRank !== rank || layers.includes(member as Members)) continue;
        if (!addMember(builder, name, member) && holdsSomething(member)) unread.push(name);
      }
  return unread;
}

/** Whether a value has a title, or wraps what has one, under a name that means nothing else. */
export const isTitled = (value: unknown): boolean =>
  isMembers(value) && layersOf(value).some(hasTitle);

/** The object that has the title first, then those around it. */
function layersOf(outer: Members): readonly Members[] {
  const layers: Members[] = [outer];
  for (let depth = 0; depth < 3; depth++) {
    const [innermost = outer] = layers;
    if (hasTitle(innermost)) return layers;
    const inner = Object.values(innermost).filter(isMembers);
    const next =
      inner.find(hasTitle) ?? inner.find((each) => Object.values(each).some(hasTitleWithin));
    if (next === undefined) return layers.length === 1 ? layers : [outer];
    layers.unshift(next);
  }
  return layers;
}

function hasTitle(members: Members): boolean {
  for (const name of Object.keys(members))
    if (isTitleName(meaningOf(name)) && textsOf(members[name]).length > 0) return true;
  return false;
}

const hasTitleWithin = (value: unknown): boolean => isMembers(value) && hasTitle(value);

/** `false` where the name of the member means nothing. */
function addMember(builder: RecordBuilder, name: string, member: unknown): boolean {
  const named = meaningOf(name);
  if (named === null) {
    if (typeof member === 'string') builder.elsewhere(member);
    return false;
  }
  const { meaning, rank } = named;
  if (meaning === 'authors') builder.authors(namesOf(member));
  else if (meaning === 'keywords') builder.keywords(named, keywordsOf(member));
  else if (meaning === 'date' || meaning === 'otherDate') builder.texts(meaning, datesOf(member));
  else if (meaning === 'abstract') builder.texts(meaning, uninverted(member));
  else if (meaning === 'id' && isMembers(member)) addIds(builder, member);
  else if (meaning === 'title' && rank >= LOOSE_TITLE)
    builder.texts(meaning, typeof member === 'string' ? [member] : []);
  else if (meaning !== 'aside') builder.texts(meaning, textsOf(member));
  // OpenAlex names the journal where it says where the paper lies.
  if (meaning === 'url' && isMembers(member)) builder.texts('venue', textsOf(member['source']));
  return meaning !== 'aside';
}

/** `externalIds: {ArXiv, DOI, CorpusId}` */
function addIds(builder: RecordBuilder, ids: Members): void {
  for (const [name, member] of Object.entries(ids))
    builder.texts(meaningOf(name)?.meaning ?? 'id', textsOf(member));
}

function keywordsOf(value: unknown): string[] {
  const texts = textsOf(value);
  if (typeof value === 'string' || texts.length === 1) return texts.flatMap(splitKeywords);
  // Words of a list are whole, but classes of arXiv can stand several in one.
  return texts.flatMap((text) => (/[,;|\n]/.test(text) ? [text.trim()] : splitKeywords(text)));
}

const holdsSomething = (value: unknown): boolean =>
  value !== null &&
  value !== '' &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0) &&
  !(isMembers(value) && Object.keys(value).length === 0);
