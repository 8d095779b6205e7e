import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createComparedPainter } from "../../../src/cartography/compared/compared-painter";
import type { Picture } from "../../../src/cartography/picture";
import { createPainter } from "../../../src/cartography/picture-of";
import { readLink } from "../../../src/formats/permalink";
import { readPublication } from "../../../src/formats/read-publication";
import { placesIn } from "../../../src/store/comparison-actions";
import { createComparedSelector } from "../../../src/store/comparison-scene";
import { paneState } from "../../../src/store/pane-state";
import { createPlanStore } from "../../../src/store/plan-store";
import { createSceneSelector } from "../../../src/store/scene";

/** The pictures of the panes that a link asks for, made by the app's own code for the zooms that its panes stand at. */
export async function comparedPictures(geodata: string, link: string, zooms: readonly number[]): Promise<Picture[]> {
  const { publication } = await readPublication((path) => readFile(join(geodata, path), "utf8"));
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  store.getState().openView(readLink(link).view);
  const state = store.getState();
  const comparison = placesIn(state);
  if (!comparison) throw new Error(`the link compares nothing: ${link}`);
  return zooms.map((zoom, index) => {
    const view = { zoom: Math.floor(zoom * 4) / 4 + 0.125, bearing: 0, scale: 1 };
    return createPainter()(createComparedSelector(index)(createSceneSelector()(paneState(state, index)), comparison, state.language), view, null, null, null, createComparedPainter());
  });
}
