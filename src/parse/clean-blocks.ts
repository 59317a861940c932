import { cleanText } from './clean-text.ts';

/** Of a line with more characters a block holds a part. */
const LARGE = 1 << 15;

/**
 * Makes clean blocks of decoded chunks that may begin and end anywhere. A block ends with
 * `\n`, but for one so large that the line it ends in would be a second copy of the file.
 * Time grows with the length, also of a single line.
 */
export function cleanBlocks(chunks: readonly string[]): string[] {
  const blocks: string[] = [];
  let open: string[] = [];
  let length = 0;
  const close = (): void => {
    if (open.length > 0) blocks.push(clean(open.length === 1 ? (open[0] ?? '') : open.join('')));
    open = [];
    length = 0;
  };
  for (const chunk of chunks) {
    if (length >= LARGE && !JOINS.test(`${open.at(-1)?.at(-1)}${chunk.at(0)}`)) close();
    const end = lastLineEnd(chunk);
    if (end > 0) {
      open.push(chunk.slice(0, end));
      close();
    }
    if (end < chunk.length) {
      open.push(chunk.slice(end));
      length += chunk.length - end;
    }
  }
  close();
  return blocks.filter((block) => block !== '');
}

/** What is cleaned together with what stands beside it. */
const JOINS = /[\r\u200c\u200d]/;

/** Behind the last line end that is certainly whole: `\r` at the very end may be half of one. */
function lastLineEnd(chunk: string): number {
  const feed = chunk.lastIndexOf('\n') + 1;
  if (feed > 0 || chunk.length < 2) return feed;
  return chunk.lastIndexOf('\r', chunk.length - 2) + 1;
}

function clean(text: string): string {
  if (!text.includes('\r')) return cleanText(text);
  // To join the lines anew takes half the memory of replacing their ends.
  const fed = text.split('\r\n').join('\n');
  return cleanText(fed.includes('\r') ? fed.replaceAll('\r', '\n') : fed);
}
