import { openPage, untilComplete, viewport } from "../lib/open-page.mjs";
import { median, quartiles } from "../lib/statistics.mjs";

const moves = 120;

/**
 * From the start of our handling of a pointer move until the engine was told which figure it is on: hit test, store, scene,
 * picture and feature state. The wait for the frame before and the frame itself after are the engine's and the browser's.
 * @type {import("./index.mjs").Measurement}
 */
export const hoverMs = {
  name: "hover_ms",
  aim: 2,
  unit: "ms",
  run: async ({ browser, server, runs }) => {
    /** @type {number[]} */
    const all = [];
    for (let run = 0; run < Math.min(3, runs); run += 1) {
      const page = await openPage(browser);
      try {
        await page.goto(server.urlOf("parcels/hover"), { waitUntil: "load" });
        await untilComplete(page);
        for (let move = 0; move < moves; move += 1) {
          // Back and forth in rows over the middle of the map, from zone to zone.
          await page.mouse.move(viewport.width * (0.25 + 0.5 * ((move * 7) % moves) / moves), viewport.height * (0.25 + 0.5 * (move / moves)));
          await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
        }
        all.push(...(await page.evaluate(() => globalThis.benchHover)));
      } finally {
        await page.context().close();
      }
    }
    return { value: median(all), spread: `${quartiles(all)}; ${all.length} hovers` };
  },
};
