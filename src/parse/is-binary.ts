/** How many characters are looked at, each time. */
const SAMPLE = 32_768;

/**
 * Whether decoded chunks are no text. Looks at the beginning, the middle and the end: some
 * binaries begin with a text header.
 */
export function isBinary(chunks: readonly string[]): boolean {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const starts = new Set([0, Math.max(0, (length - SAMPLE) >> 1), Math.max(0, length - SAMPLE)]);
  return [...starts].some((start) => isMostlyControls(sampleAt(chunks, start)));
}

function sampleAt(chunks: readonly string[], start: number): string {
  let sample = '';
  let begin = 0;
  for (const chunk of chunks) {
    const from = Math.max(0, start - begin);
    if (from < chunk.length) sample += chunk.slice(from, from + SAMPLE - sample.length);
    if (sample.length === SAMPLE) break;
    begin += chunk.length;
  }
  return sample;
}

function isMostlyControls(text: string): boolean {
  let zeros = 0;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) zeros++;
    else if (code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160) || code === 0xfffd)
      controls++;
  }
  // A stray control character or two occurs in real captures; NUL hardly ever does.
  return zeros > 1 + text.length / 1000 || controls > 2 + text.length / 50;
}
