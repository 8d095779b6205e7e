import { openPage } from "../lib/open-page.mjs";
import { untilQuiet } from "../lib/quiet.mjs";
import { ratioOf } from "../lib/statistics.mjs";

const changes = 4;

/**
 * Time from changing over between two themes of 10,000 polygons to the complete new frame, over the same of MapLibre's own
 * data-driven `setPaintProperty` on the same data. Pages are opened in turn, and the first pair is dropped.
 * @type {import("./index.mjs").Measurement}
 */
export const themeSwitchVsSetPaint = {
  name: "theme_switch_vs_setpaint",
  aim: 0.5,
  unit: "",
  run: async ({ browser, server, runs }) => {
    /** @type {{ app: number, bare: number }[]} */
    const pairs = [];
    for (let run = 0; run <= runs; run += 1) {
      const pair = { app: Number.NaN, bare: Number.NaN };
      /** @type {("app" | "bare")[]} */
      const order = run % 2 === 0 ? ["app", "bare"] : ["bare", "app"];
      for (const side of order) {
        await untilQuiet();
        pair[side] = await changeOver(browser, server.urlOf(side === "app" ? "parcels/themes-pane" : "parcels/themes-plain"));
      }
      if (run > 0) pairs.push(pair);
      process.stderr.write(`${run}/${runs}  theme: ours / setPaintProperty ${pair.app.toFixed(0)} / ${pair.bare.toFixed(0)} ms\n`);
    }
    return ratioOf(pairs, "ms");
  },
};

/**
 * Mean ms of some changes there and back.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 */
async function changeOver(browser, url) {
  const page = await openPage(browser);
  try {
    await page.goto(url, { waitUntil: "load" });
    return await page.evaluate(async (times) => {
      await globalThis.benchTheme.ready;
      // Each theme once, so that what it looks like is known.
      await globalThis.benchTheme.change();
      await globalThis.benchTheme.change();
      let sum = 0;
      for (let index = 0; index < times; index += 1) sum += await globalThis.benchTheme.change();
      return sum / times;
    }, changes);
  } finally {
    await page.context().close();
  }
}
