import { err, ok, type Result } from '../base/result.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { Utf8Decoder } from './decode-utf8.ts';
import { Utf16Decoder, utf16Of } from './decode-utf16.ts';
import { isBinary } from './is-binary.ts';
import { signatureOf } from './magic.ts';
import type { DecodedParts, PartDecoder } from './part-decoder.ts';
import type { Refusal } from './refusal.ts';
import { SourceText } from './source-text.ts';

/** Below what every browser can hold as one string (V8: 2^29 - 24 characters). */
const MAX_BYTES = 500_000_000;
/** How much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 65_536;

export interface DecodedText extends Pick<DecodedParts, 'encoding' | 'damaged'> {
  readonly source: SourceText;
}

/** Refuses a file by its size alone, before anything of it is read. */
export function refuseSize(bytes: number): Refusal | null {
  if (bytes <= MAX_BYTES) return null;
  return {
    kind: 'too-large',
    message: `This file has ${Math.round(bytes / 1e6)} MB; at most ${MAX_BYTES / 1e6} MB can be read.`,
    line: null,
    advice: 'Split it into smaller files, at a line between two papers.',
  };
}

/**
 * Bytes to clean lines, a part at a time, so that no file is ever held beside its text. Reads
 * UTF-8 and UTF-16 with or without a mark, else Windows-1252; refuses what is empty or binary.
 */
export class TextDecoding {
  #decoder: PartDecoder | null = null;
  #refusal: Refusal | null = null;

  /**
   * @param part the next bytes, valid only during the call; by the first part, of 64 KiB or more
   *   where the file is so long, the encoding is told
   */
  push(part: Uint8Array): void {
    if (this.#decoder === null) {
      const signature = signatureOf(part);
      if (signature !== null)
        this.#refusal = binary(`This is ${signature.label}, not a text file.`, signature.advice);
      const wide = utf16Of(part.subarray(0, SAMPLE_BYTES));
      this.#decoder = wide === null ? new Utf8Decoder() : new Utf16Decoder(wide);
    }
    if (this.#refusal === null) this.#decoder.push(part);
  }

  /** Nothing follows. */
  end(): Result<DecodedText, Refusal> {
    if (this.#refusal !== null) return err(this.#refusal);
    if (this.#decoder === null) return err(EMPTY);
    const { encoding, chunks, cutOff, damaged } = this.#decoder.end();
    if (isBinary(chunks))
      return err(
        binary(
          'This file holds binary data, not text.',
          'Save the page as plain text and add that.',
        ),
      );
    const source = new SourceText(cleanBlocks(chunks), cutOff);
    return source.isBlank ? err(EMPTY) : ok({ source, encoding, damaged });
  }
}

const EMPTY: Refusal = {
  kind: 'empty',
  message: 'There is no text in this file.',
  line: null,
  advice: 'Save the page again, and look into the file before you add it.',
};

const binary = (message: string, advice: string): Refusal => ({
  kind: 'binary',
  message,
  line: null,
  advice,
});
