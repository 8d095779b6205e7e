import { SpatialError } from "../../../domain/spatial/spatial-fault";
import type { GeometryKind } from "../../../domain/spatial/feature-columns";

/** What a Shapefile holds by the number in its head; Z and M are the same shapes with heights or measures, which are not read. */
const kinds: Readonly<Record<number, GeometryKind>> = { 1: "point", 8: "point", 3: "line", 5: "polygon" };

const headerLength = 100;

/** One record: the shape's bytes, of the file's own type or null. */
export type ShpRecord = { number: number; shape: DataView | null };

export type ShpHead = { kind: GeometryKind; type: number; hasHeights: boolean };

/** Whether the bytes begin a `.shp`. Its index `.shx` begins alike and differs in what follows; where nothing does, the name tells. */
export function isShp(bytes: Uint8Array, ending: string): boolean {
  return isShapefilePart(bytes) && (bytes.length <= headerLength ? ending !== "shx" : !isIndex(bytes));
}

export const isShapefilePart = (bytes: Uint8Array): boolean => bytes.length >= headerLength && viewOf(bytes).getInt32(0) === 9994 && viewOf(bytes).getInt32(28, true) === 1000;

/** An index lists (place, length) from the place 50 on, where a Shapefile's records begin with the number 1. */
const isIndex = (bytes: Uint8Array): boolean => bytes.length >= 108 && viewOf(bytes).getInt32(headerLength) === 50 && (bytes.length - headerLength) % 8 === 0;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @throws {SpatialError} `shapefile-multipatch`, `shapefile-unknown-type` */
export function shpHead(bytes: Uint8Array, file: string): ShpHead {
  const type = viewOf(bytes).getInt32(32, true);
  if (type === 31) throw new SpatialError({ code: "shapefile-multipatch", file });
  if (type === 0) return { kind: "none", type, hasHeights: false };
  const kind = type > 0 && type < 30 ? kinds[type % 10] : undefined;
  if (!kind) throw new SpatialError({ code: "shapefile-unknown-type", file, value: String(type) });
  return { kind, type, hasHeights: type > 10 };
}

/** Whether the head states more bytes than there are; by itself this may also be a careless writer. */
export const isShorterThanStated = (bytes: Uint8Array): boolean => viewOf(bytes).getUint32(24) * 2 > bytes.length;

/** The records in turn. @throws {SpatialError} `spatial-truncated`, `shapefile-record-broken` */
export function* shpRecords(bytes: Uint8Array, { type }: ShpHead, file: string): Generator<ShpRecord> {
  const view = viewOf(bytes);
  // In 16-bit words; what a writer left behind the end it states is no record.
  const stated = view.getUint32(24) * 2;
  const end = stated > headerLength && stated <= bytes.length ? stated : bytes.length;
  let at = headerLength;
  for (let number = 1; at + 8 <= end; number += 1) {
    const length = view.getUint32(at + 4) * 2;
    if (at + 8 + length > bytes.length) throw new SpatialError({ code: "spatial-truncated", file, feature: number });
    const shapeType = length < 4 ? -1 : view.getInt32(at + 8, true);
    if (shapeType !== 0 && shapeType !== type) throw new SpatialError({ code: "shapefile-record-broken", file, feature: number });
    yield { number, shape: shapeType === 0 ? null : new DataView(bytes.buffer, bytes.byteOffset + at + 8, length) };
    at += 8 + length;
  }
}

/** Parts of a shape as ranges of its positions; `null` where its own numbers do not fit into it. Reads types 3, 5, 8 and their Z and M. */
export function shapeParts(shape: DataView, type: number): { at: number; ends: number[] } | null {
  const isMultiPoint = type % 10 === 8;
  if (shape.byteLength < (isMultiPoint ? 40 : 44)) return null;
  const partCount = isMultiPoint ? 0 : shape.getUint32(36, true);
  const positions = shape.getUint32(isMultiPoint ? 36 : 40, true);
  const at = isMultiPoint ? 40 : 44 + 4 * partCount;
  if (at + 16 * positions > shape.byteLength) return null;
  const ends: number[] = [];
  for (let part = 1; part < partCount; part += 1) {
    const start = shape.getUint32(44 + 4 * part, true);
    if (start < (ends.at(-1) ?? 0) || start > positions) return null;
    ends.push(start);
  }
  if (partCount > 0 && shape.getUint32(44, true) !== 0) return null;
  if (isMultiPoint || partCount > 0) ends.push(positions);
  return { at, ends };
}
