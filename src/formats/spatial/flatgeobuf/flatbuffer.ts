const utf8 = new TextDecoder();

/**
 * A table of a FlatBuffer, its fields by their place in the schema. Every read is checked against the end of the bytes, which the library's
 * own reader leaves out: it answers a false length with four thousand million columns.
 * @throws {RangeError} where a place lies outside of the bytes
 */
export class FlatTable {
  private readonly layout: number;

  constructor(
    private readonly view: DataView,
    private readonly at: number,
  ) {
    this.layout = at - view.getInt32(at, true);
  }

  /** The table at the root of a buffer that begins here. */
  static root(view: DataView, at: number): FlatTable {
    return new FlatTable(view, at + view.getUint32(at, true));
  }

  private place(field: number): number | null {
    const offset = 4 + 2 * field;
    if (offset >= this.view.getUint16(this.layout, true)) return null;
    const value = this.view.getUint16(this.layout + offset, true);
    return value === 0 ? null : this.at + value;
  }

  byte(field: number, otherwise: number): number {
    const at = this.place(field);
    return at === null ? otherwise : this.view.getUint8(at);
  }

  short(field: number, otherwise: number): number {
    const at = this.place(field);
    return at === null ? otherwise : this.view.getUint16(at, true);
  }

  int(field: number, otherwise: number): number {
    const at = this.place(field);
    return at === null ? otherwise : this.view.getInt32(at, true);
  }

  long(field: number): number {
    const at = this.place(field);
    return at === null ? 0 : Number(this.view.getBigUint64(at, true));
  }

  /** @param most bytes of it that are read */
  text(field: number, most = 20_000): string {
    const { start, length } = this.vector(field, 1);
    return utf8.decode(new Uint8Array(this.view.buffer, this.view.byteOffset + start, Math.min(most, length)));
  }

  /** Where the elements of a vector lie; an absent one is empty. */
  vector(field: number, size: number): { start: number; length: number } {
    const at = this.place(field);
    if (at === null) return { start: 0, length: 0 };
    const start = at + this.view.getUint32(at, true);
    const length = this.view.getUint32(start, true);
    if (length * size > this.view.byteLength - start - 4) throw new RangeError("vector");
    return { start: start + 4, length };
  }

  table(field: number): FlatTable | null {
    const at = this.place(field);
    return at === null ? null : new FlatTable(this.view, at + this.view.getUint32(at, true));
  }

  tables(field: number): FlatTable[] {
    const { start, length } = this.vector(field, 4);
    return Array.from({ length }, (_, index) => new FlatTable(this.view, start + 4 * index + this.view.getUint32(start + 4 * index, true)));
  }
}
