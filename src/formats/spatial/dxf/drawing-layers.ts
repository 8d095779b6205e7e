import { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import { SpatialError, type SpatialNote } from "../../../domain/spatial/spatial-fault";
import type { RawLayer } from "../../../domain/spatial/spatial-file";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import { cutAt } from "../../../domain/well-formed";
import { Notes } from "../noted";
import { addShape, isRingWithin, type Ring } from "../shape";
import { unescaped } from "./decode-dxf";
import { drawnShape, type Drawn, type Tolerances } from "./drawn-shape";
import { numberOf, textOf, type Entity } from "./entity";
import { inPlace, insertPlacement, moved, placedIn, scaleOf, worldOf, type Placement } from "./placement";
import type { Drawing } from "./walk-drawing";

const deepestBlock = 16;
/** Entities drawn through blocks, and copies of one block in rows and columns. */
const mostThroughBlocks = 300_000;
const mostCopies = 10_000;
const longestCycle = 5;

/** Metres in a unit of `$INSUNITS`; unitless drawings of planners are in metres. */
const metres: Readonly<Record<number, { name: string; m: number }>> = {
  1: { name: "in", m: 0.0254 }, 2: { name: "ft", m: 0.3048 }, 3: { name: "mi", m: 1609.344 }, 4: { name: "mm", m: 0.001 }, 5: { name: "cm", m: 0.01 },
  7: { name: "km", m: 1000 }, 8: { name: "µin", m: 2.54e-8 }, 9: { name: "mil", m: 2.54e-5 }, 10: { name: "yd", m: 0.9144 }, 11: { name: "Å", m: 1e-10 },
  12: { name: "nm", m: 1e-9 }, 13: { name: "µm", m: 1e-6 }, 14: { name: "dm", m: 0.1 }, 15: { name: "dam", m: 10 }, 16: { name: "hm", m: 100 },
  17: { name: "Gm", m: 1e9 }, 18: { name: "au", m: 149_597_870_700 }, 19: { name: "ly", m: 9.460_730_472_580_8e15 }, 20: { name: "pc", m: 3.085_677_581_491_37e16 }, 21: { name: "ft-us", m: 1200 / 3937 },
};

/** Units that drawings of planners are really in, beside the metre. */
const metric: ReadonlySet<number> = new Set([4, 5, 7, 14]);

type Open = { builder: ColumnsBuilder; notes: Notes; outlines: Ring[] };

/** Gathers what is drawn, one layer for each layer of the drawing. */
export class DrawingLayers {
  private readonly layers = new Map<string, Open>();
  private readonly general = new Notes();
  private throughBlocks = 0;
  /** The blocks that are being drawn, one within the other. */
  private readonly path: string[] = [];
  private positions = 0;
  private unit = 0;
  private drawing: Drawing | null = null;

  constructor(private readonly file: string) {}

  add(entity: Entity, drawing: Drawing): void {
    this.drawing = drawing;
    this.unit = drawing.unit;
    if (numberOf(entity, 67) === 1) this.general.add("note-dxf-paper-space");
    else this.draw(entity, inPlace, "", 0);
  }

  private draw(entity: Entity, placement: Placement, insertLayer: string, depth: number): void {
    const own = unescaped(textOf(entity, 8)) || "0";
    const layer = own === "0" && insertLayer !== "" ? insertLayer : own;
    if (entity.type === "INSERT") {
      this.insert(entity, placement, layer, depth);
      return;
    }
    // A placeholder in the definition of a block; what was entered for it is an ATTRIB.
    if (entity.type === "ATTDEF" || entity.type === "VIEWPORT") return;
    const drawn = drawnShape(entity, this.tolerances(placement));
    if (typeof drawn === "string") {
      const notes = this.layers.get(layer)?.notes ?? this.general;
      if (drawn === "not-taken") notes.add("note-dxf-not-taken", { value: entity.type });
      else notes.add("note-dxf-broken", { sample: [entity.type, textOf(entity, 5)].filter(Boolean).join(" ") });
      return;
    }
    this.take(entity, drawn, placement, layer);
  }

  private tolerances(placement: Placement): Tolerances {
    // Templates say inches without meaning it; to take them at their word would join ends that lie 4 cm apart.
    const isMetric = metric.has(this.unit);
    const unit = (isMetric ? (metres[this.unit]?.m ?? 1) : 1) * scaleOf(placement);
    return { chord: 0.005 / unit, joint: 0.001 / unit };
  }

  private take(entity: Entity, drawn: Drawn, placement: Placement, name: string): void {
    const layer = this.layerOf(name);
    const parts = drawn.shape.parts.map((rings) => rings.map((ring) => moved(ring, placement)));
    for (const rings of parts) for (const ring of rings) this.positions += ring.length / 2;
    // A block can repeat what it holds over many layers.
    if (this.positions > spatialLimits.mostPositions) throw new SpatialError({ code: "spatial-too-many-positions", file: this.file, value: String(spatialLimits.mostPositions) });
    addShape(layer.builder, { kind: drawn.shape.kind, parts });
    const [outline] = parts[0] ?? [];
    if (drawn.shape.kind === "polygon" && outline && entity.type !== "HATCH") layer.outlines.push(outline);
    const color = numberOf(entity, 62, 256);
    layer.builder.set("entity", entity.type);
    layer.builder.set("handle", textOf(entity, 5));
    layer.builder.set("layer", name);
    layer.builder.set("color", color === 256 ? this.drawing?.layers.get(name)?.color : color);
    const rgb = numberOf(entity, 420, -1);
    if (rgb >= 0 && rgb <= 0xffffff) layer.builder.set("trueColor", `#${Math.trunc(rgb).toString(16).padStart(6, "0")}`);
    layer.builder.set("text", drawn.text);
    if (entity.type === "ATTRIB") layer.builder.set("tag", unescaped(textOf(entity, 2)));
    if (drawn.isCurve) layer.notes.add("note-dxf-curves");
    if (drawn.isJoined) layer.notes.add("note-dxf-closed-lines");
    if (drawn.hasHeight) layer.notes.add("note-heights-dropped");
    if (entity.type === "HATCH") layer.notes.add("note-dxf-hatches");
  }

  private insert(entity: Entity, placement: Placement, layer: string, depth: number): void {
    for (const part of entity.parts) this.draw(part, placement, layer, depth);
    const name = unescaped(textOf(entity, 2));
    const block = this.drawing?.blocks.get(name.toLowerCase());
    if (!block || block.isExternal) {
      this.general.add("note-dxf-not-taken", { value: `INSERT ${name}`.slice(0, 80) });
      return;
    }
    const first = this.path.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    if (first >= 0) {
      const cycle = [...this.path.slice(first), name];
      this.general.add("note-dxf-block-cycle", { value: (cycle.length > longestCycle ? [...cycle.slice(0, longestCycle), "…"] : cycle).map((one) => cutAt(one, 60)).join(" → ") });
      return;
    }
    if (depth >= deepestBlock) {
      this.general.add("note-dxf-block-limit");
      return;
    }
    this.general.add("note-dxf-blocks");
    const count = (code: number): number => Math.max(1, Math.trunc(numberOf(entity, code, 1)) || 1);
    const [columns, rows] = [count(70), count(71)];
    const world = placedIn(placement, worldOf(entity, numberOf(entity, 30)));
    this.path.push(name);
    for (let copy = 0; copy < columns * rows; copy += 1) {
      if (copy >= mostCopies || this.throughBlocks > mostThroughBlocks) {
        this.general.add("note-dxf-block-limit");
        break;
      }
      // Also an empty block costs.
      this.throughBlocks += 1;
      const [column, row] = [copy % columns, Math.floor(copy / columns)];
      const here = placedIn(world, insertPlacement(entity, block.base, column * numberOf(entity, 44), row * numberOf(entity, 45)));
      for (const inner of block.entities) {
        this.throughBlocks += 1;
        if (this.throughBlocks > mostThroughBlocks) break;
        if (numberOf(inner, 67) !== 1) this.draw(inner, here, layer, depth + 1);
      }
    }
    this.path.pop();
  }

  private layerOf(name: string): Open {
    const known = this.layers.get(name);
    if (known) return known;
    if (this.layers.size >= spatialLimits.mostLayers) throw new SpatialError({ code: "spatial-too-many-layers", file: this.file, value: String(spatialLimits.mostLayers) });
    const open: Open = { builder: new ColumnsBuilder(this.file), notes: new Notes(), outlines: [] };
    const state = this.drawing?.layers.get(name);
    if (state?.isOff || state?.isFrozen) open.notes.add("note-dxf-hidden-layer", { value: state.isFrozen ? "FROZEN" : "OFF" });
    const unit = metres[this.unit];
    if (unit) open.notes.add("note-dxf-unit", { value: unit.name });
    this.layers.set(name, open);
    return open;
  }

  finish(encoding: string): RawLayer[] {
    const layers = [...this.layers].map(([name, { builder, notes, outlines }]): RawLayer => {
      const within = countNested(outlines);
      if (within > 0) notes.add("note-dxf-islands", { count: within });
      return { file: this.file, name, format: "dxf", encoding: encoding.toUpperCase(), declaration: null, columns: builder.finish(), notes: [...notes.list(), ...builder.losses()] };
    });
    const [first, ...rest] = layers;
    return first ? [{ ...first, notes: [...first.notes, ...this.general.list()] }, ...rest] : [];
  }

  /** What stands in the drawing although nothing of it was taken. */
  leftOut(): SpatialNote[] {
    return this.general.list();
  }
}

const mostCompared = 2000;

/** How many outlines lie within another of the same layer; not asked of thousands. */
function countNested(outlines: readonly Ring[]): number {
  if (outlines.length > mostCompared || outlines.reduce((sum, ring) => sum + ring.length, 0) > 200_000) return 0;
  const boxes = outlines.map((ring) => ({ ring, x: range(ring, 0), y: range(ring, 1) }));
  return boxes.filter((a) => boxes.some((b) => a !== b && a.x[0] >= b.x[0] && a.x[1] <= b.x[1] && a.y[0] >= b.y[0] && a.y[1] <= b.y[1] && isRingWithin(a.ring, b.ring))).length;
}

function range(ring: Ring, axis: 0 | 1): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let at = axis; at < ring.length; at += 2) {
    low = Math.min(low, ring[at] ?? low);
    high = Math.max(high, ring[at] ?? high);
  }
  return [low, high];
}
