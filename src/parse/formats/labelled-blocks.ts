import type { Entry } from '../../domain/entry.ts';
import { excerptOf } from '../clean-text.ts';
import type { Format } from '../format.ts';
import { LineLedger } from '../line-ledger.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { claimHeader, claimOutside, isHeader } from './labelled-blocks/around-blocks.ts';
import { cutOf } from './labelled-blocks/cut-of.ts';
import { fitOf } from './labelled-blocks/fit-of.ts';
import { readBlock } from './labelled-blocks/read-block.ts';
import { type Block, scanBlocks } from './labelled-blocks/scan-blocks.ts';

/**
 * Archives of labelled blocks that people keep: `Title:`, `PDF:`, `Summary:`,
 * one block below the other, with or without lines between them.
 */
export const labelledBlocks: Format = {
  id: 'labelled-blocks',
  label: 'Archive of labelled blocks',
  fit: ({ source, complete }) => fitOf(source.lines, complete),
  parse,
};

function parse(source: SourceText): Reading {
  const ledger = new LineLedger(source);
  const { lines } = source;
  const blocks: Block[] = [];
  const outside: number[] = [];
  scanBlocks(lines, {
    block: (block) => blocks.push(block),
    separator: (line) => ledger.furniture(line + 1),
    outside: (line) => outside.push(line),
  });
  const readings = blocks.map((block) => ({ block, ...readBlock(block) }));
  const entries = readings.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const head = readings.findIndex(({ entry }) => entry !== null);
  const unread = new Set<string>();
  for (const [nth, { block, entry, doubt }] of readings.entries()) {
    if (nth < head && isHeader(block)) {
      claimHeader(block, ledger);
      continue;
    }
    const isLast = nth === readings.length - 1;
    const others = isLast ? entries.slice(0, -1) : [];
    const cut = isLast ? cutOf(block, entry, others, source.cutOff) : null;
    if (entry !== null && (cut === null || cut.isCertain)) ledger.entry(entry);
    const reason = cut?.reason ?? doubt;
    const excerpt = excerptOf(lines[block.first] ?? '');
    if (reason !== null) ledger.problem({ line: block.first + 1, excerpt, reason }, block.last + 1);
    for (const name of unreadLabels(block, entry)) unread.add(name);
  }
  claimOutside(lines, outside, readings[head]?.block.first ?? -1, ledger);
  if (unread.size > 0) ledger.remark(`Labels not read: ${[...unread].join(', ')}.`);
  return ledger.close();
}

/** Labels whose values are kept nowhere: unknown ones, links to code, comments that are no number. */
function unreadLabels({ fields }: Block, entry: Entry | null): string[] {
  return fields.flatMap(({ label: { name, meaning } }) => {
    const isRead =
      meaning !== null &&
      meaning !== 'code' &&
      !(meaning === 'comments' && entry?.comments === null);
    return isRead ? [] : [name];
  });
}
