import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "../../../.ci/command.mjs";

/**
 * Lets the app's own painter paint the first view and writes the result for the baseline: one GeoJSON file
 * per source into `public/`, and `picture.json` with layers, image recipes, label text and camera.
 * @param {string} folder
 * @param {import("./first-camera.mjs").FirstCamera} camera
 */
export async function writePicture(folder, camera) {
  const { module } = await runnerImport(join(root, "test/bench/lib/first-picture.ts"), { root, configFile: join(root, "vite.config.ts"), logLevel: "warn" });
  const { sources, ...rest } = await module.firstPicture(join(root, "geodata"), camera.zoom);
  rmSync(join(folder, "public"), { recursive: true, force: true });
  mkdirSync(join(folder, "public/sources"), { recursive: true });
  for (const [id, data] of Object.entries(sources)) writeFileSync(join(folder, "public/sources", `${id}.geojson`), JSON.stringify(data));
  writeFileSync(join(folder, "picture.json"), JSON.stringify({ ...rest, sources: Object.keys(sources), camera }));
}
