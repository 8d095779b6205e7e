import { joinShapes, type Ring, type Shape } from "../shape";

/** Why a geometry is not taken: `curve` is whole but made of arcs or solids. */
export class GeometryUnreadable extends Error {
  constructor(readonly reason: "broken" | "curve") {
    super(reason);
    this.name = "GeometryUnreadable";
  }
}

export type WkbGeometry = { shapes: Shape[]; hasHeights: boolean };

const deepest = 8;

/**
 * A geometry in well-known binary, with the flags of ISO (1000 Z, 2000 M) and of EWKB. Empty ones come out without shapes, a collection of
 * several kinds as one shape of each.
 * @throws {GeometryUnreadable}
 */
export function readWkb(bytes: Uint8Array, from: number): WkbGeometry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;
  let hasHeights = false;

  const geometry = (depth: number): Shape[] => {
    if (depth > deepest) throw new GeometryUnreadable("broken");
    const isLittle = view.getUint8(at) === 1;
    const raw = view.getUint32(at + 1, isLittle);
    at += 5;
    if ((raw & 0x20000000) !== 0) at += 4;
    const plain = raw & 0x0fffffff;
    const iso = Math.floor(plain / 1000);
    const hasZ = (raw & 0x80000000) !== 0 || iso === 1 || iso === 3;
    const hasM = (raw & 0x40000000) !== 0 || iso === 2 || iso === 3;
    const size = 8 * (2 + Number(hasZ) + Number(hasM));
    if (size > 16) hasHeights = true;

    /** A number that what follows can hold. */
    const count = (least: number): number => {
      const value = view.getUint32(at, isLittle);
      at += 4;
      if (value * least > view.byteLength - at) throw new GeometryUnreadable("broken");
      return value;
    };
    const positions = (length: number): Ring => {
      const ring: Ring = [];
      for (let left = length; left > 0; left -= 1, at += size) ring.push(view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle));
      return ring;
    };
    const lines = (): Ring[] => {
      const rings: Ring[] = [];
      for (let left = count(4); left > 0; left -= 1) rings.push(sound(positions(count(size))));
      return rings.filter(({ length }) => length > 0);
    };
    const members = (): Shape[] => {
      const shapes: Shape[] = [];
      for (let left = count(5); left > 0; left -= 1) shapes.push(...geometry(depth + 1));
      return joinShapes(shapes);
    };

    switch (plain % 1000) {
      case 1: {
        const point = positions(1);
        // An empty point has no other form than NaN.
        return point.every(Number.isNaN) ? [] : [{ kind: "point", parts: [[sound(point)]] }];
      }
      case 2: {
        const line = sound(positions(count(size)));
        return line.length === 0 ? [] : [{ kind: "line", parts: [[line]] }];
      }
      case 3: {
        const rings = lines();
        return rings.length === 0 ? [] : [{ kind: "polygon", parts: [rings] }];
      }
      case 4:
      case 5:
      case 6:
      case 7:
      // Of straight lines and plain areas; an arc among them is met as a member.
      case 11:
      case 12:
        return members();
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
  };

  try {
    return { shapes: geometry(0), hasHeights };
  } catch (cause) {
    // Past the end of the bytes.
    if (cause instanceof RangeError) throw new GeometryUnreadable("broken");
    throw cause;
  }
}

function sound(ring: Ring): Ring {
  if (!ring.every(Number.isFinite)) throw new GeometryUnreadable("broken");
  return ring;
}

/** Sizes of the envelope by its kind in the flags. */
const envelopes = [0, 32, 48, 48, 64];

/** The geometry in a cell of a GeoPackage: its header, then WKB. @throws {GeometryUnreadable} */
export function readGeometryBlob(blob: Uint8Array): WkbGeometry {
  if (blob.length < 8 || blob[0] !== 0x47 || blob[1] !== 0x50) throw new GeometryUnreadable("broken");
  const flags = blob[3] ?? 0;
  const envelope = envelopes[(flags >> 1) & 7];
  if (envelope === undefined) throw new GeometryUnreadable("broken");
  if ((flags & 0x10) !== 0) return { shapes: [], hasHeights: false };
  return readWkb(blob, 8 + envelope);
}
