import type { Imported } from "../../domain/spatial/imported-changes";
import { boundaryGeoJson, exportHead, exportName } from "../../formats/spatial/export-head";
import { translate } from "../../i18n/translate";
import { saveFile } from "../../platform/save-file";
import { layerClientOf } from "../../store/layer-service";
import type { PlanStoreApi } from "../../store/plan-store";

const type = "application/geo+json";

/** Saves an import as GeoJSON, as it is; whether it could be made. The features of a layer are written by its worker. */
export async function exportImported(store: PlanStoreApi, item: Imported): Promise<boolean> {
  const { title, releaseClass } = item.record;
  const name = exportName(title, translate(store.getState().language, `releaseClass.${releaseClass}`));
  if (item.collection === "boundaries") {
    saveFile(name, new Blob([boundaryGeoJson(item)], { type }));
    return true;
  }
  try {
    const client = await layerClientOf(store);
    const answer = await client.ask({ ask: "geojson", key: item.record.data.key, head: exportHead(item) });
    if (answer.is !== "geojson") return false;
    saveFile(name, new Blob([answer.bytes], { type }));
    return true;
  } catch {
    return false;
  }
}
