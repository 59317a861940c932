import type { Entry } from '../../domain/entry.ts';
import { excerptOf } from '../clean-text.ts';
import type { Format } from '../format.ts';
import { LineLedger } from '../line-ledger.ts';
import type { LineList } from '../line-list.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { claimHeader, claimOutside, isHeader } from './labelled-blocks/around-blocks.ts';
import { type Cut, cutOf } from './labelled-blocks/cut-of.ts';
import { fitOf } from './labelled-blocks/fit-of.ts';
import type { Label } from './labelled-blocks/label-of.ts';
import { type BlockReading, readBlock } from './labelled-blocks/read-block.ts';
import { type Block, type BlockSink, scanBlocks } from './labelled-blocks/scan-blocks.ts';

/**
 * Archives of labelled blocks that people keep: `Title:`, `PDF:`, `Summary:`,
 * one block below the other, with or without lines between them.
 */
export const labelledBlocks: Format = {
  id: 'labelled-blocks',
  label: 'Archive of labelled blocks',
  fit: ({ source, complete }) => fitOf(source.lineList, complete),
  parse,
};

function parse(source: SourceText): Reading {
  const lines = source.lineList;
  const reader = new ArchiveReader({ lines, cutOff: source.cutOff });
  scanBlocks(lines, reader);
  return reader.finish();
}

interface BlockAsRead extends BlockReading {
  readonly block: Block;
}

/** Writes block after block into a ledger and keeps none: only the entries stay. */
class ArchiveReader implements BlockSink {
  readonly #source: { readonly lines: LineList; readonly cutOff: boolean };
  readonly #ledger: LineLedger;
  readonly #entries: Entry[] = [];
  readonly #outside: number[] = [];
  readonly #unread = new Set<string>();
  /** Blocks above the first paper, which can be the header of the file. */
  #above: BlockAsRead[] = [];
  /** Where the first paper begins; -1 for none. */
  #head = -1;
  /** Another block, or the end, must follow before it is written. */
  #latest: BlockAsRead | null = null;

  constructor(source: { readonly lines: LineList; readonly cutOff: boolean }) {
    this.#source = source;
    this.#ledger = new LineLedger(source);
  }

  block(block: Block): void {
    const { entry, doubt } = readBlock(block);
    const read = { block, entry, doubt };
    if (this.#latest !== null) this.#settle(this.#latest);
    this.#latest = read;
    if (this.#head === -1 && read.entry !== null) this.#writeAbove(block.first);
  }

  separator(line: number): void {
    this.#ledger.furniture(line + 1);
  }

  outside(line: number): void {
    this.#outside.push(line);
  }

  finish(): Reading {
    const latest = this.#latest;
    if (this.#head === -1) for (const read of this.#above) this.#write(read, null);
    if (latest !== null) {
      const cut = cutOf(latest.block, latest.entry, this.#entries, this.#source.cutOff);
      this.#write(latest, cut);
    }
    claimOutside(this.#source.lines, this.#outside, this.#head, this.#ledger);
    if (this.#unread.size > 0)
      this.#ledger.remark(`Labels not read: ${[...this.#unread].join(', ')}.`);
    return this.#ledger.close();
  }

  /** A block that is not the last. */
  #settle(read: BlockAsRead): void {
    if (this.#head === -1) this.#above.push(read);
    else this.#write(read, null);
  }

  #writeAbove(first: number): void {
    this.#head = first;
    for (const read of this.#above) {
      if (isHeader(read.block)) claimHeader(read.block, this.#ledger);
      else this.#write(read, null);
    }
    this.#above = [];
  }

  #write({ block, entry, doubt }: BlockAsRead, cut: Cut | null): void {
    if (entry !== null && (cut === null || cut.isCertain)) {
      this.#ledger.entry(entry);
      this.#entries.push(entry);
    }
    const reason = cut?.reason ?? doubt;
    if (reason !== null) {
      const excerpt = excerptOf(this.#source.lines.at(block.first) ?? '');
      this.#ledger.problem({ line: block.first + 1, excerpt, reason }, block.last + 1);
    }
    for (const { label } of block.fields) if (!isRead(label, entry)) this.#unread.add(label.name);
  }
}

/** Kept nowhere: unknown labels, links to code, comments that are no number. */
const isRead = ({ meaning }: Label, entry: Entry | null): boolean =>
  meaning !== null && meaning !== 'code' && !(meaning === 'comments' && entry?.comments === null);
