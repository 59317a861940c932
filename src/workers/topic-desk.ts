import { defined } from '../base/assert.ts';
import type { Result } from '../base/result.ts';
import type { PaperRecord } from '../domain/record.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import { phraseFilter } from '../topics/phrase-filter.ts';
import { readTopicFile, topicFile } from '../topics/topic-file.ts';
import { TopicSet } from '../topics/topic-set.ts';
import { readUserPhrase } from '../topics/user-phrase.ts';
import type { Catalogue } from './catalogue.ts';
import { evidenceWords } from './evidence-words.ts';
import type { LibrarySurroundings } from './library-surroundings.ts';
import type { TopicTrial, TopicView, TrialPaper } from './topic-protocol.ts';

type DeskSurroundings = Pick<LibrarySurroundings, 'storage' | 'topics' | 'announce' | 'clock'>;

/** How long a trial takes at a time, in milliseconds: whoever types on is heard between two. */
const SLICE_MS = 40;
/** Papers between two looks at the clock. */
const STRIDE = 64;
/** Papers of each kind that a slice of a trial shows. */
const SHOWN = 8;

/** Knows what the user makes of topics, and tries what they are about to make. */
export class TopicDesk {
  readonly #around: DeskSurroundings;
  /** The last that was tried: its rules are read once for all slices. */
  #trial: { readonly name: string; readonly set: TopicSet } | null = null;
  #told = '';

  constructor(around: DeskSurroundings) {
    this.#around = around;
  }

  /** Tells the page what topics there are, whenever they are others. */
  tell(set: TopicSet): void {
    const views = set.topics.map(({ id, label, isOwn, isOff, edit }): TopicView => {
      return { id, label, isOwn, isOff, edit };
    });
    const name = JSON.stringify(views);
    if (name === this.#told) return;
    this.#told = name;
    this.#around.topics(views);
  }

  /** Stores all edits in the place of those that were stored. */
  async put(edits: readonly TopicEdit[]): Promise<void> {
    const storage = await this.#around.storage;
    await storage.putTopicEdits(edits);
    // What is edited next stands on this.
    this.tell(new TopicSet(edits));
    this.#around.announce('topics');
  }

  async file(): Promise<string> {
    const storage = await this.#around.storage;
    return topicFile(await storage.topicEdits());
  }

  read(text: string): Result<readonly TopicEdit[], string> {
    return readTopicFile(text);
  }

  /**
   * What a topic would catch if it were as the user has it now.
   *
   * @param from the paper to begin with, by ordinal
   */
  try(catalogue: Catalogue, edit: TopicEdit, from: number): TopicTrial {
    const before = catalogue.topics.topics.find(({ id }) => id === edit.id) ?? null;
    const set = this.#setOf(edit);
    const mayHold = phraseFilter([edit, before?.edit ?? []].flat());
    const had = before === null ? 0 : catalogue.topics.maskOf([edit.id]);
    const own = set.maskOf([edit.id]);
    const { records } = catalogue;
    const [gained, lost]: [TrialPaper[], TrialPaper[]] = [[], []];
    const counts = { papers: 0, gained: 0, lost: 0 };
    const until = this.#around.clock() + SLICE_MS;
    let at = from;
    for (; at < records.length; at++) {
      if (at > from && at % STRIDE === 0 && this.#around.clock() > until) break;
      const record = defined(records[at], `record ${at}`);
      const hadIt = (catalogue.paperTopics.of(at) & had) !== 0;
      const has = mayHold(record) ? (set.read(record) & own) !== 0 : hadIt;
      if (has) counts.papers += 1;
      if (has === hadIt) continue;
      counts[has ? 'gained' : 'lost'] += 1;
      const list = has ? gained : lost;
      if (list.length < SHOWN) list.push(trialPaper(record, has ? set : catalogue.topics, edit.id));
    }
    return {
      ...counts,
      examples: { gained, lost },
      read: at,
      of: records.length,
      problems: problemsOf(edit),
    };
  }

  #setOf(edit: TopicEdit): TopicSet {
    const name = JSON.stringify(edit);
    if (this.#trial?.name !== name)
      this.#trial = { name, set: new TopicSet([{ ...edit, isOff: false }]).only(edit.id) };
    return this.#trial.set;
  }
}

function trialPaper(record: PaperRecord, set: TopicSet, id: string): TrialPaper {
  const tag = set.tag(record).find(({ topic }) => topic === id);
  return {
    key: record.key,
    title: record.title,
    words: tag === undefined ? [] : evidenceWords(record, tag.evidence, 1),
  };
}

const problemsOf = ({ strong, weak, against }: TopicEdit): TopicTrial['problems'] =>
  [...strong, ...weak, ...against].flatMap((phrase) => {
    const read = readUserPhrase(phrase);
    return read.ok ? [] : [{ phrase, wrong: read.error }];
  });
