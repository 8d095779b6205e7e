/** Plain MapLibre with the same text, which it does not have to wait for: parsed on the page and handed to a GeoJSON source, in the same camera with the same paint. */
import type { FeatureCollection, Polygon } from "geojson";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { mapOptions } from "../../../../src/map/map-options";
import { camera, onFile, untilDrawn } from "../watch";
import "maplibre-gl/dist/maplibre-gl.css";
import "../../bare/bare.css";

setWorkerUrl(workerUrl);
const map = new MapLibreMap({ container: "map", style: { version: 8, sources: {}, layers: [] }, ...mapOptions, ...camera });
await map.once("load");

onFile(async (file) => {
  const text = await file.text();
  const start = performance.now();
  const parsed = JSON.parse(text) as FeatureCollection<Polygon>;
  map.addSource("parcels", { type: "geojson", data: parsed, tolerance: 0.3 });
  map.addLayer({ id: "ground", type: "fill", source: "parcels", paint: { "fill-color": "#1D5FAE", "fill-opacity": 0.1, "fill-antialias": false } });
  map.addLayer({ id: "line", type: "line", source: "parcels", layout: { "line-join": "round" }, paint: { "line-color": "#1D5FAE", "line-width": 0.8 } });
  await untilDrawn(map);
  return start;
});
