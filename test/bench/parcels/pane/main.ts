/** The app's own pane with the parcels: its engine, its painter's one way of drawing, its steps of quality. */
import { coarserPicture } from "../../../../src/cartography/coarser-picture";
import { emptyPicture, type Picture } from "../../../../src/cartography/picture";
import { createMap } from "../../../../src/map/create-map";
import { drawPicture } from "../../../../src/map/draw-picture";
import { showBusy } from "../../../../src/map/show-busy";
import { startEngine } from "../../../../src/map/start-engine";
import { steerQuality } from "../../../../src/map/steer-quality";
import { camera, picture } from "../parcels";
import "maplibre-gl/dist/maplibre-gl.css";
import "../../bare/bare.css";

const whole = picture();
let shown: Picture = emptyPicture;
const container = document.getElementById("map");
if (!container) throw new Error("the page has no place for the map");

startEngine([]);
const map = createMap(container, "parcels");
map.jumpTo(camera);
const draw = (next: Picture) => {
  drawPicture(map, shown, next);
  shown = next;
};
steerQuality(map, () => "auto", (detail) => draw(coarserPicture(whole, detail, 1)));
await map.once("style.load");
showBusy(map, true);
draw(whole);
