import { SpatialError, type SpatialFault } from "../../../domain/spatial/spatial-fault";
import { exactNumber } from "../../../domain/spatial/exact-number";
import { decimalOf } from "./decimal";

/** Deeper nesting than this has no use in a map and is made to overwhelm. */
const deepest = 64;

/** Thrown where a text within the JSON is not UTF-8: the whole file is then decoded another way. */
export class NotUtf8 extends Error {}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Walks over the bytes of a JSON text. What it passes over is not kept, so that a file of any size takes no memory but its own. */
export class JsonCursor {
  /** The feature it is in, or the last one, from 1. */
  feature = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly file: string,
    public at = 0,
  ) {}

  /** The next byte that is no space, without passing it; -1 at the end. */
  peek(): number {
    const { bytes } = this;
    let byte = bytes[this.at];
    while (byte === 32 || byte === 10 || byte === 13 || byte === 9) {
      this.at += 1;
      byte = bytes[this.at];
    }
    return byte ?? -1;
  }

  /** Passes the byte if it comes next. */
  takes(byte: number): boolean {
    if (this.peek() !== byte) return false;
    this.at += 1;
    return true;
  }

  /** Goes through `[…]` or `{…}`: calls `each` at every entry. */
  entries(open: number, close: number, each: () => void): void {
    if (!this.takes(open)) throw this.broken();
    if (this.takes(close)) return;
    for (;;) {
      each();
      if (this.takes(close)) return;
      if (!this.takes(44)) throw this.broken();
    }
  }

  members(each: (key: string) => void): void {
    this.entries(123, 125, () => {
      const key = this.text();
      if (!this.takes(58)) throw this.broken();
      each(key);
    });
  }

  items(each: () => void): void {
    this.entries(91, 93, each);
  }

  /** A string. */
  text(): string {
    if (this.peek() !== 34) throw this.broken();
    const from = this.at;
    this.skipText();
    return this.parse(from, this.at) as string;
  }

  /** Passes any value. */
  skip(): void {
    const { bytes } = this;
    let depth = 0;
    do {
      const byte = this.peek();
      if (byte === 34) this.skipText();
      else if (byte === 123 || byte === 91) {
        depth += 1;
        this.at += 1;
        if (depth > deepest) throw this.fault("spatial-too-deep");
      } else if (byte === 125 || byte === 93) {
        depth -= 1;
        this.at += 1;
        if (depth < 0) throw this.broken();
      } else if (depth > 0 && (byte === 44 || byte === 58)) this.at += 1;
      else {
        const from = this.at;
        for (let one = bytes[this.at] ?? 44; one !== 44 && one !== 93 && one !== 125 && one > 32; one = bytes[this.at] ?? 44) this.at += 1;
        if (this.at === from) throw this.broken();
      }
    } while (depth > 0);
  }

  /** The value between two places. */
  parse(from: number, to: number): unknown {
    const text = exactNumbers(this.decode(from, to));
    try {
      return JSON.parse(text);
    } catch {
      try {
        // Python writes empty numbers so, which JSON does not know.
        return JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (part) => (part.startsWith('"') ? part : "null")));
      } catch {
        this.at = from;
        throw this.broken();
      }
    }
  }

  /** A number, passed; NaN where there is none, and then nothing is passed. */
  number(): number {
    const { bytes } = this;
    const from = this.at;
    let at = from;
    let byte = bytes[at] ?? 0;
    const isNegative = byte === 45;
    if (isNegative) byte = bytes[(at += 1)] ?? 0;
    let head = 0;
    let tail = 0;
    // Significant digits: leading zeros do not count.
    let digits = 0;
    let behind = 0;
    const start = at;
    let point = -1;
    for (;;) {
      if (byte >= 48 && byte <= 57) {
        if (digits < 15) head = head * 10 + byte - 48;
        else tail = tail * 10 + byte - 48;
        if (digits > 0 || byte !== 48) digits += 1;
      } else if (byte === 46 && point === -1 && at > start) point = at;
      else break;
      byte = bytes[(at += 1)] ?? 0;
    }
    if (at === start) return Number.NaN;
    if (point !== -1) behind = at - point - 1;
    if (byte === 101 || byte === 69 || digits > 22 || behind > 22) return this.slowNumber();
    this.at = at;
    const value = decimalOf(head, tail, Math.max(0, digits - 15), behind);
    return isNegative ? -value : value;
  }

  private slowNumber(): number {
    const from = this.at;
    let to = from;
    for (let byte = this.bytes[to] ?? 0; (byte >= 48 && byte <= 57) || byte === 45 || byte === 43 || byte === 46 || byte === 101 || byte === 69; byte = this.bytes[to] ?? 0) to += 1;
    const value = asciiNumber(this.bytes, from, to);
    if (!Number.isNaN(value)) this.at = to;
    return value;
  }

  private skipText(): void {
    const { bytes } = this;
    let at = this.at + 1;
    for (let byte = bytes[at]; byte !== 34; byte = bytes[at]) {
      if (byte === undefined) throw this.fault("spatial-truncated");
      // No string goes over the end of its line: here one was not closed.
      if (byte === 10) throw this.fault("json-broken");
      at += byte === 92 ? 2 : 1;
    }
    this.at = at + 1;
  }

  private decode(from: number, to: number): string {
    try {
      return utf8.decode(this.bytes.subarray(from, to));
    } catch {
      throw new NotUtf8();
    }
  }

  broken(): SpatialError {
    return this.fault(this.peek() === -1 ? "spatial-truncated" : "json-broken");
  }

  /** A fault with the place where the cursor stands: the feature, and the line as its value. */
  fault(code: SpatialFault["code"], value = String(this.line())): SpatialError {
    return new SpatialError({ code, file: this.file, feature: Math.max(1, this.feature), value });
  }

  line(): number {
    let line = 1;
    const end = Math.min(this.at, this.bytes.length);
    for (let at = 0; at < end; at += 1) if (this.bytes[at] === 10) line += 1;
    return line;
  }
}

/** Figures that a number may not hold: many before the point, or an exponent of three. */
const mayNotHold = /(?:^|[:,[\s-])\d{16}|\d[eE][+-]?\d{3}/;

/** JSON in which the numbers that cannot be held are texts. */
const exactNumbers = (json: string): string =>
  mayNotHold.test(json) ? json.replace(/"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d[\d.eE+-]*/g, (part) => (part.startsWith('"') || typeof exactNumber(part) !== "string" ? part : `"${part}"`)) : json;

function asciiNumber(bytes: Uint8Array, from: number, to: number): number {
  let text = "";
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return Number(text);
}
