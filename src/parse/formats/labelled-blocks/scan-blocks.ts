import { isBlank } from '../../clean-text.ts';
import type { LineList } from '../../line-list.ts';
import { FileLabels } from './file-labels.ts';
import { type Label, labelOf } from './label-of.ts';

export interface BlockField {
  readonly label: Label;
  /** The lines of the value; `` is a blank line inside it. */
  readonly pieces: string[];
}

/** The labelled lines of one paper. Lines are counted from 0. */
export interface Block {
  readonly first: number;
  last: number;
  readonly fields: BlockField[];
  /** A separator or another block follows it. */
  isClosed: boolean;
}

/** Where the lines of an archive go. */
export interface BlockSink {
  block(block: Block): void;
  separator(line: number): void;
  /** A line in no block. */
  outside(line: number): void;
}

/** Cuts an archive into blocks: at separators, at titles, at what came first before. */
export function scanBlocks(lines: LineList, sink: BlockSink): void {
  const scanner = new BlockScanner(new FileLabels(lines), sink);
  for (let at = 0; at < lines.length; at++) scanner.read(at, lines.at(at) ?? '');
  scanner.finish();
}

class BlockScanner {
  readonly #labels: FileLabels;
  readonly #sink: BlockSink;
  #block: Block | null = null;
  #isBelowBlank = false;

  constructor(labels: FileLabels, sink: BlockSink) {
    this.#labels = labels;
    this.#sink = sink;
  }

  read(at: number, line: string): void {
    if (isBlank(line)) {
      this.#isBelowBlank = true;
      return;
    }
    const label = labelOf(line);
    if (label !== null && this.#isField(label)) this.#field(at, label);
    else this.#unlabelled(at, line.trim());
    this.#isBelowBlank = false;
  }

  finish(): void {
    this.#close(false);
  }

  #isField(label: Label): boolean {
    if (label.meaning !== null) return true;
    const above = this.#block?.fields.at(-1)?.label.meaning;
    if (this.#labels.isUsual(label)) return true;
    // A title and an abstract go on over lines, and can have a colon in them.
    return this.#block !== null && above !== 'title' && above !== 'abstract';
  }

  #field(at: number, label: Label): void {
    if (this.#block !== null && this.#begins(this.#block, label)) this.#close(true);
    this.#block ??= { first: at, last: at, fields: [], isClosed: false };
    this.#block.fields.push({ label, pieces: [label.value] });
    this.#block.last = at;
  }

  #begins({ fields }: Block, label: Label): boolean {
    const has = (meaning: Label['meaning']): boolean =>
      fields.some((field) => field.label.meaning === meaning);
    if (label.meaning === 'title')
      return has('title') || (this.#isBelowBlank && !has('abstract') && this.#labels.isTitleFirst);
    if (!this.#labels.isFirst(label) && !(this.#isBelowBlank && label.meaning === 'abstract'))
      return false;
    return fields.some((field) => field.label.key === label.key);
  }

  #unlabelled(at: number, text: string): void {
    if (isSeparator(text)) {
      this.#close(true);
      this.#sink.separator(at);
    } else this.#text(at, text);
  }

  #text(at: number, text: string): void {
    const field = this.#block?.fields.at(-1);
    const isHeading = this.#isBelowBlank && /^#{1,6} /.test(text);
    if (this.#block === null || field === undefined || isHeading) {
      this.#close(true);
      this.#sink.outside(at);
      return;
    }
    if (this.#isBelowBlank) field.pieces.push('');
    field.pieces.push(text);
    this.#block.last = at;
  }

  #close(isClosed: boolean): void {
    const block = this.#block;
    this.#block = null;
    if (block === null) return;
    block.isClosed = isClosed;
    this.#sink.block(block);
  }
}

/** `---`, `===`, `***`, `* * *`: three or more of one sign. */
function isSeparator(text: string): boolean {
  const sign = text[0] ?? '';
  if (!'-=*_~#+'.includes(sign) || text.length < 3) return false;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === sign) count++;
    else if (text[at] !== ' ') return false;
  }
  return count >= 3;
}
