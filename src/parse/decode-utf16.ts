import type { DecodedParts, PartDecoder } from './part-decoder.ts';

type Utf16 = 'utf-16le' | 'utf-16be';

/** Decodes UTF-16, a chunk a part. */
export class Utf16Decoder implements PartDecoder {
  readonly #encoding: Utf16;
  readonly #decoder: TextDecoder;
  readonly #chunks: string[] = [];
  #length = 0;

  constructor(encoding: Utf16) {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding);
  }

  push(part: Uint8Array): void {
    this.#length += part.length;
    this.#chunks.push(this.#decoder.decode(part, { stream: true }));
  }

  end(): DecodedParts {
    const cutOff = this.#length % 2 === 1;
    // The decoder would make a character of half a one.
    if (!cutOff) this.#chunks.push(this.#decoder.decode());
    return { encoding: this.#encoding, chunks: this.#chunks, cutOff, damaged: 0 };
  }
}

/**
 * Tells UTF-16 by its mark, else by the zero bytes that Western text has in every other place.
 *
 * @param sample the beginning of a file
 */
export function utf16Of(sample: Uint8Array): Utf16 | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const size = sample.length & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < size; i++) if (sample[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = size * 0.2;
  const few = size * 0.01;
  if (odd > many && even <= few) return 'utf-16le';
  if (even > many && odd <= few) return 'utf-16be';
  return null;
}
