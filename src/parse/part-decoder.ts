/** A decoded file before it is cleaned. */
export interface DecodedParts {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Joined they are the text. */
  readonly chunks: readonly string[];
  /** The bytes stop inside a character. */
  readonly cutOff: boolean;
  /** Characters that the encoding could not read; they stand as U+FFFD. */
  readonly damaged: number;
}

/** Decodes a file that is handed over part by part, each valid only during the call. */
export interface PartDecoder {
  push(part: Uint8Array): void;
  /** Nothing follows. */
  end(): DecodedParts;
}
