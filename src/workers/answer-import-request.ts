import { checkGeometry } from "../analysis/geometry-check/check-geometry";
import { statedAreaFinding } from "../analysis/geometry-check/stated-areas";
import { repairGeometry, type RepairDone } from "../analysis/geometry-check/repair-geometry";
import type { RepairId } from "../domain/spatial/geometry-report";
import type { CrsChoice } from "../domain/spatial/crs-choice";
import { extentOf, type FeatureColumns } from "../domain/spatial/feature-columns";
import { SpatialError, type SpatialFault } from "../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput } from "../domain/spatial/spatial-file";
import { sampleOf } from "../formats/crs/crs-sample";
import { declaredCrs } from "../formats/crs/declared-crs";
import { fitControlPoints } from "../formats/crs/fit-control-points";
import { guessCrs, isAgreed } from "../formats/crs/guess-crs";
import { toLngLat, transformColumns } from "../formats/crs/transform";
import { layerDataOf } from "../formats/spatial/layer-data";
import { readSpatialFiles } from "../formats/spatial/read-spatial";
import { hashOfFiles } from "../formats/spatial/hash-of-files";
import type { ImportAnswer, ImportRequest } from "./import-messages";
import { areasOf, cornersOf, outlineOf, summaryOf } from "./look-at-layer";
import { packLayer } from "./pack-layer";
import { refuseClassified } from "./refuse-classified";
import { thinFeatures } from "./thin-features";

type Place = { columns: FeatureColumns; lost: { count: number; first: readonly number[] }; mended: FeatureColumns; done: readonly RepairDone[]; skipped: readonly RepairId[] };
/** A layer as it was read, and once the user has said how its coordinates are to be read, in its place. */
type HeldLayer = { raw: RawLayer; place: Place | null };
type Parent = Extract<ImportRequest, { ask: "place" }>["parent"];

/**
 * One import without its worker: what was read stays here, and each question is answered out of it. What a file causes comes back as
 * a fault; nothing is thrown.
 */
export class ImportSession {
  private layers: readonly HeldLayer[] = [];

  constructor(private readonly context: ReadingContext) {}

  async answer(request: ImportRequest): Promise<ImportAnswer> {
    try {
      return await this.answerOf(request);
    } catch (error) {
      return { is: "failed", fault: faultOf(error, this.fileOf(request)) };
    }
  }

  private answerOf(request: ImportRequest): ImportAnswer | Promise<ImportAnswer> {
    switch (request.ask) {
      case "read":
        return this.read(request.files);
      case "guess": {
        const { declaration, columns, format } = this.held(request.layer).raw;
        const sample = sampleOf(columns);
        const guesses = guessCrs({ sample, declaration, format }, request.ground);
        return { is: "guesses", guesses, isAgreed: isAgreed(declaredCrs(declaration, sample), guesses) };
      }
      case "preview":
        return { is: "preview", ...thinFeatures(this.held(request.layer).raw.columns, toLngLat(request.choice)) };
      case "corners":
        return { is: "corners", corners: cornersOf(this.held(request.layer).raw.columns, request.count) };
      case "fit":
        return { is: "fit", fit: fitControlPoints(request.points) };
      case "place":
        return this.place(request.layer, request.choice, request.parent);
      case "repair":
        return this.repair(request);
      case "areas":
        return { is: "areas", ...areasOf(this.placed(request.layer).mended, request.count) };
      case "outline":
        return { is: "outline", ...outlineOf(this.placed(request.layer).mended, request.features) };
      case "pack":
        return this.pack(request.layer);
    }
  }

  private async read(files: Extract<ImportRequest, { ask: "read" }>["files"]): Promise<ImportAnswer> {
    const { inputs, unread } = await bytesOf(files);
    const hash = inputs.length > 0 ? hashOfFiles(inputs) : "";
    const { layers, faults } = refuseClassified(await readSpatialFiles(inputs, this.context));
    this.layers = layers.map((raw) => ({ raw, place: null }));
    return { is: "read", layers: layers.map(summaryOf), faults: [...unread, ...faults], sha256: await hash };
  }

  private place(layer: number, choice: CrsChoice, parent: Parent): ImportAnswer {
    const { raw } = this.held(layer);
    this.context.onProgress({ phase: "place", done: 0, total: 1 });
    const { columns: placed, lostFeatures } = transformColumns(raw.columns, choice, (done, total) => this.context.onProgress({ phase: "place", done, total }));
    // Only GeoJSON says which way rings run; turning those of other formats is part of reading them, not a repair.
    const columns = raw.format === "geojson" ? placed : repairGeometry(placed, ["winding"]).columns;
    if (extentOf(columns) === null) throw new SpatialError({ code: "spatial-cannot-place", file: raw.file, at: raw.name });
    this.keep(layer, { columns, lost: lostFeatures, mended: columns, done: [], skipped: [] });
    return this.report(layer, parent);
  }

  /** Repairs begin anew from what was placed: whatever is no longer asked for is undone. */
  private repair({ layer, repairs, parent }: Extract<ImportRequest, { ask: "repair" }>): ImportAnswer {
    const place = this.placed(layer);
    this.context.onProgress({ phase: "repair", done: 0, total: 1 });
    const { columns: mended, done, skipped } = repairs.length > 0 ? repairGeometry(place.columns, repairs) : { columns: place.columns, done: [], skipped: [] };
    this.keep(layer, { ...place, mended, done, skipped });
    return this.report(layer, parent);
  }

  private report(layer: number, parent: Parent): ImportAnswer {
    const { mended, lost, done, skipped } = this.placed(layer);
    this.context.onProgress({ phase: "check", done: 0, total: 1 });
    const report = checkGeometry(mended, { parent });
    return { is: "placed", report, done, left: skipped, lost, stated: statedAreaFinding(mended), features: thinFeatures(mended, asItIs).features, bounds: extentOf(mended) };
  }

  private async pack(layer: number): Promise<ImportAnswer> {
    const { mended } = this.placed(layer);
    this.context.onProgress({ phase: "pack", done: 0, total: 1 });
    const bytes = packLayer(mended, this.held(layer).raw);
    return { is: "packed", bytes, data: await layerDataOf(mended, bytes) };
  }

  private held(layer: number): HeldLayer {
    const held = this.layers[layer];
    if (!held) throw new RangeError(`There is no layer ${layer}.`);
    return held;
  }

  private placed(layer: number): Place {
    const { place } = this.held(layer);
    if (!place) throw new RangeError(`Layer ${layer} has no place yet.`);
    return place;
  }

  private keep(layer: number, place: Place): void {
    this.layers = this.layers.map((held, index) => (index === layer ? { ...held, place } : held));
  }

  private fileOf(request: ImportRequest): string {
    if (request.ask === "read") return request.files[0]?.name ?? "";
    return ("layer" in request ? this.layers[request.layer]?.raw.file : this.layers[0]?.raw.file) ?? "";
  }
}

/** Files are read one after the other; one that the browser cannot give costs none of the others. */
async function bytesOf(files: Extract<ImportRequest, { ask: "read" }>["files"]): Promise<{ inputs: SpatialInput[]; unread: SpatialFault[] }> {
  const inputs: SpatialInput[] = [];
  const unread: SpatialFault[] = [];
  for (const { name, bytes } of files) {
    // oxlint-disable-next-line no-await-in-loop
    const read = bytes instanceof ArrayBuffer ? bytes : await bytes.arrayBuffer().catch(() => null);
    if (read) inputs.push({ name, bytes: new Uint8Array(read) });
    else unread.push({ code: "spatial-not-read", file: name });
  }
  return { inputs, unread };
}

const asItIs = (x: number, y: number): [number, number] => [x, y];

/** Engines word it differently; each is an array that could not be had. */
const outOfMemory = /alloc|out of memory|array length|buffer length|string length/i;

function faultOf(error: unknown, file: string): SpatialFault {
  if (error instanceof SpatialError) return error.fault;
  const message = error instanceof Error ? error.message : "";
  return { code: outOfMemory.test(message) ? "spatial-out-of-memory" : "spatial-crashed", file };
}
