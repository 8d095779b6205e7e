import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { median, quartiles } from "../lib/statistics.mjs";

/** All JavaScript the app requests before its first complete picture, gzipped file by file. @type {import("./index.mjs").Measurement} */
export const firstJs = {
  name: "first_js_kib",
  aim: null,
  unit: "KiB",
  run: async ({ visits }) => summary(await firstSizes(visits)),
};

/** The same beyond the map engine with its worker and the view library, which are built alone to be weighed. @type {import("./index.mjs").Measurement} */
export const firstJsOverEngine = {
  name: "first_js_over_engine_kib",
  aim: 130,
  unit: "KiB",
  run: async ({ visits, folder }) => {
    const engine = engineKib(join(folder, "engine"));
    const { value, spread } = summary((await firstSizes(visits)).map((size) => size - engine));
    return { value, spread: `${spread}; engine ${engine.toFixed(1)} KiB` };
  },
};

/** @param {readonly number[]} sizes */
const summary = (sizes) => ({ value: median(sizes), spread: quartiles(sizes, 1) });

/** @param {import("../run.mjs").BenchContext["visits"]} visits */
async function firstSizes({ pairs, server }) {
  return (await pairs()).map(({ app }) => {
    const scripts = app.firstPaths.filter((path) => /\.m?js$/.test(path));
    return scripts.reduce((sum, path) => sum + gzipKib(server.bodyOf(path) ?? Buffer.of()), 0);
  });
}

/** @param {string} folder */
const engineKib = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.m?js$/.test(path))
    .reduce((sum, path) => sum + gzipKib(readFileSync(join(folder, path))), 0);

/** @param {Buffer} body */
const gzipKib = (body) => (body.length > 0 ? gzipSync(body, { level: 9 }).length / 1024 : 0);
