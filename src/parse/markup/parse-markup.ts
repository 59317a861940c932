import { Tokenizer } from 'htmlparser2';
import { BlockText } from '../block-text.ts';
import type { MarkupDocument, MarkupReader } from './markup-tree.ts';
import { TreeBuilder } from './tree-builder.ts';

/**
 * Makes a tree of any text: HTML as tolerant as browsers are, or XML with names as written
 * and CDATA. Time and memory grow with the length, however deep or broken the nesting.
 *
 * @param reader takes elements out of the tree as soon as they are complete
 */
export function parseMarkup(
  text: string | BlockText,
  mode: 'html' | 'xml',
  reader: MarkupReader | null = null,
): MarkupDocument {
  const blocks = typeof text === 'string' ? new BlockText([text]) : text;
  const builder = new TreeBuilder(blocks, mode === 'xml', reader);
  const tokenizer = new Tokenizer({ xmlMode: mode === 'xml', decodeEntities: true }, builder);
  if (reader?.largest === undefined) for (const block of blocks.blocks) tokenizer.write(block);
  else writePassing(tokenizer, builder, blocks, reader.largest);
  tokenizer.end();
  return builder.document;
}

/**
 * Shows the tokenizer everything but values of one attribute: it would take a value that is
 * nearly all of the page apart entity by entity.
 */
function writePassing(
  tokenizer: Tokenizer,
  builder: TreeBuilder,
  text: BlockText,
  name: string,
): void {
  const value = new RegExp(`\\s${name}=["']`, 'g');
  let start = 0;
  for (const block of text.blocks) {
    /** Up to where the block is shown, or passed over. */
    let at = Math.max(0, builder.passedTo - start);
    for (value.lastIndex = at; at < block.length && value.test(block); value.lastIndex = at) {
      tokenizer.write(block.slice(at, value.lastIndex));
      at = value.lastIndex;
      // Not where the same words stand in a script or a text.
      if (builder.passValue(name, start + at, block.charAt(at - 1), decodedEntity))
        at = builder.passedTo - start;
    }
    if (at < block.length) tokenizer.write(block.slice(at));
    start += block.length;
  }
}

/** What an entity in an attribute stands for. */
function decodedEntity(entity: string): string {
  const [element] = parseMarkup(`<a b="${entity}">`, 'html').root.children;
  return (typeof element === 'object' && element.attributes.get('b')) || entity;
}
