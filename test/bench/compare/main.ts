/**
 * The baseline of compared panes: bare MapLibre maps that draw the app's own pictures of two places where the app's panes lie, written
 * for speed as the baseline of the first view is. Nothing links them.
 */
import { Map as MapLibreMap, setWorkerUrl, type LayerSpecification, type StyleSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import compared from "bench-compared";
import { drawImage } from "../../../src/map/draw-image";
import { mapOptions } from "../../../src/map/map-options";
import "virtual:core-fonts.css";
import "maplibre-gl/dist/maplibre-gl.css";
import "./compare.css";

type Pane = (typeof compared)["one"];

declare global {
  var benchPanes: { ready: Promise<unknown>; /** Ms from asking for the second map until both stand complete. */ second: () => Promise<number>; /** Lets a press on the first map be one on both. */ panBoth: () => void };
}

setWorkerUrl(workerUrl);
const text = compared.pictures.map(({ labelText }) => labelText).join("");
const fonts = Promise.all(["400 24px 'Pianqu Sans'", "600 24px 'Pianqu Sans SemiBold'", "600 24px 'Pianqu Serif SemiBold'"].map((font) => document.fonts.load(font, text)));

function place(container: HTMLElement, { box }: Pane): void {
  Object.assign(container.style, { left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px` });
}

/** A map of one of the pictures; whole once it rests with everything drawn. */
async function show(index: 0 | 1, pane: Pane): Promise<{ map: MapLibreMap; container: HTMLElement }> {
  const picture = compared.pictures[index];
  const container = document.createElement("div");
  container.className = "map";
  place(container, pane);
  document.body.append(container);
  const background: LayerSpecification = { id: "outside", type: "background", paint: { "background-color": picture.background } };
  const sources: StyleSpecification["sources"] = Object.fromEntries(
    Object.entries(picture.sources).map(([id, file]) => [id, { type: "geojson", data: new URL(`sources/${file}.geojson`, document.baseURI).href, promoteId: "id", tolerance: 0.3 }]),
  );
  const map = new MapLibreMap({ container, style: { version: 8, sources, layers: [background, ...picture.layers.filter(({ type }) => type !== "symbol")] }, ...pane.camera, ...mapOptions });
  await Promise.all([fonts, map.once("style.load")]);
  for (const [id, recipe] of Object.entries(picture.images)) {
    const { data, pixelRatio, sdf } = drawImage(recipe);
    map.addImage(id, data, { pixelRatio, sdf });
  }
  picture.layers.forEach((layer, at) => {
    if (layer.type === "symbol") map.addLayer(layer, picture.layers.slice(at + 1).find(({ id }) => map.getLayer(id))?.id);
  });
  await map.once("idle");
  return { map, container };
}

const first = show(0, compared.one);
let maps: MapLibreMap[] = [];

globalThis.benchPanes = {
  ready: first,
  second: async () => {
    const { map, container } = await first;
    const from = performance.now();
    place(container, compared.two[0]);
    const [before, after] = [compared.one.box, compared.two[0].box];
    // A place alone has its pane beside the one that is free, so that the size may stay.
    const isResized = before.width !== after.width || before.height !== after.height;
    const moved = new Promise((resolve) => {
      const move = () => {
        map.jumpTo(compared.two[0].camera);
        map.once("idle", resolve);
        map.triggerRepaint();
      };
      if (isResized) map.once("resize", move);
      else move();
    });
    const [second] = await Promise.all([show(1, compared.two[1]), moved]);
    maps = [map, second.map];
    return performance.now() - from;
  },
  panBoth: () => {
    const [one, other] = maps.map((map) => map.getCanvasContainer());
    // What follows a press the engine hears from the document, in both maps.
    one?.addEventListener("mousedown", (event) => {
      other?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, clientX: event.clientX, clientY: event.clientY, button: event.button, buttons: event.buttons }));
    });
  },
};
