import { GeometryUnreadable } from "../geopackage/read-wkb";
import { joinShapes, type Ring, type Shape } from "../shape";
import type { FlatTable } from "./flatbuffer";

const deepest = 8;

/** What may still be read of a feature: no more than it has bytes, though its parts can all point to one place. */
export type FeatureBudget = { left: number };

/** The geometry of a feature; empty ones without shapes. @throws {GeometryUnreadable} @throws {RangeError} */
export function shapesIn(view: DataView, table: FlatTable, layerType: number, budget: FeatureBudget, depth = 0): Shape[] {
  budget.left -= 8 + 8 * table.vector(1, 8).length + 4 * table.vector(7, 4).length;
  if (depth > deepest || budget.left < 0) throw new GeometryUnreadable("broken");
  // Of a layer of one type the geometries do not repeat it.
  const type = table.byte(6, 0) || layerType;
  switch (type) {
    case 1:
    case 4: {
      const points = lines(view, table, false)[0] ?? [];
      const parts = Array.from({ length: points.length / 2 }, (_, index) => [points.slice(2 * index, 2 * index + 2)]);
      return parts.length === 0 ? [] : [{ kind: "point", parts }];
    }
    case 2:
    case 5: {
      const parts = lines(view, table, true).map((line) => [line]);
      return parts.length === 0 ? [] : [{ kind: "line", parts }];
    }
    case 3: {
      const rings = lines(view, table, true);
      return rings.length === 0 ? [] : [{ kind: "polygon", parts: [rings] }];
    }
    case 6:
    case 7:
    case 11:
    case 12: {
      const member = type === 6 ? 3 : 0;
      return joinShapes(table.tables(7).flatMap((part) => shapesIn(view, part, member, budget, depth + 1)));
    }
    case 8:
    case 9:
    case 10:
    case 13:
    case 14:
    case 15:
    case 16:
    case 17:
      throw new GeometryUnreadable("curve");
    default:
      throw new GeometryUnreadable("broken");
  }
}

export const hasHeightsIn = (table: FlatTable): boolean => table.vector(2, 8).length > 0 || table.vector(3, 8).length > 0;

function lines(view: DataView, table: FlatTable, divide: boolean): Ring[] {
  const xy = table.vector(1, 8);
  const ends = divide ? table.vector(0, 4) : { start: 0, length: 0 };
  const bounds = ends.length > 0 ? Array.from({ length: ends.length }, (_, index) => view.getUint32(ends.start + 4 * index, true)) : [Math.floor(xy.length / 2)];
  let from = 0;
  return bounds
    .map((end) => {
      if (end < from || 2 * end > xy.length) throw new GeometryUnreadable("broken");
      const ring: Ring = [];
      for (let at = 2 * from; at < 2 * end; at += 1) ring.push(view.getFloat64(xy.start + 8 * at, true));
      if (!ring.every(Number.isFinite)) throw new GeometryUnreadable("broken");
      from = end;
      return ring;
    })
    .filter(({ length }) => length > 0);
}

export type FlatColumn = { name: string; type: number };

const utf8 = new TextDecoder();

/** The attributes of a feature: number of the column, then its value. @throws {RangeError} */
export function propertiesIn(view: DataView, feature: FlatTable, columns: readonly FlatColumn[], take: (name: string, value: unknown) => void): void {
  const { start, length } = feature.vector(1, 1);
  const end = start + length;
  let at = start;
  const text = (): string => {
    const size = view.getUint32(at, true);
    if (at + 4 + size > end) throw new RangeError("text");
    const value = utf8.decode(new Uint8Array(view.buffer, view.byteOffset + at + 4, size));
    at += 4 + size;
    return value;
  };
  const fixed = (size: number, value: unknown): unknown => {
    at += size;
    return value;
  };
  const value = (type: number): unknown => {
    switch (type) {
      case 0:
        return fixed(1, view.getInt8(at));
      case 1:
        return fixed(1, view.getUint8(at));
      case 2:
        return fixed(1, view.getUint8(at) !== 0);
      case 3:
        return fixed(2, view.getInt16(at, true));
      case 4:
        return fixed(2, view.getUint16(at, true));
      case 5:
        return fixed(4, view.getInt32(at, true));
      case 6:
        return fixed(4, view.getUint32(at, true));
      case 7:
        return fixed(8, view.getBigInt64(at, true));
      case 8:
        return fixed(8, view.getBigUint64(at, true));
      case 9:
        return fixed(4, view.getFloat32(at, true));
      case 10:
        return fixed(8, view.getFloat64(at, true));
      case 11:
      case 13:
        return text();
      case 12:
        return jsonIn(text());
      case 14:
        text();
        return null;
      default:
        throw new RangeError("type");
    }
  };
  while (at + 2 <= end) {
    const column = columns[view.getUint16(at, true)];
    at += 2;
    if (!column) throw new RangeError("column");
    take(column.name, value(column.type));
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
