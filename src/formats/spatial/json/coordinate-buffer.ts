import type { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import type { GeometryKind } from "../../../domain/spatial/feature-columns";
import type { JsonCursor } from "./json-cursor";

/** The `coordinates` of one geometry: how deep its positions are nested, and where they lie in the buffer. -1: there are none. */
export type Coordinates = { height: number; positions: number; positionsEnd: number; rings: number; ringsEnd: number; parts: number; partsEnd: number; hasHeights: boolean };

/** One `coordinates` with the type that says how to take them. */
export type Shape = { type: string; coordinates: Coordinates };

const heights: Readonly<Record<string, number>> = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

export const isShapeType = (type: string): boolean => Object.hasOwn(heights, type);

export const kindOfShape = (type: string): GeometryKind => (type.endsWith("Polygon") ? "polygon" : type.endsWith("LineString") ? "line" : "point");

/** Keeps the coordinates of one feature while its type may still follow; used again for the next. */
export class CoordinateBuffer {
  private numbers = new Float64Array(4096);
  private positions = 0;
  private readonly ringEnds: number[] = [];
  private readonly partEnds: number[] = [];
  private hasHeights = false;

  clear(): void {
    this.positions = 0;
    this.ringEnds.length = 0;
    this.partEnds.length = 0;
  }

  /** Takes the value of `coordinates` that the cursor stands at. */
  read(cursor: JsonCursor): Coordinates {
    const positions = this.positions;
    const rings = this.ringEnds.length;
    const parts = this.partEnds.length;
    this.hasHeights = false;
    if (cursor.peek() !== 91) throw cursor.fault("spatial-geometry-broken");
    const height = this.array(cursor, 0);
    return { height, positions, positionsEnd: this.positions, rings, ringsEnd: this.ringEnds.length, parts, partsEnd: this.partEnds.length, hasHeights: this.hasHeights };
  }

  /** Puts a shape into the feature that was begun with its kind. */
  emit({ type, coordinates }: Shape, builder: ColumnsBuilder, cursor: JsonCursor): void {
    const { height, positions, positionsEnd, rings, ringsEnd, parts, partsEnd } = coordinates;
    if (height === -1) return;
    if (height !== heights[type]) throw cursor.fault("spatial-geometry-broken", type);
    const ring = (from: number, to: number) => {
      builder.ring();
      for (let at = from; at < to; at += 1) builder.position(this.numbers[2 * at] ?? Number.NaN, this.numbers[2 * at + 1] ?? Number.NaN);
    };
    const part = (from: number, to: number) => {
      builder.part();
      ring(from, to);
    };
    const ringStart = (index: number) => (index === rings ? positions : (this.ringEnds[index - 1] ?? 0));
    if (type === "Point" || type === "MultiPoint") for (let at = positions; at < positionsEnd; at += 1) part(at, at + 1);
    else if (type === "LineString") part(positions, positionsEnd);
    else if (type === "MultiLineString") for (let index = rings; index < ringsEnd; index += 1) part(ringStart(index), this.ringEnds[index] ?? 0);
    else {
      const ends = type === "Polygon" ? [ringsEnd] : this.partEnds.slice(parts, partsEnd);
      let index = rings;
      for (const end of ends) {
        builder.part();
        for (; index < end; index += 1) ring(ringStart(index), this.ringEnds[index] ?? 0);
      }
    }
  }

  /** @returns how many arrays lie around the positions: 0 is a position, -1 an empty array */
  private array(cursor: JsonCursor, level: number): number {
    cursor.at += 1;
    const first = cursor.peek();
    if (first === 93) {
      cursor.at += 1;
      return -1;
    }
    if (first !== 91) return this.position(cursor);
    if (level > 3) throw cursor.fault("spatial-geometry-broken");
    let height = -1;
    let hasEmpty = false;
    for (;;) {
      if (cursor.peek() !== 91) throw cursor.peek() === -1 ? cursor.broken() : cursor.fault("spatial-geometry-broken");
      const inner = this.array(cursor, level + 1);
      if (inner === -1) hasEmpty = true;
      else if (height !== -1 && inner !== height) throw cursor.fault("spatial-geometry-broken");
      else height = inner;
      const next = cursor.peek();
      cursor.at += 1;
      if (next === 93) break;
      if (next !== 44) {
        cursor.at -= 1;
        throw cursor.broken();
      }
    }
    if (height === -1) return -1;
    // An empty array among positions is a corner that somebody lost.
    if (height === 0 && hasEmpty) throw cursor.fault("spatial-geometry-broken");
    if (height === 0) this.ringEnds.push(this.positions);
    if (height === 1) this.partEnds.push(this.ringEnds.length);
    return height + 1;
  }

  private position(cursor: JsonCursor): number {
    let count = 0;
    let next = 44;
    if (2 * this.positions + 2 > this.numbers.length) {
      const larger = new Float64Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    while (next === 44) {
      cursor.peek();
      const value = cursor.number();
      if (!Number.isFinite(value)) {
        if (count > 1 && isNothing(cursor)) cursor.skip();
        else throw cursor.peek() === -1 ? cursor.broken() : cursor.fault("spatial-not-a-number");
      } else if (count < 2) this.numbers[2 * this.positions + count] = value;
      count += 1;
      next = cursor.peek();
      cursor.at += 1;
    }
    if (next !== 93) {
      cursor.at -= 1;
      throw cursor.broken();
    }
    if (count < 2) throw cursor.fault("spatial-geometry-broken");
    if (count > 2) this.hasHeights = true;
    this.positions += 1;
    return 0;
  }
}

/** A height that nobody measured: `null` or `NaN`. */
const isNothing = (cursor: JsonCursor): boolean => cursor.bytes[cursor.at] === 110 || cursor.bytes[cursor.at] === 78;
