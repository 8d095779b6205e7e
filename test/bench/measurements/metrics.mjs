import { openPage } from "../lib/open-page.mjs";
import { untilQuiet } from "../lib/quiet.mjs";
import { median, quartiles } from "../lib/statistics.mjs";

const openings = 20;

/**
 * From comparing four places until their table is in the document and laid out, in the browser: every value computed anew from the publication
 * and the register, React's commit, the layout. Each page opens it several times; what counts is all of them, and what the first
 * one of a page took, whose code has never run, is said beside it.
 * @type {import("./index.mjs").Measurement}
 */
export const metricsMs = {
  name: "metrics_ms",
  aim: 50,
  unit: "ms",
  run: async ({ browser, server, runs }) => {
    /** @type {number[]} */
    const all = [];
    /** @type {number[]} */
    const first = [];
    let size = "";
    for (let run = 0; run < Math.min(5, runs); run += 1) {
      await untilQuiet();
      const page = await openPage(browser);
      try {
        await page.goto(server.urlOf("metrics"), { waitUntil: "load" });
        const opened = await page.evaluate(async (times) => {
          await globalThis.benchMetrics.ready;
          const each = [];
          for (let time = 0; time < times; time += 1) {
            // A frame between them: nobody opens two tables in one.
            await new Promise((resolve) => void requestAnimationFrame(resolve));
            each.push(globalThis.benchMetrics.open());
          }
          return each;
        }, openings);
        if (opened.some(({ rows, places }) => rows < 10 || places < 4)) throw new Error(`Not the whole table: ${JSON.stringify(opened[0])}`);
        const [cold] = opened;
        if (cold) first.push(cold.ms);
        all.push(...opened.map(({ ms }) => ms));
        size = `${cold?.rows} rows of ${cold?.places} places`;
      } finally {
        await page.context().close();
      }
    }
    return { value: median(all), spread: `${quartiles(all, 1)}; first of a page ${median(first).toFixed(1)} (${quartiles(first, 1)}) ms; ${size}` };
  },
};
