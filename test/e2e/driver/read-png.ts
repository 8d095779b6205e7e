import { inflateSync } from "node:zlib";

export type Pixels = { width: number; height: number; /** Three values 0..255 per pixel, row by row. */ rgb: Uint8Array };

const channelsOf: Record<number, number> = { 2: 3, 6: 4 };

/** Reads what a browser writes as a screenshot: eight bits, RGB or RGBA, not interlaced. */
export function readPng(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = channelsOf[png.readUInt8(25)];
  if (channels === undefined || png.readUInt8(24) !== 8 || png.readUInt8(28) !== 0) throw new Error("not a screenshot");
  const raw = inflateSync(Buffer.concat(dataChunks(png)));
  const stride = width * channels;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  let row = new Uint8Array(stride);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    undoFilter(raw[start] ?? 0, raw.subarray(start + 1, start + 1 + stride), above, row, channels);
    for (let from = 0; from < stride; from += channels, to += 3) {
      rgb[to] = row[from] as number;
      rgb[to + 1] = row[from + 1] as number;
      rgb[to + 2] = row[from + 2] as number;
    }
    [above, row] = [row, above];
  }
  return { width, height, rgb };
}

function dataChunks(png: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") chunks.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

/** Into `out` a row from its differences to the left, upper and upper left pixel (PNG, section 9); a test waits for every one of its bytes. */
function undoFilter(filter: number, row: Uint8Array, above: Uint8Array, out: Uint8Array, channels: number): void {
  for (let i = 0; i < row.length; i += 1) {
    const left = i >= channels ? (out[i - channels] as number) : 0;
    const up = above[i] as number;
    let guess = 0;
    if (filter === 1) guess = left;
    else if (filter === 2) guess = up;
    else if (filter === 3) guess = (left + up) >> 1;
    else if (filter === 4) guess = nearest(left, up, i >= channels ? (above[i - channels] as number) : 0);
    out[i] = (row[i] as number) + guess;
  }
}

function nearest(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}
