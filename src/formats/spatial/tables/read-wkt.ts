import { joinShapes, type Ring, type Shape } from "../shape";

export type WktGeometry = { shapes: Shape[]; srid: number | null; hasHeights: boolean };

/** Whether a cell is meant as well-known text. */
export const looksLikeWkt = (text: string): boolean => /^\s*(?:SRID\s*=\s*\d+\s*;\s*)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION|CURVE|SURFACE|CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)/i.test(text.slice(0, 80));

const deepest = 8;

/**
 * A geometry in well-known text, with Z and M, also without their letter, and with the `SRID=` of EWKT. Strict: a number that is none or a
 * bracket too few is `null`, `"curve"` is a kind of arcs. (Own reader: the library takes `1 2,3` of a POINT Z for the point 1, 2 and
 * passes over what follows a geometry.)
 */
export function readWkt(text: string): WktGeometry | "curve" | null {
  const prefix = /^\s*SRID\s*=\s*(\d{1,9})\s*;/i.exec(text.slice(0, 40));
  const reader = new WktReader(text, prefix?.[0].length ?? 0);
  try {
    const shapes = reader.geometry(0);
    return reader.isAtEnd() ? { shapes, srid: prefix ? Number(prefix[1]) : null, hasHeights: reader.hasHeights } : null;
  } catch (cause) {
    if (cause instanceof WktBroken) return cause.isCurve ? "curve" : null;
    throw cause;
  }
}

class WktBroken extends Error {
  constructor(readonly isCurve = false) {
    super("wkt");
    this.name = "WktBroken";
  }
}

class WktReader {
  hasHeights = false;
  private readonly tokens = /\s*([A-Za-z]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[(),])/y;
  private token: string | null;

  constructor(
    private readonly text: string,
    from: number,
  ) {
    this.tokens.lastIndex = from;
    this.token = this.read();
  }

  isAtEnd(): boolean {
    return this.token === null && this.text.slice(this.last).trim() === "";
  }

  private last = 0;

  private read(): string | null {
    this.last = this.tokens.lastIndex;
    return this.tokens.exec(this.text)?.[1] ?? null;
  }

  private take(): string {
    const { token } = this;
    if (token === null) throw new WktBroken();
    this.token = this.read();
    return token;
  }

  private expect(sign: string): void {
    if (this.take() !== sign) throw new WktBroken();
  }

  geometry(depth: number): Shape[] {
    if (depth > deepest) throw new WktBroken();
    // PolygonZ as well as Polygon Z.
    const kind = /^(.*?)(?:ZM|Z|M)?$/.exec(this.take().toUpperCase())?.[1] ?? "";
    if (/^(?:ZM|Z|M)$/i.test(this.token ?? "")) this.take();
    if (/^EMPTY$/i.test(this.token ?? "")) {
      this.take();
      return [];
    }
    switch (kind) {
      case "POINT":
        return [{ kind: "point", parts: [[this.positions(true)]] }];
      case "LINESTRING":
        return [{ kind: "line", parts: [[this.positions(false)]] }];
      case "POLYGON":
        return [{ kind: "polygon", parts: [this.list(() => this.positions(false))] }];
      case "MULTIPOINT":
        return [{ kind: "point", parts: this.list(() => [this.token === "(" ? this.positions(true) : this.position()]) }];
      case "MULTILINESTRING":
        return [{ kind: "line", parts: this.list(() => [this.positions(false)]) }];
      case "MULTIPOLYGON":
        return [{ kind: "polygon", parts: this.list(() => this.list(() => this.positions(false))) }];
      case "GEOMETRYCOLLECTION":
        return joinShapes(this.list(() => this.geometry(depth + 1)).flat());
      default:
        throw new WktBroken(/CURVE|CIRCULAR|SURFACE|TIN|TRIANGLE/.test(kind));
    }
  }

  private list<T>(item: () => T): T[] {
    this.expect("(");
    const items = [item()];
    while (this.token === ",") {
      this.take();
      items.push(item());
    }
    this.expect(")");
    return items;
  }

  private positions(isSingle: boolean): Ring {
    this.expect("(");
    const ring = this.position();
    while (this.token === ",") {
      // A point has one position.
      if (isSingle) throw new WktBroken();
      this.take();
      const [x = Number.NaN, y = Number.NaN] = this.position();
      ring.push(x, y);
    }
    this.expect(")");
    return ring;
  }

  private position(): Ring {
    const numbers = [this.number(), this.number()];
    for (let more = 0; more < 2 && this.token !== "," && this.token !== ")"; more += 1) {
      this.number();
      this.hasHeights = true;
    }
    return numbers;
  }

  private number(): number {
    const value = Number(this.take());
    if (!Number.isFinite(value)) throw new WktBroken();
    return value;
  }
}
