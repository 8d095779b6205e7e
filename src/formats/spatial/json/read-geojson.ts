import { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import type { CrsDeclaration } from "../../../domain/spatial/crs-choice";
import type { SpatialNote } from "../../../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput } from "../../../domain/spatial/spatial-file";
import { stemOf } from "../sniff";
import { CoordinateBuffer, isShapeType, kindOfShape, type Shape } from "./coordinate-buffer";
import type { JsonCursor } from "./json-cursor";

type Slice = readonly [number, number];

/** What an object of a GeoJSON turned out to hold; its features are in the builder already. */
type Found = { type: string; shapes: Shape[]; properties: Slice | null; id: Slice | null; hasFeatures: boolean; isEsri: boolean; isProject: boolean; name: string };

const deepestCollection = 16;
const firstFew = 20;

/** Reads GeoJSON, one object or many (a sequence, with line ends or record separators between), straight into columns. */
export class GeoJsonReading {
  readonly builder: ColumnsBuilder;
  private readonly buffer = new CoordinateBuffer();
  private crs: unknown;
  private name = "";
  private readonly withHeights: number[] = [];
  private heights = 0;
  private readonly split: number[] = [];
  private splits = 0;
  private empty = 0;
  private reported = 0;

  constructor(
    private readonly cursor: JsonCursor,
    private readonly input: SpatialInput,
    private readonly context: ReadingContext,
  ) {
    this.builder = new ColumnsBuilder(input.name);
  }

  /** @returns `"topology"` where it is TopoJSON, which is read as a whole */
  read(): RawLayer | "topology" {
    const notes: SpatialNote[] = [];
    let things = 0;
    for (let next = this.passSeparators(); next !== -1; next = this.passSeparators()) {
      if (next !== 123) {
        if (things === 0) throw this.cursor.fault("json-not-geojson", "");
        notes.push({ code: "note-trailing-bytes", value: String(this.cursor.line()) });
        break;
      }
      // A feature of its own, until it shows that it holds others.
      this.cursor.feature += 1;
      const found = this.object(0, false);
      if (found.type === "Topology" && things === 0) return "topology";
      this.takeThing(found);
      things += 1;
    }
    if (things === 0) throw this.cursor.fault("spatial-empty");
    return this.layer(notes);
  }

  /** Spaces, record separators, and the zeros with which some programs fill up a file. */
  private passSeparators(): number {
    let next = this.cursor.peek();
    while (next === 30 || next === 0) {
      this.cursor.at += 1;
      next = this.cursor.peek();
    }
    return next;
  }

  private takeThing(found: Found): void {
    const { type, hasFeatures, isEsri, isProject, name } = found;
    if (isProject) throw this.cursor.fault("json-project-file");
    if (hasFeatures && type === "FeatureCollection") {
      this.name ||= name;
      return;
    }
    if (isEsri) throw this.cursor.fault("json-esri");
    if (type === "Feature" || isShapeType(type) || type === "GeometryCollection") this.emit(found);
    else throw this.cursor.fault("json-not-geojson", type.slice(0, 40));
  }

  private takeFeature(): void {
    const { cursor } = this;
    cursor.feature += 1;
    this.buffer.clear();
    if (cursor.peek() !== 123) throw cursor.peek() === -1 ? cursor.broken() : cursor.fault("json-not-geojson", "");
    const found = this.object(1, true);
    if (found.isEsri) throw cursor.fault("json-esri");
    if (found.type !== "Feature" && !isShapeType(found.type) && found.type !== "GeometryCollection") throw cursor.fault("json-not-geojson", found.type.slice(0, 40));
    this.emit(found);
    if (cursor.at - this.reported > 4_000_000) {
      this.reported = cursor.at;
      this.context.onProgress({ phase: "read", done: cursor.at, total: this.input.bytes.length });
    }
  }

  /** Any object from a collection down to a geometry; members may come in any order, and of two of one name the last counts. */
  private object(depth: number, isInFeatures: boolean): Found {
    const { cursor } = this;
    if (depth > deepestCollection) throw cursor.fault("spatial-too-deep");
    const found: Found = { type: "", shapes: [], properties: null, id: null, hasFeatures: false, isEsri: false, isProject: false, name: "" };
    let own: Shape["coordinates"] | null = null;
    cursor.members((key) => {
      switch (key) {
        case "type":
          found.type = this.textOrSkip();
          break;
        case "coordinates":
          if (cursor.peek() === 110) cursor.skip();
          else own = this.buffer.read(cursor);
          break;
        case "geometry":
          found.shapes = cursor.peek() === 123 ? this.geometry(depth, found) : (cursor.skip(), []);
          break;
        case "geometries":
          found.shapes = [];
          if (cursor.peek() === 91) cursor.items(() => found.shapes.push(...this.geometry(depth, found)));
          else cursor.skip();
          break;
        case "features":
          if (depth === 0 && cursor.peek() === 91) {
            if (!found.hasFeatures) cursor.feature -= 1;
            found.hasFeatures = true;
            cursor.items(() => this.takeFeature());
          } else cursor.skip();
          break;
        case "properties":
          found.properties = this.slice();
          break;
        case "id":
          found.id = this.slice();
          break;
        case "crs": {
          const [from, to] = this.slice();
          if (depth === 0 && !isInFeatures) this.crs = cursor.parse(from, to);
          break;
        }
        case "name":
          found.name = this.textOrSkip();
          break;
        case "format":
          if (this.textOrSkip() === "pianqu-project") found.isProject = true;
          break;
        default:
          if (esriMembers.has(key)) found.isEsri = true;
          cursor.skip();
      }
    });
    if (own && isShapeType(found.type)) found.shapes = [{ type: found.type, coordinates: own }];
    else if (own && isInFeatures && found.type !== "Feature") throw cursor.fault("spatial-geometry-broken", found.type.slice(0, 40));
    return found;
  }

  private geometry(depth: number, parent: Found): Shape[] {
    if (this.cursor.peek() !== 123) throw this.cursor.peek() === -1 ? this.cursor.broken() : this.cursor.fault("spatial-geometry-broken");
    const { type, shapes, isEsri } = this.object(depth + 1, true);
    if (isEsri) parent.isEsri = true;
    else if (!isShapeType(type) && type !== "GeometryCollection") throw this.cursor.fault("spatial-geometry-broken", type.slice(0, 40));
    return shapes;
  }

  private slice(): Slice {
    this.cursor.peek();
    const from = this.cursor.at;
    this.cursor.skip();
    return [from, this.cursor.at];
  }

  private textOrSkip(): string {
    if (this.cursor.peek() === 34) return this.cursor.text();
    this.cursor.skip();
    return "";
  }

  private emit({ shapes, properties, id }: Found): void {
    const { builder, buffer, cursor } = this;
    const values = properties ? cursor.parse(...properties) : null;
    const attributes = typeof values === "object" && values !== null && !Array.isArray(values) ? Object.entries(values) : [];
    if (id && !attributes.some(([name]) => name === "id")) attributes.push(["id", cursor.parse(...id)]);
    const drawn = shapes.filter(({ coordinates }) => coordinates.height !== -1);
    const kinds = new Set(drawn.map(({ type }) => kindOfShape(type)));
    for (const kind of kinds.size === 0 ? (["none"] as const) : kinds) {
      builder.begin(kind);
      for (const shape of drawn) if (kindOfShape(shape.type) === kind) buffer.emit(shape, builder, cursor);
      for (const [name, value] of attributes) builder.set(name, value);
    }
    if (kinds.size === 0) this.empty += 1;
    if (kinds.size > 1 && (this.splits += 1) <= firstFew) this.split.push(cursor.feature);
    if (drawn.some(({ coordinates }) => coordinates.hasHeights) && (this.heights += 1) <= firstFew) this.withHeights.push(cursor.feature);
    buffer.clear();
  }

  private layer(notes: SpatialNote[]): RawLayer {
    const { name: file } = this.input;
    if (this.heights > 0) notes.push({ code: "note-heights-dropped", count: this.heights, features: this.withHeights });
    if (this.splits > 0) notes.push({ code: "note-collection-split", count: this.splits, features: this.split });
    if (this.empty > 0) notes.push({ code: "note-without-geometry", count: this.empty });
    notes.push(...this.builder.losses());
    return { file, name: this.name.trim() || stemOf(file), format: "geojson", encoding: null, declaration: declarationOf(this.crs), columns: this.builder.finish(), notes };
  }
}

/** Members by which the JSON of ArcGIS services is known. */
const esriMembers: ReadonlySet<string> = new Set(["attributes", "rings", "paths", "curveRings", "spatialReference", "geometryType", "displayFieldName", "objectIdFieldName"]);

/** The `crs` member of before 2016; `null` says there that nobody knows. */
export function declarationOf(crs: unknown): CrsDeclaration | null {
  if (crs === undefined) return { from: "standard", epsg: 4326 };
  if (typeof crs !== "object" || crs === null) return null;
  const { properties } = crs as { properties?: { name?: unknown; code?: unknown; href?: unknown } | null };
  if (typeof properties?.name === "string") return { from: "geojson", name: properties.name.slice(0, 2000) };
  if (typeof properties?.code === "number" || typeof properties?.code === "string") return { from: "geojson", name: `EPSG:${String(properties.code).slice(0, 20)}` };
  return { from: "geojson", name: typeof properties?.href === "string" ? properties.href.slice(0, 2000) : "?" };
}
