import { crc32, deflateSync } from "node:zlib";

/** A PNG of one colour, `[red, green, blue]`. */
export function colouredTile([red, green, blue]: readonly [number, number, number], side = 256): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, Buffer.from([red, green, blue]))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: side }, () => row));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A vector tile (MVT 2.1) with one layer, one polygon of which covers the whole tile. */
export function coveredVectorTile(layer: string): Buffer {
  const zigzag = (value: number) => (value << 1) ^ (value >> 31);
  const ring = [9, zigzag(0), zigzag(0), 26, zigzag(4096), zigzag(0), zigzag(0), zigzag(4096), zigzag(-4096), zigzag(0), 15];
  const feature = Buffer.concat([field(3, 3), bytes(4, Buffer.concat(ring.map(varint)))]);
  return bytes(3, Buffer.concat([field(15, 2), bytes(1, Buffer.from(layer, "utf8")), bytes(2, feature), field(5, 4096)]));
}

function varint(value: number): Buffer {
  const parts: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    parts.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Buffer.from([...parts, rest]);
}

const field = (number: number, value: number): Buffer => Buffer.concat([varint(number * 8), varint(value)]);
const bytes = (number: number, data: Buffer): Buffer => Buffer.concat([varint(number * 8 + 2), varint(data.length), data]);

/** A PMTiles archive (version 3, nothing compressed) that holds the one tile of zoom 0. */
export function archiveOf(tile: Buffer, tileType: "png" | "mvt", metadata: object): Buffer {
  const meta = Buffer.from(JSON.stringify(metadata));
  // One entry: its id, its run, its length, its place plus one.
  const directory = Buffer.concat([1, 0, 1, tile.length, 1].map(varint));
  const header = Buffer.alloc(127);
  header.write("PMTiles", "latin1");
  header.writeUInt8(3, 7);
  const places = [127, directory.length, 127 + directory.length, meta.length, 127 + directory.length + meta.length, 0, 127 + directory.length + meta.length, tile.length, 1, 1, 1];
  places.forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * index));
  header.writeUInt8(1, 96);
  header.writeUInt8(1, 97);
  header.writeUInt8(1, 98);
  header.writeUInt8(tileType === "png" ? 2 : 1, 99);
  header.writeInt32LE(-1_800_000_000, 102);
  header.writeInt32LE(-850_000_000, 106);
  header.writeInt32LE(1_800_000_000, 110);
  header.writeInt32LE(850_000_000, 114);
  return Buffer.concat([header, directory, meta, tile]);
}
