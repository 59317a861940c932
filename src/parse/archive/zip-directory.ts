/** A file as the directory at the end of a ZIP archive describes it. */
export interface ZipMember {
  readonly name: string;
  /** 0 stored, 8 deflated; others are rare and not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  /** Milliseconds since 1970: ZIP keeps local time without its zone, taken as UTC. */
  readonly lastModified: number | null;
  /** The packed bytes; `null` where they lie outside the file. */
  readonly data: Uint8Array | null;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const NONE = 0xffffffff;
/** A comment of up to 64 kB may stand behind the end record of 22 bytes. */
const END_WITHIN = 65_557;

/**
 * Reads the directory of a ZIP archive (PKWARE APPNOTE 6.3, with ZIP64), which
 * also tells the date of each file and whether it is encrypted. `null` where
 * there is none: the file is cut, or no archive.
 */
export function readZipDirectory(bytes: Uint8Array): ZipMember[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = directoryStart(view);
  if (start === null) return null;
  const members: ZipMember[] = [];
  for (let at = start; at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY; ) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const flags = view.getUint16(at + 8, true);
    const extra = at + 46 + nameLength;
    const sizes = readSizes(view, at, extra, Math.min(extra + extraLength, view.byteLength));
    members.push({
      name: readName(bytes.subarray(at + 46, extra), (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      packed: sizes.packed,
      unpacked: sizes.unpacked,
      lastModified: readTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
      data: dataOf(view, bytes, sizes.offset, sizes.packed),
    });
    at = extra + extraLength + commentLength;
  }
  return members;
}

function directoryStart(view: DataView): number | null {
  const from = view.byteLength - 22;
  for (let at = from; at >= 0 && at > from - END_WITHIN; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    const locator = at - 20;
    if (start !== NONE || locator < 0) return start <= view.byteLength ? start : null;
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_64) return null;
    return Number(view.getBigUint64(record + 48, true));
  }
  return null;
}

/** Sizes and place; those that do not fit in 32 bits stand in the ZIP64 field, in this order. */
function readSizes(view: DataView, at: number, extra: number, end: number) {
  let unpacked = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= end; ) {
    const size = view.getUint16(field + 2, true);
    let value = field + 4;
    field = value + size;
    if (view.getUint16(value - 4, true) !== 1) continue;
    const next = (short: number): number => {
      if (short !== NONE || value + 8 > Math.min(field, end)) return short;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    unpacked = next(unpacked);
    packed = next(packed);
    offset = next(offset);
  }
  return { unpacked, packed, offset };
}

/** The name and the extra field may be longer at the file itself than in the directory. */
function dataOf(view: DataView, bytes: Uint8Array, offset: number, packed: number) {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed <= view.byteLength ? bytes.subarray(start, start + packed) : null;
}

/** UTF-8 where the archive says so, or where it is valid; else the Western code page. */
function readName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readTime(date: number, time: number): number | null {
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  if (month < 1 || month > 12 || day < 1) return null;
  return Date.UTC(year, month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}
