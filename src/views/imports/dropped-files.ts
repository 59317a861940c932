/** What a drop brought: files to read, and names of those that could not be opened. */
export interface Dropped {
  readonly files: readonly File[];
  readonly unreadable: readonly string[];
}

/**
 * All files of a drop, those inside folders too, in the order of the file
 * system. Must be called while the event is handled: a `DataTransfer` is empty
 * afterwards.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  // Files without an entry, as a script or some browsers drop them.
  if (entries.every((entry) => entry === null)) return { files: plain, unreadable: [] };
  return joined(await Promise.all(entries.filter((entry) => entry !== null).map(filesIn)));
}

/** One that cannot be opened keeps no other from being read. */
async function filesIn(entry: FileSystemEntry): Promise<Dropped> {
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      return { files: [file], unreadable: [] };
    }
    if (!isDirectory(entry)) return NOTHING;
    const children = await childrenOf(entry);
    const visible = children.filter(({ name }) => !name.startsWith('.'));
    return joined(await Promise.all(visible.map(filesIn)));
  } catch {
    return { files: [], unreadable: [entry.name] };
  }
}

/** A reader hands out at most 100 entries a call, and none at the end. */
async function childrenOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return children;
    children.push(...some);
  }
}

const NOTHING: Dropped = { files: [], unreadable: [] };

const joined = (parts: readonly Dropped[]): Dropped => ({
  files: parts.flatMap(({ files }) => files),
  unreadable: parts.flatMap(({ unreadable }) => unreadable),
});

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;
