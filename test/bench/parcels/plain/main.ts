/** Plain MapLibre with the parcels: the same data, layers, options and camera as the pane beside it. */
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { mapOptions } from "../../../../src/map/map-options";
import { background, camera, layers, parcels } from "../parcels";
import "maplibre-gl/dist/maplibre-gl.css";
import "../../bare/bare.css";

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: "map",
  style: {
    version: 8,
    sources: { parcels: { type: "geojson", data: parcels(), promoteId: "id", tolerance: 0.3 } },
    layers: [{ id: "outside", type: "background", paint: { "background-color": background } }, ...layers],
  },
  ...mapOptions,
  ...camera,
});
map.once("idle", () => performance.mark("map-complete"));
