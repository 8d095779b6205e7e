import { kindOf, positionRange, type FeatureColumns, type FieldColumn } from "../../domain/spatial/feature-columns";
import { CellField, cellUnits } from "./cell-field";
import { clippedLine, clippedRing, doubleArea, reversed, tilePath, type Path } from "./cut-line";
import { encodeTile, type TileFeature } from "./encode-tile";
import { extent, frameOf, lastZoom, searchBox, type TileFrame } from "./tile-frame";
import type { WorldColumns } from "./world-units";

/** What tiles are cut from: the columns of a layer, their places in world units and an index of their boxes. */
export type TiledLayer = { columns: FeatureColumns; world: WorldColumns; index: { search: (minX: number, minY: number, maxX: number, maxY: number) => number[] } };

/** Areas whose longer side is shorter than this, in units (2.5 px), are drawn as the ground they cover together. */
const smallArea = 20;
/** Of lines and points that share a cell this wide one is drawn: a line of a pixel, a point of two. */
const smallLine = cellUnits;
const pointCell = 2 * cellUnits;
/** Where a tile would hold more positions than this, more of its features count as small. */
const mostPositions = 1_500_000;

/** The class of a feature by its number, `null` where it has none. */
export type ClassAt = (index: number) => string | null;

/** One tile of a layer as MVT bytes. Property `kind` of each feature and `class`, where it has one; the id is its number. */
export function tileOf(layer: TiledLayer, z: number, x: number, y: number, classAt: ClassAt | null): ArrayBuffer {
  if (z > lastZoom) return encodeTile([]);
  const frame = frameOf(z, x, y);
  return encodeTile(new TileCutter(layer, frame, classAt).cut(layer.index.search(...searchBox(frame))));
}

/** The tile of one feature alone, for what marks it: a small one is a point in its middle. */
export function tileOfOne(layer: TiledLayer, z: number, x: number, y: number, index: number): ArrayBuffer {
  if (z > lastZoom) return encodeTile([]);
  return encodeTile(new TileCutter(layer, frameOf(z, x, y), null).only(index));
}

class TileCutter {
  private readonly features: TileFeature[] = [];
  private readonly field = new CellField();
  private readonly taken = { line: new Set<number>(), point: new Set<number>() };
  private readonly classes: string[] = [];
  private readonly classNumbers = new Map<string | null, number>([[null, 0]]);

  constructor(
    private readonly layer: TiledLayer,
    private readonly frame: TileFrame,
    private readonly classAt: ClassAt | null,
  ) {}

  cut(found: readonly number[]): TileFeature[] {
    const scale = this.frame.tolerance > 0 ? this.scaleFor(found) : 0;
    for (const index of found) this.add(index, this.sizeOf(index), scale);
    const ground = [...this.field.rectangles()].map(([number, paths]): TileFeature => ({ id: null, kind: "merged", class: this.classes[number - 1] ?? null, paths }));
    // What is merged lies below what is drawn one by one.
    return [...ground, ...this.features];
  }

  only(index: number): TileFeature[] {
    const { boxes } = this.layer.world;
    const { shift, left, top } = this.frame;
    const [west = 1, north = 0, east = 0, south = 0] = boxes.subarray(4 * index, 4 * index + 4);
    if (west > east || index < 0) return [];
    const [x, y] = [Math.round((west + east) / 2 / 2 ** shift) - left, Math.round((north + south) / 2 / 2 ** shift) - top];
    if (this.sizeOf(index) < smallArea) return isInside(x, y) ? [{ id: index, kind: "point", class: null, paths: [[x, y]] }] : [];
    this.add(index, Infinity, 0);
    return this.features;
  }

  /** The longer side of a feature in tile units. */
  private sizeOf(index: number): number {
    const { boxes } = this.layer.world;
    const [west = 0, north = 0, east = 0, south = 0] = boxes.subarray(4 * index, 4 * index + 4);
    return Math.max(east - west, south - north) / 2 ** this.frame.shift;
  }

  /** How many times larger than usual "small" is, so that a crowded tile stays within its budget. */
  private scaleFor(found: readonly number[]): number {
    for (let scale = 1; scale < 256; scale *= 2) {
      let positions = 0;
      for (const index of found) {
        if (this.sizeOf(index) < smallArea * scale) continue;
        const [from, to] = positionRange(this.layer.columns, index);
        positions += Math.min(to - from, 4 * this.sizeOf(index));
      }
      if (positions <= mostPositions) return scale;
    }
    return 256;
  }

  private add(index: number, size: number, scale: number): void {
    switch (kindOf(this.layer.columns, index)) {
      case "polygon":
        return this.addArea(index, size < smallArea * scale);
      case "line":
        return this.addLine(index, size < smallLine * scale);
      case "point":
        return this.addPoints(index, scale > 0);
      case "none":
    }
  }

  private addArea(index: number, isSmall: boolean): void {
    const number = this.classNumber(index);
    const paths: Path[] = [];
    for (const rings of this.partsOf(index)) {
      const [outer] = rings;
      if (!outer) continue;
      const isThin = Math.abs(doubleArea(outer)) < 2 * cellUnits * cellUnits && this.frame.tolerance > 0;
      if (isSmall || isThin) {
        this.field.fill(rings, number);
        // A strip narrower than a pixel is still there.
        if (!isSmall) this.field.trace(outer, number);
        continue;
      }
      const clipped = orient(clippedRing(outer), 1);
      if (clipped === null) continue;
      paths.push(clipped);
      for (const hole of rings.slice(1)) {
        const cut = orient(clippedRing(hole), -1);
        if (cut) paths.push(cut);
      }
    }
    if (paths.length > 0) this.features.push({ id: index, kind: "polygon", class: this.classes[number - 1] ?? null, paths });
  }

  private addLine(index: number, isSmall: boolean): void {
    const paths: Path[] = [];
    for (const [line = []] of this.partsOf(index)) {
      if (!isSmall && line.length >= 4) {
        paths.push(...clippedLine(line));
        continue;
      }
      const [x = 0, y = 0] = line;
      if (line.length > 0 && isInside(x, y) && this.take("line", x, y, smallLine)) paths.push([x, y, x + smallLine, y]);
    }
    this.push(index, "line", paths);
  }

  private addPoints(index: number, isThinned: boolean): void {
    const paths: Path[] = [];
    for (const [point = []] of this.partsOf(index)) {
      const [x = 0, y = 0] = point;
      if (point.length > 0 && isInside(x, y) && (!isThinned || this.take("point", x, y, pointCell))) paths.push([x, y]);
    }
    this.push(index, "point", paths);
  }

  private push(index: number, kind: "line" | "point", paths: readonly Path[]): void {
    if (paths.length > 0) this.features.push({ id: index, kind, class: this.classes[this.classNumber(index) - 1] ?? null, paths });
  }

  /** Whether this is the first of its kind in its cell. */
  private take(kind: "line" | "point", x: number, y: number, cell: number): boolean {
    const at = Math.floor(y / cell) * 10_000 + Math.floor(x / cell);
    if (this.taken[kind].has(at)) return false;
    this.taken[kind].add(at);
    return true;
  }

  private *partsOf(index: number): Generator<Path[]> {
    const { partStarts, ringStarts, positionStarts } = this.layer.columns;
    const { positions } = this.layer.world;
    for (let part = partStarts[index] ?? 0; part < (partStarts[index + 1] ?? 0); part += 1) {
      const rings: Path[] = [];
      for (let ring = ringStarts[part] ?? 0; ring < (ringStarts[part + 1] ?? 0); ring += 1) {
        rings.push(tilePath(positions, positionStarts[ring] ?? 0, positionStarts[ring + 1] ?? 0, this.frame));
      }
      yield rings;
    }
  }

  private classNumber(index: number): number {
    const value = this.classAt?.(index) ?? null;
    const known = this.classNumbers.get(value);
    if (known !== undefined) return known;
    this.classes.push(value ?? "");
    this.classNumbers.set(value, this.classes.length);
    return this.classes.length;
  }
}

/** The value of a field as a class: its text, or `null` where it is empty. */
export function classOf(field: FieldColumn, index: number): string | null {
  if (field.type === "number") {
    const value = field.values[index] ?? Number.NaN;
    return Number.isNaN(value) ? null : String(value);
  }
  const code = field.codes[index] ?? 0;
  return code === 0 ? null : (field.words[code - 1] ?? null);
}

const isInside = (x: number, y: number): boolean => x >= -extent / 32 && y >= -extent / 32 && x <= extent + extent / 32 && y <= extent + extent / 32;

/** A ring that runs the way it should, `null` where it has no area left. */
function orient(ring: Path, sign: 1 | -1): Path | null {
  const area = doubleArea(ring);
  if (area === 0) return null;
  return area * sign > 0 ? ring : reversed(ring);
}
