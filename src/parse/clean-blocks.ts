import { cleanText } from './clean-text.ts';

/**
 * Makes clean blocks of whole lines, ended by `\n`, of decoded chunks that may
 * begin and end anywhere. Time grows with the length, also of a single line.
 */
export function cleanBlocks(chunks: readonly string[]): string[] {
  const blocks: string[] = [];
  let open: string[] = [];
  for (const chunk of chunks) {
    const end = lastLineEnd(chunk);
    if (end > 0) {
      const whole = chunk.slice(0, end);
      // A chunk that holds just whole lines, as most do, is not copied.
      blocks.push(clean(open.length === 0 ? whole : [...open, whole].join('')));
      open = [];
    }
    if (end < chunk.length) open.push(chunk.slice(end));
  }
  const rest = clean(open.join(''));
  if (rest !== '') blocks.push(rest);
  return blocks;
}

/** Behind the last line end that is certainly whole: `\r` at the very end may be half of one. */
function lastLineEnd(chunk: string): number {
  const feed = chunk.lastIndexOf('\n') + 1;
  if (feed > 0 || chunk.length < 2) return feed;
  return chunk.lastIndexOf('\r', chunk.length - 2) + 1;
}

function clean(text: string): string {
  return cleanText(text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);
}
