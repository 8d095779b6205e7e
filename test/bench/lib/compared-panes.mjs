import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "../../../.ci/command.mjs";
import { openPage } from "./open-page.mjs";

/** One place, and the same with a second beside it. */
export const links = { one: "?compare=linkage-qujing", two: "?compare=linkage-qujing,ftz-kunming" };

/**
 * Reads where the app's panes lie and stand, lets its own painter paint them, and writes both for the baseline: `compared.json` and one
 * GeoJSON file per source into `public/sources`, shared where both panes have the same.
 * @param {string} folder
 * @param {import("playwright").Browser} browser
 * @param {import("./serve.mjs").BenchServer} server
 */
export async function writeCompared(folder, browser, server) {
  const [one] = await panesAt(browser, `${server.urlOf("app")}${links.one}`, 1);
  const two = await panesAt(browser, `${server.urlOf("app")}${links.two}`, 2);
  const { module } = await runnerImport(join(root, "test/bench/lib/compared-pictures.ts"), { root, configFile: join(root, "vite.config.ts"), logLevel: "warn" });
  const pictures = await module.comparedPictures(join(root, "geodata"), links.two, two.map(({ camera }) => camera.zoom));
  /** @type {Map<string, string>} */
  const files = new Map();
  const named = pictures.map((/** @type {{ sources: Record<string, unknown> }} */ { sources, ...rest }) => ({
    ...rest,
    sources: Object.fromEntries(Object.entries(sources).map(([id, data]) => [id, fileOf(JSON.stringify(data))])),
  }));
  writeFileSync(join(folder, "compared.json"), JSON.stringify({ one, two, pictures: named }));

  /** @param {string} text */
  function fileOf(text) {
    const known = files.get(text);
    if (known) return known;
    const name = `compared-${files.size}`;
    files.set(text, name);
    writeFileSync(join(folder, "public/sources", `${name}.geojson`), text);
    return name;
  }
}

/**
 * Waits until so many panes stand complete.
 * @param {import("playwright").Page} page
 * @param {number} count
 */
export async function untilPanes(page, count) {
  await page.waitForFunction((panes) => [...document.querySelectorAll('[data-camera][aria-busy="false"]')].filter((pane) => pane.clientWidth > 0).length === panes, count, { polling: 200, timeout: 90_000 });
}

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {number} count
 * @returns {Promise<{ box: { x: number, y: number, width: number, height: number }, camera: { center: [number, number], zoom: number, bearing: number } }[]>}
 */
async function panesAt(browser, url, count) {
  const page = await openPage(browser);
  try {
    await page.goto(url);
    await untilPanes(page, count);
    await page.waitForTimeout(500);
    return await page.evaluate(() =>
      [...document.querySelectorAll("[data-camera]")].filter((pane) => pane.clientWidth > 0).map((pane) => {
        const [lng = 0, lat = 0, zoom = 0, bearing = 0] = (pane.getAttribute("data-camera") ?? "").split(",").map(Number);
        const { x, y, width, height } = pane.getBoundingClientRect();
        return { box: { x, y, width, height }, camera: { center: /** @type {[number, number]} */ ([lng, lat]), zoom, bearing } };
      }),
    );
  } finally {
    await page.context().close();
  }
}
