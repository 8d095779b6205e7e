import { gzipSync } from "node:zlib";

/** Path → content; directories follow from the paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

const block = 512;

/**
 * A gzipped POSIX (ustar) archive. The same files give the same bytes on every machine: sorted, owned by nobody in
 * particular, all of one time.
 * @param mtime seconds since 1970
 */
export function tarGz(files: Files, mtime: number): Buffer {
  const paths = [...files.keys()].sort();
  const folders = [...new Set(paths.flatMap(foldersAbove))].sort();
  const parts = folders.map((folder) => header(`${folder}/`, 0, "5", mtime));
  for (const path of paths) {
    const content = files.get(path) ?? new Uint8Array();
    parts.push(header(path, content.length, "0", mtime), Buffer.from(content), Buffer.alloc((block - (content.length % block)) % block));
  }
  const zipped = gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)]), { level: 9 });
  // "Unknown" instead of the system that it was made on (RFC 1952, 2.3).
  zipped[9] = 255;
  return zipped;
}

function foldersAbove(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

function header(path: string, size: number, type: "0" | "5", mtime: number): Buffer {
  const bytes = Buffer.alloc(block);
  const [prefix, name] = split(path);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, "0")}\0`;
  const fields: [at: number, text: string][] = [
    [0, name],
    [100, octal(type === "5" ? 0o755 : 0o644, 8)],
    [108, octal(0, 8)],
    [116, octal(0, 8)],
    [124, octal(size, 12)],
    [136, octal(mtime, 12)],
    // The sum counts its own field as blanks.
    [148, "        "],
    [156, type],
    [257, "ustar\u000000"],
    [345, prefix],
  ];
  for (const [at, text] of fields) bytes.write(text, at, "utf8");
  bytes.write(`${bytes.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, "0")}\0 `, 148, "ascii");
  return bytes;
}

/** Long paths are cut at a slash: at most 155 bytes before it and 100 after. */
function split(path: string): [prefix: string, name: string] {
  if (Buffer.byteLength(path) <= 100) return ["", path];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
    if (Buffer.byteLength(path.slice(at + 1)) <= 100 && at <= 155 && path.length > at + 1) return [path.slice(0, at), path.slice(at + 1)];
  }
  throw new Error(`too long for an archive: ${path}`);
}
