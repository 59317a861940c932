import { err, ok, type Result } from '../base/result.ts';
import type { TopicEdit } from '../domain/topic-edit.ts';
import { readUserPhrase } from './user-phrase.ts';

const KIND = 'winnow-topics';
const VERSION = 1;

/** What a user made of topics, as a file that people can read and pass on. */
export const topicFile = (edits: readonly TopicEdit[]): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, topics: edits }, null, 2)}\n`;

/** @returns what is wrong with the file, in words */
export function readTopicFile(text: string): Result<readonly TopicEdit[], string> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (thrown) {
    return err(`It is not JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}.`);
  }
  if (!isObject(file) || file['kind'] !== KIND || !Array.isArray(file['topics']))
    return err('It is no file of topics: those are made by “Export topics”.');
  if (file['version'] !== VERSION)
    return err('A newer Winnow wrote it: reload this page to get that version, then try again.');
  const edits: TopicEdit[] = [];
  for (const [place, value] of file['topics'].entries()) {
    const edit = editOf(value);
    if (typeof edit === 'string') return err(`Topic ${place + 1} ${edit}.`);
    edits.push(edit);
  }
  return ok(edits);
}

function editOf(value: unknown): TopicEdit | string {
  if (!isObject(value)) return 'is no topic';
  const { id, label, isOff, addedAt } = value;
  if (typeof id !== 'string' || id === '') return 'has no id';
  if (typeof label !== 'string' || label.trim() === '') return 'has no name';
  const lists = (['strong', 'weak', 'against'] as const).map((list) => value[list]);
  const [strong, weak, against] = lists.map(textsOf);
  if (strong === undefined || weak === undefined || against === undefined)
    return `(${label}) lacks a list of phrases`;
  for (const phrase of [...strong, ...weak, ...against]) {
    const read = readUserPhrase(phrase);
    if (!read.ok) return `(${label}): the phrase “${phrase}” ${read.error}`;
  }
  return {
    id,
    label: label.trim(),
    isOff: isOff === true,
    strong,
    weak,
    against,
    addedAt: typeof addedAt === 'number' && Number.isFinite(addedAt) ? addedAt : 0,
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
