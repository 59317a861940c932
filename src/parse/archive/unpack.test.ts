import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../testing.ts';
import { Budget, LIMITS } from './budget.ts';
import { archiveKind, type Unpacked, unpack } from './unpack.ts';

const all = (name: string, bytes: Uint8Array): Unpacked[] => [...unpack(name, bytes, new Budget())];
const said = (each: Unpacked): string =>
  each.kind === 'problem'
    ? `${each.name}: ${each.reason}`
    : `${each.name} = ${new TextDecoder().decode(each.bytes.subarray(0, 40))}`;
const MAY = { mtime: '2025-05-14T10:20:00' };
const zip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, MAY);

describe('unpack', () => {
  it('gives the files of a ZIP archive with their names and dates', () => {
    const archive = zip({ 'a.txt': bytesOf('one'), 'sub/b.txt': bytesOf('two') });
    expect(all('pages.zip', archive).map(said)).toEqual([
      'pages.zip/a.txt = one',
      'pages.zip/sub/b.txt = two',
    ]);
    const [first] = all('pages.zip', archive);
    const time = first?.kind === 'file' ? first.lastModified : null;
    expect(new Date(time ?? 0).toISOString().slice(0, 10)).toBe('2025-05-14');
  });
  it('leaves out folders and what systems leave behind', () => {
    const files = { 'a/': bytesOf(''), '__MACOSX/._x': bytesOf('x'), '.DS_Store': bytesOf('y') };
    expect(all('x.zip', zip({ ...files, 'z.txt': bytesOf('z') })).map(said)).toEqual([
      'x.zip/z.txt = z',
    ]);
    expect(all('x.zip', zip(files)).map(said)).toEqual([
      'x.zip: There is no file in this archive.',
    ]);
  });
  it('gives the file of a gzip archive', () => {
    expect(all('feed.xml.gz', gzipSync(bytesOf('<feed/>'))).map(said)).toEqual([
      'feed.xml = <feed/>',
    ]);
  });
  it('opens archives within archives, but not for ever', () => {
    let archive = zip({ 'a.txt': bytesOf('deep') });
    const names = ['1.zip', '2.zip', '3.zip'];
    for (const name of names.slice(1)) archive = zip({ [name]: archive });
    expect(all('1.zip', archive).map(said)).toEqual(['1.zip/3.zip/2.zip/a.txt = deep']);
    expect(all('0.zip', zip({ '1.zip': archive })).map(said)).toEqual([
      '0.zip/1.zip/3.zip/2.zip: Archives are opened 3 deep; this one lies deeper.',
    ]);
  });
  it('refuses what grows as only harmful archives do, and reads the rest', () => {
    const zeros = new Uint8Array(8 * 2 ** 20);
    const archive = zip({ 'bomb.txt': zeros, 'good.txt': bytesOf('good') });
    expect(all('x.zip', archive).map(said)).toEqual([
      expect.stringMatching(/^x\.zip\/bomb\.txt: It unpacks to more than 200 times/),
      'x.zip/good.txt = good',
    ]);
    expect(all('x.gz', gzipSync(zeros)).map(said)).toEqual([
      expect.stringMatching(/^x\.gz: It unpacks to more than 200 times/),
    ]);
  });
  it('believes no size that the directory of an archive states', () => {
    const archive = zip({ 'a.txt': bytesOf('the whole text of a file, which goes on') });
    const directory = archive.lastIndexOf(0x50, archive.length - 23);
    const lying = archive.slice();
    new DataView(lying.buffer).setUint32(directory + 24, 10, true);
    expect(all('x.zip', lying).map(said)).toEqual([
      expect.stringMatching(/a\.txt: Its bytes are damaged/),
    ]);
  });
  it('says what is cut, encrypted, damaged, or an Office document', () => {
    const archive = zip({
      'a.txt': bytesOf('a text that is long enough to be deflated'.repeat(9)),
    });
    expect(all('x.zip', archive.subarray(0, archive.length - 30)).map(said)).toEqual([
      expect.stringMatching(/^x\.zip: The archive has no directory/),
    ]);
    const damaged = archive.slice();
    damaged[45] = (damaged[45] ?? 0) ^ 0xff;
    expect(all('x.zip', damaged).map(said)).toEqual([expect.stringMatching(/are damaged/)]);
    const office = zip({
      '[Content_Types].xml': bytesOf('<x/>'),
      'word/document.xml': bytesOf(''),
    });
    expect(all('x.docx', office).map(said)).toEqual([expect.stringMatching(/Office document/)]);
    const gz = gzipSync(bytesOf('a text'.repeat(100)));
    expect(all('x.gz', gz.subarray(0, 20)).map(said)).toEqual([
      expect.stringMatching(/damaged or cut off/),
    ]);
  });
  it('knows an archive by its first bytes', () => {
    expect(archiveKind(zip({ 'a.txt': bytesOf('a') }))).toBe('zip');
    expect(archiveKind(gzipSync(bytesOf('a')))).toBe('gzip');
    expect(archiveKind(bytesOf('PK is no archive'))).toBeNull();
  });
});

describe('Budget', () => {
  it('counts files and bytes over all archives', () => {
    const budget = new Budget();
    expect(budget.take(2 ** 29, 2 ** 29)).toBeNull();
    expect(budget.take(2 ** 29, 2 ** 29 + 1)).toMatch(/more than 1 GiB/);
    for (let file = 1; file < LIMITS.files; file++) budget.take(1, 1);
    expect(budget.take(1, 1)).toMatch(/more than 10,000 files/);
  });
});
