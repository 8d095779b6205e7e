/** The app's own way: the import worker reads, places and packs, the layer worker cuts tiles, the app's pane draws them. */
import { Map as MapLibreMap } from "maplibre-gl";
import { createRoot } from "react-dom/client";
import { emptyProject } from "../../../../src/domain/project";
import { emptyPublication } from "../../../../src/domain/publication";
import type { LayerRecord } from "../../../../src/domain/spatial/imported-records";
import { MapPane } from "../../../../src/map/MapPane";
import { startEngine } from "../../../../src/map/start-engine";
import { createPlanStore } from "../../../../src/store/plan-store";
import type { ProjectState } from "../../../../src/store/project-state";
import { PlanContext } from "../../../../src/store/use-plan";
import { ImportClient } from "../../../../src/workers/import-client";
import { camera, onFile, untilDrawn } from "../watch";
import "../../bare/bare.css";

/** The map, once it has a source of an imported layer. */
const withLayer = new Promise<MapLibreMap>((resolve) => {
  const { addSource } = MapLibreMap.prototype as { addSource: (this: MapLibreMap, ...given: Parameters<MapLibreMap["addSource"]>) => MapLibreMap };
  MapLibreMap.prototype.addSource = function (this: MapLibreMap, id, source) {
    const map = addSource.call(this, id, source);
    if (id.startsWith("imported:")) resolve(map);
    return map;
  };
});

startEngine([]);
const store = createPlanStore();
const container = document.getElementById("map");
if (!container) throw new Error("the page has no place for the map");
createRoot(container).render(
  <PlanContext value={store}>
    <MapPane />
  </PlanContext>,
);
store.getState().receivePublication(emptyPublication, []);
store.getState().showCamera(camera, true);

onFile(async (file) => {
  const start = performance.now();
  const client = new ImportClient();
  const read = await client.read([file]);
  if (!read.ok || read.value.layers.length === 0) throw new Error("not read");
  const placed = await client.ask({ ask: "place", layer: 0, choice: { kind: "epsg", code: 4326, isSwapped: false }, parent: null });
  const packed = await client.ask({ ask: "pack", layer: 0 });
  if (!placed.ok || !packed.ok) throw new Error("not packed");
  client.cancel();
  const { bytes, data } = packed.value;
  show(bytes, data);
  await untilDrawn(await withLayer);
  return start;
});

function show(bytes: Uint8Array<ArrayBuffer>, data: LayerRecord["data"]): void {
  const project = emptyProject("bench");
  const record = { id: "parcels", title: "parcels", releaseClass: "internal", use: "parcels", control: null, zone: null, addedAt: "2026-11-22T00:00:00Z", data } as unknown as LayerRecord;
  // Of the project's state the pane reads these.
  store.setState({
    project: {
      value: { ...project, collections: { ...project.collections, layers: { parcels: record } } },
      dataThere: new Set([data.key]),
      actions: { layerBytes: () => Promise.resolve(bytes) },
    } as unknown as ProjectState,
  });
}
