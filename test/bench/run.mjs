import { launchOptions, ensureBrowser } from "../../.ci/browser.mjs";
import { chromium } from "playwright";
import { buildAll, buildSitesAlone } from "./lib/builds.mjs";
import { machineOf } from "./lib/machine.mjs";
import { optionsOf } from "./lib/options.mjs";
import { rowOf, tableOf } from "./lib/report.mjs";
import { serveFolder } from "./lib/serve.mjs";
import { chooseBestQuality } from "./lib/best-quality.mjs";
import { createVisits } from "./lib/visits.mjs";
import { samePicture } from "./lib/same-picture.mjs";
import { measurements } from "./measurements/index.mjs";

/**
 * What a measurement gets.
 * @typedef {object} BenchContext
 * @property {ReturnType<typeof createVisits>} visits the interleaved openings of the app and the baseline
 * @property {ReturnType<typeof createVisits>} parcelVisits the same of the app's pane and plain MapLibre, with many parcels
 * @property {string} folder holds what was built
 * @property {import("playwright").Browser} browser for measurements that open pages of their own
 * @property {import("./lib/serve.mjs").BenchServer} server of the built folders
 * @property {number} runs
 */

/**
 * Runs the measurements in one browser session and prints the table; with `--json` the last line is one
 * object of `name: number`.
 * @param {readonly string[]} args see `optionsOf`
 */
export async function runBench(args) {
  const { runs, only, json } = optionsOf(args, measurements);
  const chosen = measurements.filter(({ name }) => only === null || name === only);
  const browserPath = await ensureBrowser();
  const browser = await chromium.launch(launchOptions(browserPath));
  try {
    // Seconds instead of minutes where no baseline is asked for.
    const builds = chosen.every(({ ofSites }) => ofSites) ? null : await buildAll(browser);
    const folder = builds?.folder ?? (await buildSitesAlone());
    const server = await serveFolder(folder);
    try {
      console.log(await machineOf(browser));
      if (builds) console.log(await samePicture(browser, server, builds.camera));
      const visits = createVisits(browser, server, {
        runs,
        withDrag: chosen.some(({ drags }) => drags),
        paths: { app: "app", bare: "bare" },
        // Both draw every frame in full there; what is gained by drawing less is measured with the parcels.
        prepareApp: chooseBestQuality,
      });
      const parcelVisits = createVisits(browser, server, { runs, withDrag: true, paths: { app: "parcels/pane", bare: "parcels/plain" } });
      const rows = [];
      for (const measurement of chosen) rows.push(rowOf(measurement, await measurement.run({ visits, parcelVisits, folder, browser, server, runs })));
      console.log(`\n${tableOf(rows)}\n`);
      if (json) console.log(JSON.stringify(Object.fromEntries(rows.map(({ name, value }) => [name, value]))));
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}
