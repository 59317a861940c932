import type { ImportSource } from '../../workers/import-protocol.ts';

/** Files as the import worker takes them. */
export const sourcesOf = (files: readonly File[]): ImportSource[] =>
  files.map((file) => ({ name: file.name, blob: file, lastModified: file.lastModified }));
