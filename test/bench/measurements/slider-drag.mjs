import { openPage } from "../lib/open-page.mjs";
import { untilQuiet } from "../lib/quiet.mjs";
import { median, quartiles } from "../lib/statistics.mjs";

const moves = 40;

/**
 * Script per event while the first weight of the finder is dragged to and fro, one move a frame, over 10,000 candidates: what the page runs for the new ranking, the list, the contributions and the map, by the
 * browser's own count (Chromium's `ScriptDuration`). The longest task of each drag is said beside it.
 * @type {import("./index.mjs").Measurement}
 */
export const sliderDragMs = {
  name: "slider_drag_ms",
  aim: 16,
  unit: "ms",
  run: async ({ browser, server, runs }) => {
    /** @type {number[]} */
    const all = [];
    /** @type {number[]} */
    const longest = [];
    let size = "";
    for (let run = 0; run < Math.min(3, runs); run += 1) {
      await untilQuiet();
      const page = await openPage(browser);
      try {
        await page.goto(`${server.urlOf("sites")}drag/`, { waitUntil: "load" });
        await page.evaluate(() => globalThis.benchDrag.ready);
        const slider = page.locator("input[type=range]").first();
        await slider.waitFor({ timeout: 60_000 });
        await page.waitForFunction(() => document.querySelector(".maplibregl-map")?.getAttribute("aria-busy") === "false", null, { polling: 200, timeout: 90_000 });
        // One drag warms the code up; the next is measured.
        await drag(page, slider);
        const { total, remaining } = await page.evaluate(() => globalThis.benchDrag.found());
        if (total < 10_000 || remaining < 5000) throw new Error(`Not all candidates: ${total}, ${remaining}`);
        size = `${remaining} of ${total} candidates`;
        const session = await page.context().newCDPSession(page);
        await session.send("Performance.enable");
        const before = await scriptMs(session);
        await page.evaluate(watchTasks);
        const events = await drag(page, slider);
        longest.push(await page.evaluate(() => globalThis.benchLongest()));
        all.push(((await scriptMs(session)) - before) / events);
      } finally {
        await page.context().close();
      }
    }
    return { value: median(all), spread: `${quartiles(all, 1)}; longest task of a drag ${median(longest).toFixed(0)} (${quartiles(longest, 0)}) ms; ${size}` };
  },
};

/** @param {import("playwright").CDPSession} session */
async function scriptMs(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN);
}

/** In the page: the longest task from now on. */
function watchTasks() {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  globalThis.benchLongest = () => longest;
}

/**
 * To and fro over the slider, one move a frame; how often its value changed.
 * @param {import("playwright").Page} page
 * @param {import("playwright").Locator} slider
 */
async function drag(page, slider) {
  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider is not on the page");
  const y = box.y + box.height / 2;
  const at = (/** @type {number} */ part) => box.x + box.width * (0.1 + 0.8 * part);
  await page.evaluate(() => {
    globalThis.benchInputs = 0;
    document.addEventListener("input", count, { capture: true });
    function count() {
      globalThis.benchInputs += 1;
    }
    globalThis.benchStop = () => document.removeEventListener("input", count, { capture: true });
  });
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  for (let move = 1; move <= moves; move += 1) {
    await page.mouse.move(at(1 - Math.abs(1 - (2 * move) / moves)), y);
    await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
  }
  await page.mouse.up();
  await page.waitForTimeout(300);
  const events = await page.evaluate(() => {
    globalThis.benchStop();
    return globalThis.benchInputs;
  });
  if (events < moves / 2) throw new Error(`The slider moved only ${events} times`);
  return events;
}
