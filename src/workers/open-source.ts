import { Budget } from '../parse/archive/budget.ts';
import { archiveKind, unpack } from '../parse/archive/unpack.ts';
import type { ImportSource, Opened } from './import-protocol.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Looks whether a source is an archive, and unpacks it. A file that cannot be
 * read is no archive: importing it says why.
 */
export async function openSource({ blob, name }: ImportSource): Promise<Opened> {
  const start = await readBytes(blob.slice(0, 4));
  if (!start.ok || archiveKind(start.value) === null) return { kind: 'file' };
  const read = await readBytes(blob);
  if (!read.ok) return { kind: 'file' };
  const members: ImportSource[] = [];
  const unreadable: { name: string; reason: string }[] = [];
  for (const file of unpack(name, read.value, new Budget())) {
    if (file.kind === 'problem') unreadable.push({ name: file.name, reason: file.reason });
    // As blobs the bytes are the browser's to keep, on disk where they are many.
    else {
      const { lastModified } = file;
      members.push({ name: file.name, blob: new Blob([file.bytes]), lastModified });
    }
  }
  return { kind: 'archive', members, unreadable };
}
