/**
 * All files of a drop, those inside folders too, in the order of the file
 * system. Must be called while the event is handled: a `DataTransfer` is empty
 * afterwards.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  // Files without an entry, as a script or some browsers drop them.
  if (entries.every((entry) => entry === null)) return plain;
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesIn));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((ok, fail) => entry.file(ok, fail))];
  if (!isDirectory(entry)) return [];
  const children: FileSystemEntry[] = [];
  const reader = entry.createReader();
  // A reader hands out at most 100 entries a call, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((ok, fail) => reader.readEntries(ok, fail));
    if (some.length === 0) break;
    children.push(...some);
  }
  const found = await Promise.all(
    children.filter(({ name }) => !name.startsWith('.')).map(filesIn),
  );
  return found.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;
