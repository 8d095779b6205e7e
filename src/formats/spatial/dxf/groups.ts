/** One group of a DXF: a code that says what the value is, and the value as text. */
export type Group = { code: number; value: string };

/** The line at which the text stops being pairs of code and value. */
export class DxfBroken extends Error {
  constructor(readonly line: number) {
    super(`line ${line}`);
    this.name = "DxfBroken";
  }
}

/** Walks the groups of a DXF without dividing the text beforehand, which for a large drawing would cost several times its size. */
export class GroupReader {
  private at = 0;
  private line = 0;
  private kept: Group | null = null;

  constructor(private readonly text: string) {}

  /** Line that was read last, from 1. */
  get lineNumber(): number {
    return this.line;
  }

  /** Characters read so far. */
  get position(): number {
    return this.at;
  }

  /** The next group, `null` at the end. @throws {DxfBroken} */
  next(): Group | null {
    if (this.kept) {
      const group = this.kept;
      this.kept = null;
      return group;
    }
    for (;;) {
      let first = this.nextLine();
      // A blank line where a code should be says nothing.
      while (first?.trim() === "") first = this.nextLine();
      if (first === null) return null;
      const code = Number(first.trim());
      if (!Number.isInteger(code) || code < -5 || code > 1071) throw new DxfBroken(this.line);
      const value = this.nextLine();
      if (value === null) throw new DxfBroken(this.line);
      // 999 is a comment.
      if (code !== 999) return { code, value: code < 10 || (code >= 300 && code < 370) || code >= 1000 ? value : value.trim() };
    }
  }

  /** Has the next call return this group again. */
  putBack(group: Group): void {
    this.kept = group;
  }

  private nextLine(): string | null {
    if (this.at >= this.text.length) return null;
    const end = this.text.indexOf("\n", this.at);
    const stop = end < 0 ? this.text.length : end;
    const line = this.text.slice(this.at, this.text[stop - 1] === "\r" ? Math.max(this.at, stop - 1) : stop);
    this.at = stop + 1;
    this.line += 1;
    return line;
  }
}
