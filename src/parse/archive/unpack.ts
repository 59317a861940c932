import { Gunzip, inflateSync } from 'fflate';
import { type Budget, LIMITS } from './budget.ts';
import { crc32 } from './crc32.ts';
import { readZipDirectory, type ZipMember } from './zip-directory.ts';

/** A file of an archive, or why it could not be unpacked. */
export type Unpacked =
  | {
      readonly kind: 'file';
      /** With the names of the archives it lies in: `pages.zip/2025/may.html`. */
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Milliseconds since 1970, where the archive tells. */
      readonly lastModified: number | null;
    }
  | { readonly kind: 'problem'; readonly name: string; readonly reason: string };

const MB = 2 ** 20;

/** `zip`, `gzip` or `null`, by the first four bytes. */
export function archiveKind(start: Uint8Array): 'zip' | 'gzip' | null {
  const [a, b, c, d] = start;
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  return a === 0x1f && b === 0x8b ? 'gzip' : null;
}

/**
 * Unpacks `.zip` and `.gz`, also within each other, one file at a time. What
 * cannot be unpacked is told by name and keeps nothing else from being read.
 */
export function* unpack(
  name: string,
  bytes: Uint8Array,
  budget: Budget,
  depth = 1,
): Generator<Unpacked> {
  const files =
    archiveKind(bytes) === 'zip' ? unzip(name, bytes, budget) : gunzip(name, bytes, budget);
  for (const file of files) {
    if (file.kind === 'problem' || archiveKind(file.bytes) === null) yield file;
    else if (depth < LIMITS.depth) yield* unpack(file.name, file.bytes, budget, depth + 1);
    else
      yield problem(file.name, `Archives are opened ${LIMITS.depth} deep; this one lies deeper.`);
  }
}

function* unzip(name: string, bytes: Uint8Array, budget: Budget): Generator<Unpacked> {
  const members = readZipDirectory(bytes);
  if (members === null) {
    yield problem(name, 'The archive has no directory at its end: it was cut off. Copy it again.');
    return;
  }
  if (members.some((member) => member.name === '[Content_Types].xml')) {
    yield problem(name, 'This is an Office document. Save it as CSV or plain text and add that.');
    return;
  }
  const visible = members.filter((member) => !isHidden(member.name));
  if (visible.length === 0) yield problem(name, 'There is no file in this archive.');
  for (const member of visible) yield unzipMember(`${name}/${member.name}`, member, budget);
}

function unzipMember(name: string, member: ZipMember, budget: Budget): Unpacked {
  const { data, method, packed, unpacked, lastModified } = member;
  if (member.encrypted)
    return problem(name, 'It is encrypted: unpack it by hand and add the file.');
  if (data === null) return problem(name, 'Its bytes lie outside the archive, which was cut off.');
  if (method !== 0 && method !== 8)
    return problem(name, 'It is packed in a way that is not read here: unpack it by hand.');
  const objection = budget.take(packed, unpacked);
  if (objection !== null) return problem(name, objection);
  const bytes = method === 0 ? data.slice() : inflated(data, unpacked);
  if (bytes === null || bytes.length !== unpacked || crc32(bytes) !== member.crc)
    return problem(name, 'Its bytes are damaged: they do not give what the archive says.');
  return { kind: 'file', name, bytes, lastModified };
}

/** Never more than `size` bytes, whatever the data would give. */
function inflated(data: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    return null;
  }
}

/** One file, whose size only shows while it is unpacked. */
function* gunzip(name: string, bytes: Uint8Array, budget: Budget): Generator<Unpacked> {
  const inner = name.replace(/\.t?gz$/i, (end) => (end.toLowerCase() === '.tgz' ? '.tar' : ''));
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Gunzip((chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    ended = final;
  });
  try {
    for (let at = 0; at < bytes.length; at += MB) {
      stream.push(bytes.subarray(at, at + MB), at + MB >= bytes.length);
      const tooMuch =
        size > LIMITS.bytes || (size > LIMITS.ratioFrom && size > bytes.length * LIMITS.ratio);
      if (tooMuch) break;
    }
  } catch {
    ended = false;
  }
  const objection = budget.take(bytes.length, size);
  if (objection !== null) yield problem(name, objection);
  else if (!ended) yield problem(name, 'The archive is damaged or cut off. Copy it again.');
  else {
    yield { kind: 'file', name: inner, bytes: joined(chunks, size), lastModified: gzipTime(bytes) };
  }
}

/** Seconds since 1970 in bytes 4 … 7; zero where the packer did not tell. */
function gzipTime(bytes: Uint8Array): number | null {
  const seconds = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  return seconds === 0 ? null : seconds * 1000;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Folders, and what operating systems leave behind. */
const isHidden = (name: string): boolean =>
  name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(name);

const problem = (name: string, reason: string): Unpacked => ({ kind: 'problem', name, reason });
