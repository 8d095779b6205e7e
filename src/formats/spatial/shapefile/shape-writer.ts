import type { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import { SpatialError, type SpatialNote } from "../../../domain/spatial/spatial-fault";
import { groupRings, TooManyRings, type Ring } from "./group-rings";
import { shapeParts, type ShpHead } from "./shp-records";

const firstFew = 20;

/** Writes the shapes of a file into columns, one feature each. */
export class ShapeWriter {
  private readonly budget = { steps: 0 };
  private empty = 0;
  private orphans = 0;
  private readonly withOrphans: number[] = [];
  private shapes = 0;

  constructor(
    private readonly builder: ColumnsBuilder,
    private readonly head: ShpHead,
    private readonly file: string,
  ) {}

  /** @throws {SpatialError} `shapefile-record-broken`, `spatial-not-a-number`, `spatial-geometry-broken` */
  write(shape: DataView | null, number: number): void {
    const isDrawn = shape !== null && (this.head.type % 10 === 1 ? this.point(shape, number) : this.parts(shape, number));
    if (isDrawn) this.shapes += 1;
    else {
      this.builder.begin("none");
      this.empty += 1;
    }
  }

  notes(): SpatialNote[] {
    return [
      ...(this.head.hasHeights && this.shapes > 0 ? [{ code: "note-heights-dropped" as const, count: this.shapes }] : []),
      ...(this.empty > 0 ? [{ code: "note-without-geometry" as const, count: this.empty }] : []),
      ...(this.orphans > 0 ? [{ code: "note-hole-without-shell" as const, count: this.orphans, features: this.withOrphans }] : []),
    ];
  }

  private point(shape: DataView, number: number): boolean {
    if (shape.byteLength < 20) throw this.broken(number);
    const [x, y] = [shape.getFloat64(4, true), shape.getFloat64(12, true)];
    // Some programs write a point without a place so.
    if (Number.isNaN(x) && Number.isNaN(y)) return false;
    this.builder.begin("point");
    this.line([[x, y]], number);
    return true;
  }

  private parts(shape: DataView, number: number): boolean {
    const { type, kind } = this.head;
    const parts = shapeParts(shape, type);
    if (!parts) throw this.broken(number);
    const rings: Ring[] = [];
    let from = 0;
    for (const end of parts.ends) {
      if (end > from) rings.push(positionsOf(shape, parts.at + 16 * from, end - from));
      from = end;
    }
    if (rings.length === 0) return false;
    this.builder.begin(kind);
    if (kind === "point") for (const ring of rings) for (let i = 0; i + 1 < ring.length; i += 2) this.line([[ring[i] ?? 0, ring[i + 1] ?? 0]], number);
    if (kind === "line") rings.forEach((ring) => (this.builder.part(), this.ring(ring, number)));
    if (kind === "polygon") this.polygons(rings, number);
    return true;
  }

  private polygons(rings: readonly Ring[], number: number): void {
    const { polygons, orphans } = this.grouped(rings, number);
    this.orphans += orphans;
    if (orphans > 0 && this.withOrphans.length < firstFew) this.withOrphans.push(number);
    for (const polygon of polygons) {
      this.builder.part();
      for (const ring of polygon) this.ring(ring, number);
    }
  }

  private grouped(rings: readonly Ring[], number: number) {
    try {
      return groupRings(rings, this.budget);
    } catch (error) {
      if (error instanceof TooManyRings) throw new SpatialError({ code: "spatial-geometry-broken", file: this.file, feature: number });
      throw error;
    }
  }

  private line(positions: readonly (readonly [number, number])[], number: number): void {
    this.builder.part();
    this.ring(Float64Array.from(positions.flat()), number);
  }

  private ring(ring: Ring, number: number): void {
    this.builder.ring();
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const [x = Number.NaN, y = Number.NaN] = [ring[i], ring[i + 1]];
      if (!Number.isFinite(x) || !Number.isFinite(y)) throw new SpatialError({ code: "spatial-not-a-number", file: this.file, feature: number });
      this.builder.position(x, y);
    }
  }

  private broken(number: number): SpatialError {
    return new SpatialError({ code: "shapefile-record-broken", file: this.file, feature: number });
  }
}

function positionsOf(shape: DataView, at: number, count: number): Ring {
  const ring = new Float64Array(2 * count);
  for (let i = 0; i < 2 * count; i += 1) ring[i] = shape.getFloat64(at + 8 * i, true);
  return ring;
}
