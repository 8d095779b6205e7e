import { deflateSync } from "fflate";

/** Builders of Shapefiles and archives, byte by byte, so that a test can make any of them wrong in one place. */

type Point = readonly [number, number];
export type Shape = { type: number; points?: readonly Point[]; parts?: readonly (readonly Point[])[] } | null;

const typeOf = (shapes: readonly Shape[]): number => shapes.find((shape) => shape !== null)?.type ?? 5;

/** A `.shp` with the shapes given; types 1, 3, 5, 8 with Z (+10) and M (+20). */
export function aShp(shapes: readonly Shape[], type = typeOf(shapes)): Uint8Array<ArrayBuffer> {
  const records = shapes.map(contentOf);
  const total = 100 + records.reduce((sum, { length }) => sum + 8 + length, 0);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, total / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  let at = 100;
  records.forEach((content, index) => {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, content.length / 2);
    bytes.set(content, at + 8);
    at += 8 + content.length;
  });
  return bytes;
}

function contentOf(shape: Shape): Uint8Array {
  if (!shape) return new Uint8Array(4);
  const { type, points = [], parts = [] } = shape;
  const all = parts.length > 0 ? parts.flat() : points;
  const extra = type > 20 ? 16 + 8 * all.length : type > 10 ? 2 * (16 + 8 * all.length) : 0;
  const base = type % 10;
  const length = base === 1 ? 20 + (type > 20 ? 8 : type > 10 ? 16 : 0) : base === 8 ? 40 + 16 * all.length + extra : 44 + 4 * parts.length + 16 * all.length + extra;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, type, true);
  let at = base === 1 ? 4 : 40;
  if (base === 8) view.setInt32(36, all.length, true);
  if (base === 3 || base === 5) {
    view.setInt32(36, parts.length, true);
    view.setInt32(40, all.length, true);
    let first = 0;
    parts.forEach((part, index) => {
      view.setInt32(44 + 4 * index, first, true);
      first += part.length;
    });
    at = 44 + 4 * parts.length;
  }
  for (const [x, y] of all) {
    view.setFloat64(at, x, true);
    view.setFloat64(at + 8, y, true);
    at += 16;
  }
  return bytes;
}

/** A `.shx` to a `.shp`. */
export function aShx(shp: Uint8Array): Uint8Array<ArrayBuffer> {
  const from = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  const places: [number, number][] = [];
  for (let at = 100; at + 8 <= shp.length; at += 8 + from.getInt32(at + 4) * 2) places.push([at / 2, from.getInt32(at + 4)]);
  const bytes = new Uint8Array(100 + 8 * places.length);
  bytes.set(shp.subarray(0, 100));
  const view = new DataView(bytes.buffer);
  view.setInt32(24, bytes.length / 2);
  places.forEach(([at, length], index) => {
    view.setInt32(100 + 8 * index, at);
    view.setInt32(104 + 8 * index, length);
  });
  return bytes;
}

export type DbfColumn = { name: Uint8Array | string; type: string; length: number; decimals?: number };

/** A `.dbf`; cells are bytes or ASCII. A record beginning with `*` as its first cell's mark is made by `deleted`. */
export function aDbf(columns: readonly DbfColumn[], rows: readonly (readonly (Uint8Array | string)[])[], { driver = 0, deleted = [] }: { driver?: number; deleted?: readonly number[] } = {}): Uint8Array<ArrayBuffer> {
  const headLength = 32 + 32 * columns.length + 1;
  const recordLength = 1 + columns.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(headLength + recordLength * rows.length + 1).fill(32, headLength);
  const view = new DataView(bytes.buffer);
  bytes.set([0x03, 126, 11, 22]);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headLength, true);
  view.setUint16(10, recordLength, true);
  bytes[29] = driver;
  columns.forEach(({ name, type, length, decimals = 0 }, index) => {
    const at = 32 + 32 * index;
    bytes.set(bytesOf(name).subarray(0, 11), at);
    bytes[at + 11] = type.charCodeAt(0);
    bytes[at + 16] = length;
    bytes[at + 17] = decimals;
  });
  bytes[headLength - 1] = 0x0d;
  rows.forEach((row, index) => {
    let at = headLength + index * recordLength;
    bytes[at] = deleted.includes(index) ? 0x2a : 0x20;
    at += 1;
    columns.forEach(({ length }, column) => {
      bytes.set(bytesOf(row[column] ?? "").subarray(0, length), at);
      at += length;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

const bytesOf = (text: Uint8Array | string): Uint8Array => (typeof text === "string" ? new TextEncoder().encode(text) : text);

/** Some words in GBK, which no encoder of the platform makes. */
export const gbk = {
  昆明: Uint8Array.of(0xc0, 0xa5, 0xc3, 0xf7),
  片区: Uint8Array.of(0xc6, 0xac, 0xc7, 0xf8),
  名称: Uint8Array.of(0xc3, 0xfb, 0xb3, 0xc6),
  界线: Uint8Array.of(0xbd, 0xe7, 0xcf, 0xdf),
  滇池: Uint8Array.of(0xb5, 0xe1, 0xb3, 0xd8),
} as const;

export type ZipPart = { name: Uint8Array | string; content: Uint8Array; flags?: number; method?: number; size?: number; crc?: number; isStored?: boolean; /** Sizes and place in 64 bits, as archives beyond 4 GB have them. */ wide?: boolean };

/** A ZIP whose directory may say what is not so. */
export function aZip(parts: readonly ZipPart[], claimedEntries = parts.length): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, flags = 0, method, size = content.length, crc = crcOf(content), isStored = false, wide = false } of parts) {
    const nameBytes = bytesOf(name);
    const packed = isStored ? content : deflateSync(content, { level: 9 });
    const common = new Uint8Array(26);
    const view = new DataView(common.buffer);
    view.setUint16(0, 20, true);
    view.setUint16(2, flags, true);
    view.setUint16(4, method ?? (isStored ? 0 : 8), true);
    view.setUint32(10, crc, true);
    view.setUint32(14, packed.length, true);
    view.setUint32(18, size, true);
    view.setUint16(22, nameBytes.length, true);
    const entry = new Uint8Array(46);
    entry.set([0x50, 0x4b, 0x01, 0x02, 20, 0]);
    entry.set(common, 6);
    const entryView = new DataView(entry.buffer);
    entryView.setUint32(42, at, true);
    const extra = new Uint8Array(wide ? 28 : 0);
    if (wide) {
      const extraView = new DataView(extra.buffer);
      extraView.setUint16(0, 1, true);
      extraView.setUint16(2, 24, true);
      [size, packed.length, at].forEach((value, index) => extraView.setBigUint64(4 + 8 * index, BigInt(value), true));
      [20, 24, 42].forEach((place) => entryView.setUint32(place, 0xffffffff, true));
      entryView.setUint16(30, extra.length, true);
    }
    directory.push(entry, nameBytes, extra);
    chunks.push(Uint8Array.of(0x50, 0x4b, 0x03, 0x04), common, nameBytes, packed);
    at += 30 + nameBytes.length + packed.length;
  }
  const end = new Uint8Array(22);
  end.set([0x50, 0x4b, 0x05, 0x06]);
  const view = new DataView(end.buffer);
  view.setUint16(8, claimedEntries, true);
  view.setUint16(10, claimedEntries, true);
  view.setUint32(12, directory.reduce((sum, { length }) => sum + length, 0), true);
  view.setUint32(16, at, true);
  return joined([...chunks, ...directory, end]);
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Bit by bit, as the standard writes it. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
