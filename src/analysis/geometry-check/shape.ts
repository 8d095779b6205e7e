import { geometryKinds, kindOf, type FeatureColumns, type FieldColumn, type GeometryKind } from "../../domain/spatial/feature-columns";

/** A ring, line or point as flat coordinates. */
export type Ring = number[];

/** The geometry of one feature while it is mended. */
export type Shape = { kind: GeometryKind; parts: Ring[][] };

export function shapeOf(columns: FeatureColumns, index: number): Shape {
  const { partStarts, ringStarts, positionStarts, coordinates } = columns;
  const parts: Ring[][] = [];
  for (let part = partStarts[index] ?? 0; part < (partStarts[index + 1] ?? 0); part += 1) {
    const rings: Ring[] = [];
    for (let ring = ringStarts[part] ?? 0; ring < (ringStarts[part + 1] ?? 0); ring += 1) rings.push(Array.from(coordinates.subarray(2 * (positionStarts[ring] ?? 0), 2 * (positionStarts[ring + 1] ?? 0))));
    parts.push(rings);
  }
  return { kind: kindOf(columns, index), parts };
}

/** Shapes as columns, with the fields of the features they come from. */
export function columnsOfShapes(shapes: readonly Shape[], fields: readonly FieldColumn[] = []): FeatureColumns {
  const parts = shapes.flatMap((shape) => shape.parts);
  const rings = parts.flat();
  const coordinates = new Float64Array(rings.reduce((sum, ring) => sum + ring.length, 0));
  let filled = 0;
  for (const ring of rings) {
    coordinates.set(ring, filled);
    filled += ring.length;
  }
  return {
    count: shapes.length,
    kinds: Uint8Array.from(shapes, ({ kind }) => geometryKinds.indexOf(kind)),
    partStarts: starts(shapes, (shape) => shape.parts.length),
    ringStarts: starts(parts, (part) => part.length),
    positionStarts: starts(rings, (ring) => ring.length / 2),
    coordinates,
    fields,
  };
}

function starts<T>(items: readonly T[], lengthOf: (item: T) => number): Uint32Array<ArrayBuffer> {
  const starting = new Uint32Array(items.length + 1);
  items.forEach((item, index) => {
    starting[index + 1] = (starting[index] ?? 0) + lengthOf(item);
  });
  return starting;
}

/** The fields of the features that are kept, in memory of their own. */
export function fieldsOf({ fields }: FeatureColumns, kept: Uint32Array): FieldColumn[] {
  return fields.map((field): FieldColumn => {
    if (field.type === "number") return { ...field, values: Float64Array.from(kept, (index) => field.values[index] ?? Number.NaN) };
    return { ...field, codes: Uint32Array.from(kept, (index) => field.codes[index] ?? 0) };
  });
}
