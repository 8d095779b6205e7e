import type { FeatureCollection } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { rampClasses, type Span } from "../../../src/analysis/themes/breaks";
import { modelOf } from "../../../src/analysis/themes/claims";
import type { ThemeModel } from "../../../src/domain/theme-model";
import { parcels } from "./parcels";

const spans: Span[] = [1, 2, 3, 4, 5].map((step) => ({ from: step, to: step }));
const themed = ["output", "statements"] as const;

/** Two themes of the parcels, each in five classes. */
export const models: readonly ThemeModel[] = themed.map((id) => modelOf({ id, kind: "quantity", classes: rampClasses(id, spans, () => 0), values: new Map(), features: [], method: "quantiles" }));

/** The parcels with a class of each theme. */
export const themedParcels = (): FeatureCollection => {
  const { features } = parcels();
  const classed = features.map((feature, index) => ({ ...feature, properties: { id: feature.properties?.["id"], output: `output.q${1 + (index % 5)}`, statements: `statements.q${1 + ((index * 7) % 5)}` } }));
  return { type: "FeatureCollection", features: classed };
};

/** What the map shows of each theme once it rests: rows of pixels across it, known after the first time. */
const shown = new Map<number, string>();

/**
 * Changes over to a theme and says how long it took until a frame stood that shows it complete, to the last pixel of eight rows across
 * the map. The engine draws one frame more before it calls itself idle, on both sides alike, so idleness is not what is waited for.
 * The first time a theme is shown it is: what it looks like is not known before.
 */
export async function timeTo(map: MapLibreMap, theme: number, change: () => void): Promise<number> {
  const idle = map.once("idle");
  const start = performance.now();
  change();
  const wanted = shown.get(theme);
  if (wanted === undefined) {
    await idle;
    map.once("render", () => shown.set(theme, rowsOf(map)));
    map.triggerRepaint();
    await map.once("idle");
    return performance.now() - start;
  }
  const elapsed = await new Promise<number>((resolve) => {
    const look = () => {
      // Reading pixels waits for the graphics card, which works on after the engine is done.
      if (rowsOf(map) !== wanted) return;
      map.off("render", look);
      resolve(performance.now() - start);
    };
    map.on("render", look);
  });
  await idle;
  return elapsed;
}

function rowsOf(map: MapLibreMap): string {
  const canvas = map.getCanvas();
  const gl = canvas.getContext("webgl2");
  const rows = Array.from({ length: 8 }, (_, index) => {
    const row = new Uint8Array(canvas.width * 4);
    gl?.readPixels(0, Math.round((canvas.height * (index + 0.5)) / 8), canvas.width, 1, gl.RGBA, gl.UNSIGNED_BYTE, row);
    return row.join();
  });
  return rows.join(";");
}

declare global {
  var benchTheme: { ready: Promise<void>; change: () => Promise<number> };
}
