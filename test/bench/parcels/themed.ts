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

/** Changes over and says how long it took until the new frame stood complete, drawn to its last pixel. */
export async function timeTo(map: MapLibreMap, change: () => void): Promise<number> {
  const gl = map.getCanvas().getContext("webgl2");
  const start = performance.now();
  change();
  await map.once("idle");
  // The graphics card works on after the engine is done; reading a pixel waits for it.
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now() - start;
}

declare global {
  var benchTheme: { ready: Promise<void>; change: () => Promise<number> };
}
