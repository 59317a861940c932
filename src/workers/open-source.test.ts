import { gzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openSource } from './open-source.ts';

const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
const source = (name: string, content: Uint8Array<ArrayBuffer>) => ({
  name,
  blob: new Blob([content]),
  lastModified: null,
});

test('the files of an archive are sources of their own, with their dates', async () => {
  const mtime = '2025-05-14T00:00:00';
  const zip = zipSync({ 'a.txt': bytes('one'), 'b.txt.gz': gzipSync(bytes('two')) }, { mtime });
  const opened = await openSource(source('pages.zip', zip));
  if (opened.kind !== 'archive') throw new Error('is no archive');
  const texts = await Promise.all(
    opened.members.map(async ({ name, blob }) => `${name} = ${await blob.text()}`),
  );
  expect(texts).toEqual(['pages.zip/a.txt = one', 'pages.zip/b.txt = two']);
  expect(new Date(opened.members[0]?.lastModified ?? 0).getUTCFullYear()).toBe(2025);
  expect(opened.unreadable).toEqual([]);
});

test('what cannot be unpacked is named', async () => {
  const zip = zipSync({ 'a.txt': bytes('one') });
  const opened = await openSource(source('pages.zip', zip.slice(0, 40)));
  expect(opened).toMatchObject({
    kind: 'archive',
    members: [],
    unreadable: [{ name: 'pages.zip', reason: expect.stringMatching(/cut off/) as string }],
  });
});

test('anything else is a file', async () => {
  expect(await openSource(source('a.txt', bytes('PK, a text')))).toEqual({ kind: 'file' });
});
