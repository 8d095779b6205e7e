import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Picture } from "../../../src/cartography/picture";
import { createPainter } from "../../../src/cartography/picture-of";
import { readLink } from "../../../src/formats/permalink";
import { readPublication } from "../../../src/formats/read-publication";
import { createPlanStore } from "../../../src/store/plan-store";
import { createSceneSelector } from "../../../src/store/scene";

/**
 * The picture that the app draws first at the plain address, made by the app's own code.
 * @param zoom of the camera; the picture knows it in quarter steps
 */
export async function firstPicture(geodata: string, zoom: number): Promise<Picture> {
  const { publication, problems } = await readPublication((path) => readFile(join(geodata, path), "utf8"));
  if (problems.length > 0) throw new Error(`the publication has problems: ${JSON.stringify(problems)}`);
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  store.getState().openView(readLink("").view);
  const view = { zoom: Math.floor(zoom * 4) / 4 + 0.125, bearing: 0, scale: 1 };
  return createPainter()(createSceneSelector()(store.getState()), view);
}
