import type { Geometry, Position } from "geojson";
import { geometryKinds, type FeatureColumns, type FieldColumn, type GeometryKind } from "./feature-columns";
import { UniqueNames, cutAt, wellFormed } from "../well-formed";
import { SpatialError, type SpatialNote } from "./spatial-fault";
import { spatialLimits } from "./spatial-limits";

/** Features of which a value was cut or left out: how many, and the first of them from 1. */
type Loss = { count: number; features: number[] };
type Field = { name: string; isNumeric: boolean; isJson: boolean; numbers: Float64Array<ArrayBuffer>; codes: Uint32Array<ArrayBuffer>; words: string[]; byWord: Map<string, number>; cut: Loss; leftOut: Loss };

const firstFew = 20;

/**
 * Gathers features into typed columns, one after the other: `begin`, then parts, rings and positions, then `set` for its
 * attributes. Nothing is kept but the columns, so a file larger than any object graph the page could hold still fits.
 * @throws {SpatialError} past a limit, and where a number is none
 */
export class ColumnsBuilder {
  private count = 0;
  private kinds = new Uint8Array(1024);
  private partStarts = new Uint32Array(1024);
  private ringStarts = new Uint32Array(1024);
  private positionStarts = new Uint32Array(1024);
  private coordinates = new Float64Array(8192);
  private parts = 0;
  private rings = 0;
  private positions = 0;
  /** By the names as the file has them: two may differ only beyond what is kept of a name. */
  private readonly fields = new Map<string, Field>();
  private readonly names = new UniqueNames(spatialLimits.longestName);

  constructor(private readonly file: string) {}

  /** Opens the next feature; its number from 0. */
  begin(kind: GeometryKind): number {
    if (this.count >= spatialLimits.mostFeatures) throw new SpatialError({ code: "spatial-too-many-features", file: this.file, value: String(spatialLimits.mostFeatures) });
    this.kinds = grown(this.kinds, this.count + 1);
    this.partStarts = grown(this.partStarts, this.count + 2);
    this.kinds[this.count] = geometryKinds.indexOf(kind);
    this.partStarts[this.count] = this.parts;
    this.count += 1;
    this.partStarts[this.count] = this.parts;
    return this.count - 1;
  }

  part(): void {
    this.ringStarts = grown(this.ringStarts, this.parts + 2);
    this.ringStarts[this.parts] = this.rings;
    this.parts += 1;
    this.ringStarts[this.parts] = this.rings;
    this.partStarts[this.count] = this.parts;
  }

  ring(): void {
    this.positionStarts = grown(this.positionStarts, this.rings + 2);
    this.positionStarts[this.rings] = this.positions;
    this.rings += 1;
    this.positionStarts[this.rings] = this.positions;
    this.ringStarts[this.parts] = this.rings;
  }

  position(x: number, y: number): void {
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new SpatialError({ code: "spatial-not-a-number", file: this.file, feature: this.count });
    if (this.positions >= spatialLimits.mostPositions) throw new SpatialError({ code: "spatial-too-many-positions", file: this.file, value: String(spatialLimits.mostPositions) });
    this.coordinates = grown(this.coordinates, 2 * this.positions + 2);
    this.coordinates[2 * this.positions] = x;
    this.coordinates[2 * this.positions + 1] = y;
    this.positions += 1;
    this.positionStarts[this.rings] = this.positions;
  }

  /** An attribute of the feature that was begun last; `null`, `undefined`, NaN and the empty text leave it empty. */
  set(name: string, value: unknown): void {
    if (value === null || value === undefined || value === "" || Number.isNaN(value)) return;
    const index = this.count - 1;
    const field = this.fields.get(name) ?? this.addField(name);
    if (field.isNumeric && typeof value === "number" && Number.isFinite(value)) {
      field.numbers = grownWith(field.numbers, index + 1, Number.NaN);
      field.numbers[index] = value;
      return;
    }
    // A word that is known is sound and short enough.
    const known = typeof value === "string" && !field.isJson ? field.byWord.get(value) : undefined;
    if (known !== undefined) {
      field.codes = grown(field.codes, index + 1);
      field.codes[index] = known;
      return;
    }
    const kept = plainValue(value);
    if (field.isNumeric) toWords(field);
    if (typeof kept !== "string" && !field.isJson) toJson(field);
    this.write(field, index, kept);
  }

  /** What became of values longer than is kept, for the notes of the layer. */
  losses(): SpatialNote[] {
    return [...this.fields.values()].flatMap(({ name, cut, leftOut }) => [
      ...(cut.count > 0 ? [{ code: "note-text-cut" as const, at: name, value: String(spatialLimits.longestText), ...cut }] : []),
      ...(leftOut.count > 0 ? [{ code: "note-value-left-out" as const, at: name, value: String(spatialLimits.longestJson), ...leftOut }] : []),
    ]);
  }

  finish(): FeatureColumns {
    const fields = [...this.fields.values()].map((field): FieldColumn => {
      const { name, isNumeric, isJson, words } = field;
      if (isNumeric) return { name, type: "number", values: grownWith(field.numbers, this.count, Number.NaN).slice(0, this.count) };
      return { name, type: isJson ? "json" : "text", codes: grown(field.codes, this.count).slice(0, this.count), words };
    });
    return {
      count: this.count,
      kinds: this.kinds.slice(0, this.count),
      partStarts: this.partStarts.slice(0, this.count + 1),
      ringStarts: grown(this.ringStarts, this.parts + 1).slice(0, this.parts + 1),
      positionStarts: grown(this.positionStarts, this.rings + 1).slice(0, this.rings + 1),
      coordinates: this.coordinates.slice(0, 2 * this.positions),
      fields,
    };
  }

  private addField(name: string): Field {
    if (this.fields.size >= spatialLimits.mostFields) throw new SpatialError({ code: "spatial-too-many-fields", file: this.file, value: String(spatialLimits.mostFields) });
    const field: Field = { name: this.names.take(name), isNumeric: true, isJson: false, numbers: new Float64Array(0), codes: new Uint32Array(0), words: [], byWord: new Map(), cut: { count: 0, features: [] }, leftOut: { count: 0, features: [] } };
    this.fields.set(name, field);
    return field;
  }

  private write(field: Field, index: number, value: unknown): void {
    const text = typeof value === "string" ? cutAt(value, spatialLimits.longestText) : null;
    if (text !== null && text !== value) lose(field.cut, index);
    const word = text !== null && !field.isJson ? text : (JSON.stringify(text ?? value) ?? "");
    // Half a pair within a structure is written as an escape, which is sound.
    if (word.length > spatialLimits.longestJson) lose(field.leftOut, index);
    else if (word !== "") putWord(field, index, word);
  }
}

function lose(loss: Loss, index: number): void {
  loss.count += 1;
  if (loss.features.length < firstFew) loss.features.push(index + 1);
}

/** What JSON can say: numbers it does not know become their text. */
function plainValue(value: unknown): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** A field of numbers in which something else turned up: its numbers become JSON beside the rest. */
function toWords(field: Field): void {
  const { numbers } = field;
  field.isNumeric = false;
  field.numbers = new Float64Array(0);
  numbers.forEach((value, index) => {
    if (Number.isNaN(value)) return;
    field.isJson = true;
    putWord(field, index, JSON.stringify(value));
  });
}

function toJson(field: Field): void {
  field.isJson = true;
  field.words = field.words.map((word) => JSON.stringify(word));
  field.byWord = new Map(field.words.map((word, index) => [word, index + 1]));
}

function putWord(field: Field, index: number, word: string): void {
  let code = field.byWord.get(word);
  if (code === undefined) {
    field.words.push(word);
    code = field.words.length;
    field.byWord.set(word, code);
  }
  field.codes = grown(field.codes, index + 1);
  field.codes[index] = code;
}

/** Adds a GeoJSON geometry to the feature that was begun with its kind; open rings stay open. */
export function addGeometry(builder: ColumnsBuilder, geometry: Exclude<Geometry, { type: "GeometryCollection" }>): void {
  const line = (positions: readonly Position[]) => {
    builder.ring();
    for (const [x = Number.NaN, y = Number.NaN] of positions) builder.position(x, y);
  };
  const parts: Position[][][] = partsOf(geometry);
  for (const rings of parts) {
    builder.part();
    rings.forEach(line);
  }
}

function partsOf(geometry: Exclude<Geometry, { type: "GeometryCollection" }>): Position[][][] {
  switch (geometry.type) {
    case "Point":
      return [[[geometry.coordinates]]];
    case "MultiPoint":
      return geometry.coordinates.map((point) => [[point]]);
    case "LineString":
      return [[geometry.coordinates]];
    case "MultiLineString":
      return geometry.coordinates.map((line) => [line]);
    case "Polygon":
      return [geometry.coordinates];
    case "MultiPolygon":
      return geometry.coordinates;
  }
}

export const kindOfGeometry = ({ type }: Geometry): GeometryKind => (type.endsWith("Polygon") ? "polygon" : type.endsWith("LineString") ? "line" : type.endsWith("Point") ? "point" : "none");

type Growable = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

function grown<T extends Growable>(array: T, length: number): T {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(length, Math.ceil(array.length * 1.6), 16));
  larger.set(array);
  return larger;
}

function grownWith(array: Float64Array<ArrayBuffer>, length: number, filler: number): Float64Array<ArrayBuffer> {
  if (array.length >= length) return array;
  const larger = grown(array, length);
  larger.fill(filler, array.length);
  return larger;
}
