/** The app's own pane with two themes of the parcels: sibling layers over one geometry. */
import { emptyPicture, type Picture } from "../../../../src/cartography/picture";
import { fillLayers } from "../../../../src/cartography/theme-fills";
import { createMap } from "../../../../src/map/create-map";
import { drawPicture } from "../../../../src/map/draw-picture";
import { startEngine } from "../../../../src/map/start-engine";
import { background, camera } from "../parcels";
import { models, themedParcels, timeTo } from "../themed";
import "maplibre-gl/dist/maplibre-gl.css";
import "../../bare/bare.css";

const sources = { "theme-figures": themedParcels() };
const hatch = "hatch-135-5.5-0.9@1";
const pictureOf = (chosen: number): Picture => ({
  ...emptyPicture,
  background,
  sources,
  layers: fillLayers(models, models[chosen] ?? null, [], "light", hatch),
  images: { [hatch]: { kind: "hatch", angle: 135, gapPx: 5.5, widthPx: 0.9 } },
});

const container = document.getElementById("map");
if (!container) throw new Error("the page has no place for the map");
startEngine([]);
const map = createMap(container, "parcels");
map.jumpTo(camera);
let shown: Picture = emptyPicture;
let chosen = 0;
const draw = () => {
  const next = pictureOf(chosen);
  drawPicture(map, shown, next);
  shown = next;
};

async function begin(): Promise<void> {
  await map.once("style.load");
  draw();
  await map.once("idle");
}

globalThis.benchTheme = {
  ready: begin(),
  change: () => {
    chosen = 1 - chosen;
    return timeTo(map, chosen, draw);
  },
};
