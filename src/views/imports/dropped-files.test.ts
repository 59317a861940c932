import { expect, test } from 'vitest';
import { droppedFiles } from './dropped-files.ts';

const file = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (resolve: (file: File) => void) => resolve(new File([name], name)),
});
const broken = (name: string) => ({
  ...file(name),
  file: (_resolve: unknown, reject: (why: Error) => void) => reject(new Error('gone')),
});
/** A folder whose reader hands out two entries a call. */
const folder = (name: string, children: readonly unknown[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const left = [...children];
    return { readEntries: (resolve: (some: unknown[]) => void) => resolve(left.splice(0, 2)) };
  },
});
const drop = (...entries: readonly unknown[]) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [new File(['plain'], 'plain.txt')],
  }) as unknown as DataTransfer;

const namesOf = async (transfer: DataTransfer) => {
  const { files, unreadable } = await droppedFiles(transfer);
  return { files: files.map(({ name }) => name), unreadable };
};

test('files of folders are found however deep, but for hidden ones', async () => {
  const inner = folder('inner', [file('d.txt')]);
  const outer = folder('outer', [file('b.txt'), file('.DS_Store'), file('c.txt'), inner]);
  expect(await namesOf(drop(file('a.txt'), outer))).toEqual({
    files: ['a.txt', 'b.txt', 'c.txt', 'd.txt'],
    unreadable: [],
  });
});

test('a file that cannot be opened is named, and the others are read', async () => {
  expect(await namesOf(drop(file('a.txt'), broken('b.txt'), file('c.txt')))).toEqual({
    files: ['a.txt', 'c.txt'],
    unreadable: ['b.txt'],
  });
});

test('a drop without entries is taken as plain files', async () => {
  expect(await namesOf(drop(null))).toEqual({ files: ['plain.txt'], unreadable: [] });
});
