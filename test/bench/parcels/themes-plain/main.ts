/** Plain MapLibre with the same parcels in one layer, coloured anew by `setPaintProperty`. */
import { Map as MapLibreMap, setWorkerUrl, type ExpressionSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { groundColor } from "../../../../src/cartography/theme-colors";
import { mapOptions } from "../../../../src/map/map-options";
import { background, camera } from "../parcels";
import { models, themedParcels, timeTo } from "../themed";
import "maplibre-gl/dist/maplibre-gl.css";
import "../../bare/bare.css";

const colors = models.map(({ id, classes }): ExpressionSpecification => {
  const pairs = classes.flatMap((one) => [one.id, groundColor(one.paint, "light")]) as [string, string];
  return ["match", ["get", id], ...pairs, "rgba(0,0,0,0)"];
});
const colorOf = (index: number): ExpressionSpecification => colors[index] ?? ["literal", "#000"];

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: "map",
  style: {
    version: 8,
    sources: { parcels: { type: "geojson", data: themedParcels(), promoteId: "id", tolerance: 0.3 } },
    layers: [
      { id: "outside", type: "background", paint: { "background-color": background } },
      { id: "parcel", type: "fill", source: "parcels", paint: { "fill-color": colorOf(0), "fill-color-transition": { duration: 0, delay: 0 }, "fill-antialias": false } },
    ],
  },
  ...mapOptions,
  ...camera,
});
let chosen = 0;

async function begin(): Promise<void> {
  await map.once("idle");
}

globalThis.benchTheme = {
  ready: begin(),
  change: () => {
    chosen = 1 - chosen;
    return timeTo(map, chosen, () => map.setPaintProperty("parcel", "fill-color", colorOf(chosen)));
  },
};
