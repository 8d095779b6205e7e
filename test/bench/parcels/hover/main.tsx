/**
 * The app's map pane over the committed zones under a theme, with a clock on every hover: from the start of our handling of the
 * pointer in a frame until the engine was told which figure it is on.
 */
import { Map as MapLibreMap } from "maplibre-gl";
import { createRoot } from "react-dom/client";
import { readPublication } from "../../../../src/formats/read-publication";
import { MapPane } from "../../../../src/map/MapPane";
import { startEngine } from "../../../../src/map/start-engine";
import { createPlanStore } from "../../../../src/store/plan-store";
import { PlanContext } from "../../../../src/store/use-plan";
import "../../bare/bare.css";

declare global {
  var benchHover: number[];
}
globalThis.benchHover = [];

let frameStart = 0;
const nextFrame = globalThis.requestAnimationFrame.bind(globalThis);
globalThis.requestAnimationFrame = (callback) =>
  nextFrame((time) => {
    frameStart = performance.now();
    callback(time);
  });
const { setFeatureState } = MapLibreMap.prototype as { setFeatureState: (this: MapLibreMap, ...given: Parameters<MapLibreMap["setFeatureState"]>) => MapLibreMap };
MapLibreMap.prototype.setFeatureState = function (feature, state) {
  const result = setFeatureState.call(this, feature, state);
  if (state["hover"] === true) globalThis.benchHover.push(performance.now() - frameStart);
  return result;
};

startEngine([]);
const store = createPlanStore();
store.getState().setTheme("statements");
const container = document.getElementById("map");
if (!container) throw new Error("the page has no place for the map");
createRoot(container).render(
  <PlanContext value={store}>
    <MapPane />
  </PlanContext>,
);

const textOf = async (path: string): Promise<string> => {
  const response = await fetch(`../../app/geodata/${path}`);
  if (!response.ok) throw Object.assign(new Error(path), { status: response.status });
  return response.text();
};
const { publication } = await readPublication(textOf);
store.getState().receivePublication(publication, []);
store.getState().goHome();
