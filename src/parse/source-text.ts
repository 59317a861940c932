import { assert } from '../base/assert.ts';
import { lastAtMost } from '../base/last-at-most.ts';
import { BlockText } from './block-text.ts';
import { BlockLines, type LineList, withoutTabs } from './line-list.ts';

/**
 * A decoded file. It is kept as blocks, most of whole lines, clean and with `\n` for
 * CR and CRLF, so that no copy of the whole text is ever made for a format
 * that reads lines, and none of the lines for one that reads the whole.
 */
export class SourceText {
  /** The bytes stop inside a character: the file was certainly cut. */
  readonly cutOff: boolean;
  #blocks: readonly string[];
  #lines: readonly string[] | null = null;
  #lineList: LineList | null = null;
  #blockText: BlockText | null = null;
  #starts: Uint32Array | null = null;
  #isTaken = false;

  /** @param blocks joined they are the text; most end with a line */
  constructor(blocks: readonly string[], cutOff = false) {
    this.#blocks = blocks;
    this.cutOff = cutOff;
  }

  /** Lines without their ends; index 0 is line 1. What follows the last end counts if not empty. */
  get lines(): readonly string[] {
    this.#lines ??= this.#isTaken ? listed(this.lineList) : linesOf(wholeLines(this.#blocks));
    return this.#lines;
  }

  /** The same lines for whoever reads one after the other, in a fraction of the memory. */
  get lineList(): LineList {
    this.#lineList ??= new BlockLines(wholeLines(this.#blocks));
    return this.#lineList;
  }

  /**
   * The same lines once more for whoever reads nothing else: the source lets go of its text,
   * so that what the reading no longer needs does not stay in memory.
   */
  takeLines(): LineList {
    const lines = this.lineList;
    this.#isTaken = true;
    this.#blocks = [];
    return lines;
  }

  /** Nothing but white space. */
  get isBlank(): boolean {
    assert(!this.#isTaken, TAKEN);
    return this.#blocks.every((block) => block.trim() === '');
  }

  /**
   * The whole text, its lines ended by `\n`; U+2028 and U+2029 stay as they are.
   * From then on it is the only block: nobody needs the text twice.
   */
  get text(): string {
    assert(!this.#isTaken, TAKEN);
    if (this.#blocks.length > 1) this.#blocks = [this.#blocks.join('')];
    return this.#blocks[0] ?? '';
  }

  /** The same text for whoever reads it in parts, without a copy of the whole. */
  get blockText(): BlockText {
    assert(this.#blockText !== null || !this.#isTaken, TAKEN);
    this.#blockText ??= new BlockText(this.#blocks);
    return this.#blockText;
  }

  /** The line, from 1, that an offset into `text` lies on. */
  lineAt(offset: number): number {
    assert(this.#starts !== null || !this.#isTaken, TAKEN);
    this.#starts ??= lineStarts(this.#blocks);
    return lastAtMost(this.#starts, offset) + 1;
  }

  /** The beginning, at most so many lines and characters; it ends inside a line only where it must. */
  head(maxLines: number, maxCharacters: number): SourceText {
    assert(!this.#isTaken, TAKEN);
    const kept: string[] = [];
    let characters = 0;
    let lines = 0;
    for (const block of this.#blocks) {
      for (let at = 0; at < block.length; ) {
        const end = block.indexOf('\n', at) + 1 || block.length;
        const line = block.slice(at, Math.min(end, at + maxCharacters - characters));
        kept.push(line);
        characters += line.length;
        lines += 1;
        if (lines >= maxLines || characters >= maxCharacters)
          return new SourceText([kept.join('')], false);
        at = end;
      }
    }
    return this;
  }
}

const TAKEN = 'the text of a source whose lines were taken';

const listed = (lines: LineList): string[] =>
  Array.from({ length: lines.length }, (_, index) => lines.at(index) ?? '');

const LINE_END = /[\n\u2028\u2029]/;

/** Joins blocks that hold parts of one line; whoever reads lines is in for it as one string. */
function wholeLines(blocks: readonly string[]): readonly string[] {
  if (blocks.every((block) => block.endsWith('\n'))) return blocks;
  const whole: string[] = [];
  let open: string[] = [];
  for (const block of blocks) {
    open.push(block);
    if (!block.endsWith('\n')) continue;
    whole.push(open.length === 1 ? block : open.join(''));
    open = [];
  }
  if (open.length > 0) whole.push(open.join(''));
  return whole;
}

function linesOf(blocks: readonly string[]): string[] {
  const lines: string[] = [];
  for (const block of blocks) for (const line of splitLines(block)) lines.push(line);
  return lines;
}

/** Tabs are spaces to whoever reads lines; who reads columns takes `text`. */
function splitLines(block: string): string[] {
  const text = withoutTabs(block);
  const isPlain = !text.includes('\u2028') && !text.includes('\u2029');
  // Splitting at one character is far cheaper than at any of three.
  const lines = isPlain ? text.split('\n') : text.split(LINE_END);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Numbers in an array would take as much memory as the lines of a short-lined text. */
function lineStarts(blocks: readonly string[]): Uint32Array {
  let starts = new Uint32Array(1024);
  let count = 1;
  let begin = 0;
  for (const block of blocks) {
    // To look for one character is far cheaper than for any of three.
    const isPlain = !block.includes('\u2028') && !block.includes('\u2029');
    for (let at = endAfter(block, 0, isPlain); at > 0; at = endAfter(block, at, isPlain)) {
      if (count === starts.length) {
        const larger = new Uint32Array(2 * count);
        larger.set(starts);
        starts = larger;
      }
      starts[count] = begin + at;
      count += 1;
    }
    begin += block.length;
  }
  return starts.subarray(0, count);
}

/** Behind the next line end from `from` on; 0 where there is none. */
function endAfter(block: string, from: number, isPlain: boolean): number {
  if (isPlain) return block.indexOf('\n', from) + 1;
  EVERY_LINE_END.lastIndex = from;
  return EVERY_LINE_END.test(block) ? EVERY_LINE_END.lastIndex : 0;
}

const EVERY_LINE_END = new RegExp(LINE_END, 'g');
