import type { Listing } from '../domain/listing.ts';
import type { Refusal } from '../parse/parse-listing.ts';

/** A file, or pasted text, to import. */
export interface ImportSource {
  readonly name: string;
  readonly blob: Blob;
  /** Milliseconds since 1970; `null` for pasted text. */
  readonly lastModified: number | null;
}

/** What became of one source. */
export type ImportOutcome =
  | { readonly kind: 'imported'; readonly listing: Listing }
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
  /** `job` names the import in progress events and in `cancel`. */
  importSource(job: number, source: ImportSource): Promise<ImportOutcome>;
  cancel(job: number): void;
}

export interface ImportEvents {
  progress: ImportProgress;
}
