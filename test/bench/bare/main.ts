/**
 * The baseline: the app's first picture on a page with nothing but MapLibre, written for speed.
 *
 * - No view library, store, panels or checking of data; one script with style, layers and image recipes in it.
 * - Fonts and worker are named in the head of the page, so that they load beside the script.
 * - Sources are ready-made GeoJSON files that the worker fetches and parses, never the main thread.
 * - The map starts at once, at its final camera, with all that needs no font; labels follow when their fonts
 *   are there. Label sources are drawn by labels alone, so nothing is laid out twice.
 */
import { Map as MapLibreMap, setWorkerUrl, type LayerSpecification, type StyleSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import picture from "bench-picture";
import { drawImage } from "../../../src/map/draw-image";
import { mapOptions } from "../../../src/map/map-options";
import "virtual:core-fonts.css";
import "maplibre-gl/dist/maplibre-gl.css";
import "./bare.css";

const fonts = Promise.all(
  ["400 24px 'Pianqu Sans'", "600 24px 'Pianqu Sans SemiBold'", "600 24px 'Pianqu Serif SemiBold'"].map((font) => document.fonts.load(font, picture.labelText)),
);
const background: LayerSpecification = { id: "outside", type: "background", paint: { "background-color": picture.background } };
const sources: StyleSpecification["sources"] = Object.fromEntries(
  picture.sources.map((id) => [id, { type: "geojson", data: new URL(`sources/${id}.geojson`, document.baseURI).href, promoteId: "id", tolerance: 0.3 }]),
);

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: "map",
  style: { version: 8, sources, layers: [background, ...picture.layers.filter(({ type }) => type !== "symbol")] },
  ...picture.camera,
  ...mapOptions,
});

await Promise.all([fonts, map.once("style.load")]);
for (const [id, recipe] of Object.entries(picture.images)) {
  const { data, pixelRatio, sdf } = drawImage(recipe);
  map.addImage(id, data, { pixelRatio, sdf });
}
picture.layers.forEach((layer, index) => {
  if (layer.type === "symbol") map.addLayer(layer, picture.layers.slice(index + 1).find(({ id }) => map.getLayer(id))?.id);
});
map.once("idle", () => performance.mark("map-complete"));
