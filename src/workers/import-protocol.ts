import type { PaperDecision } from '../domain/decision.ts';
import type { Listing } from '../domain/listing.ts';
import type { Refusal } from '../parse/parse-listing.ts';

/** A file, or pasted text, to import. */
export interface ImportSource {
  readonly name: string;
  readonly blob: Blob;
  /** Milliseconds since 1970; `null` for pasted text. */
  readonly lastModified: number | null;
  /** Id of the format to read it as, whatever its content says; known bytes are then read again. */
  readonly format?: string;
}

/** What a source is, before it is read. */
export type Opened =
  | { readonly kind: 'file' }
  | {
      readonly kind: 'archive';
      readonly members: readonly ImportSource[];
      /** Files inside that could not be unpacked. */
      readonly unreadable: readonly { readonly name: string; readonly reason: string }[];
    };

/** A reading that can be asked for. */
export interface FormatName {
  readonly id: string;
  readonly label: string;
}

/** Where the time of an import went, in milliseconds. */
export interface ImportTimes {
  /** From the disk, with the checksum. */
  readonly readMs: number;
  /** Decoding, recognising and parsing. */
  readonly parseMs: number;
  /** Writing, until it is safe. */
  readonly storeMs: number;
}

/** What became of one source. */
export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly listing: Listing;
      /** `null` where nothing was read: a removed listing came back. */
      readonly took: ImportTimes | null;
      /** What an export of Winnow says that the user had decided. */
      readonly said: readonly PaperDecision[];
    }
  /** An archive: its files are sources of their own. */
  | { readonly kind: 'unpacked'; readonly files: number }
  /** The same bytes are in the library already: nothing was added. */
  | { readonly kind: 'known'; readonly listing: Listing }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Storage failed; nothing of the file was kept. */
  | { readonly kind: 'failed'; readonly message: string; readonly advice: string }
  | { readonly kind: 'cancelled' };

export interface ImportProgress {
  readonly job: number;
  readonly step: 'reading' | 'parsing' | 'storing';
  /** 0 … 1 of the step. */
  readonly done: number;
}

export interface ImportApi {
  /** Looks whether a source is an archive, and unpacks it. */
  open(source: ImportSource): Promise<Opened>;
  /** Every reading there is. */
  formats(): readonly FormatName[];
  /** `job` names the import in progress events and in `cancel`. */
  importSource(job: number, source: ImportSource): Promise<ImportOutcome>;
  cancel(job: number): void;
}

export interface ImportEvents {
  progress: ImportProgress;
}
