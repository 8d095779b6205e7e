import type { GivenFile } from "../../formats/chosen-files";

/** A folder with more, or nested deeper, is none of a publication. */
const mostEntries = 500;
const deepest = 4;

/** The files of a drop, those in dropped folders included, each with the path it lies at. */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  // Both lists are empty once the event is over.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...transfer.files];
  return entries.some((entry) => entry.isDirectory) ? filesOf(entries, 0) : plain;
}

async function filesOf(entries: readonly FileSystemEntry[], depth: number): Promise<GivenFile[]> {
  const files = await Promise.all(
    entries.slice(0, mostEntries).map(async (entry) => {
      if (isFile(entry)) return [await fileOf(entry)];
      return isFolder(entry) && depth < deepest ? filesOf(await entriesOf(entry.createReader()), depth + 1) : [];
    }),
  );
  return files.flat().slice(0, mostEntries);
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function fileOf(entry: FileSystemFileEntry): Promise<GivenFile> {
  return new Promise((resolve, reject) => {
    entry.file((file) => {
      const { name, size } = file;
      resolve({ name, size, webkitRelativePath: entry.fullPath.slice(1), arrayBuffer: () => file.arrayBuffer() });
    }, reject);
  });
}

/** Chromium hands out a hundred at a time, until there are none. */
async function entriesOf(reader: FileSystemDirectoryReader, before: readonly FileSystemEntry[] = []): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  const all = [...before, ...some];
  return some.length === 0 || all.length >= mostEntries ? all : entriesOf(reader, all);
}
