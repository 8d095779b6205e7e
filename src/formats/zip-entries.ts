import { Inflate } from "fflate";

/** A file that is read in pieces. */
export type Sliced = Pick<Blob, "size" | "slice">;

export type ZipEntry = { name: string; method: number; packedBytes: number; bytes: number; offset: number };

const mostEntries = 10_000;
const mostDirectoryBytes = 4_000_000;
const endBytes = 22;
const longestComment = 65_535;
/** Deflate cannot pack tighter than this: who claims to has made up the size. */
const mostRatio = 1032;

/**
 * What a ZIP says it holds, by its directory; `null` where it is no whole ZIP, or of a kind that no project is saved as (in parts,
 * of more than 4 GB). Nothing is unpacked yet; entries that are encrypted or packed in other ways than deflate are left out.
 */
export async function zipEntries(file: Sliced): Promise<readonly ZipEntry[] | null> {
  const from = Math.max(0, file.size - endBytes - longestComment);
  const tail = await viewOf(file, from, file.size);
  let end = tail.byteLength - endBytes;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return null;
  const [count, bytes, offset] = [tail.getUint16(end + 10, true), tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (count > mostEntries || bytes > mostDirectoryBytes || offset + bytes > from + end) return null;
  const directory = await viewOf(file, offset, offset + bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0, left = count; left > 0; left -= 1) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== 0x02014b50) return null;
    const [flags, method] = [directory.getUint16(at + 8, true), directory.getUint16(at + 10, true)];
    const [name, extra, comment] = [directory.getUint16(at + 28, true), directory.getUint16(at + 30, true), directory.getUint16(at + 32, true)];
    if (at + 46 + name > directory.byteLength) return null;
    const entry = {
      name: new TextDecoder().decode(new Uint8Array(directory.buffer, directory.byteOffset + at + 46, name)),
      method,
      packedBytes: directory.getUint32(at + 20, true),
      bytes: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    };
    const isEncrypted = (flags & 1) === 1;
    if (!isEncrypted && (method === 0 || method === 8)) entries.push(entry);
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** One entry unpacked, a piece at a time so that the page goes on answering; `null` where it is not what the directory says. */
export async function unzipEntry(file: Sliced, { method, packedBytes, bytes, offset }: ZipEntry): Promise<Uint8Array<ArrayBuffer> | null> {
  if (method === 0 ? packedBytes !== bytes : bytes > packedBytes * mostRatio) return null;
  const head = await viewOf(file, offset, offset + 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) return null;
  const from = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (from + packedBytes > file.size) return null;
  try {
    const content = new Uint8Array(bytes);
    const filled = method === 0 ? await copy(file, from, content) : await inflate(file, from, packedBytes, content);
    return filled === bytes ? content : null;
  } catch {
    return null;
  }
}

const pieceBytes = 1 << 18;

async function copy(file: Sliced, from: number, into: Uint8Array): Promise<number> {
  into.set(new Uint8Array(await file.slice(from, from + into.length).arrayBuffer()));
  return into.length;
}

/** @throws where the stream is broken or longer than `into` */
async function inflate(file: Sliced, from: number, packedBytes: number, into: Uint8Array): Promise<number> {
  let filled = 0;
  const stream = new Inflate((chunk) => {
    into.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packedBytes; at += pieceBytes) {
    const until = Math.min(at + pieceBytes, packedBytes);
    // oxlint-disable-next-line no-await-in-loop
    stream.push(new Uint8Array(await file.slice(from + at, from + until).arrayBuffer()), until === packedBytes);
  }
  return filled;
}

const viewOf = async (file: Sliced, from: number, until: number): Promise<DataView> => new DataView(await file.slice(from, until).arrayBuffer());
