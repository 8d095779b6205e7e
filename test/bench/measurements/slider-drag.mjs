import { openPage } from "../lib/open-page.mjs";
import { untilQuiet } from "../lib/quiet.mjs";
import { median, quartiles } from "../lib/statistics.mjs";

/** There and back: the measured steps begin where these began. */
const warmUps = 20;
const steps = 40;
/** More visits say no more: each has its forty events. */
const mostVisits = 3;

/**
 * The first weight of the finder goes up and down by two with 10,000 resources of a project's library beside the real publication, one input event a frame, in the whole app with its list and its map. Per event:
 * the script from dispatching `input` until React has flushed it, which is the handler, the search, every selector, list, contributions and stability box, and the map's new picture handed to
 * the engine (`performance.now`). What the engine then draws in its own frame is not in it, as that is the engine's; beside the figure stand the longest event and all script of the page per event, the
 * engine's frames included, by the browser's own count (Chromium's `ScriptDuration`).
 * @type {import("./index.mjs").Measurement}
 */
export const sliderDragMs = {
  name: "slider_drag_ms",
  ofSites: true,
  aim: 16,
  unit: "ms",
  run: async ({ browser, server, runs }) => {
    /** @type {number[]} */
    const all = [];
    /** @type {number[]} */
    const whole = [];
    let size = "";
    for (let run = 0; run < Math.min(mostVisits, runs); run += 1) {
      await untilQuiet();
      const page = await openPage(browser);
      try {
        await page.goto(`${server.urlOf("sites")}drag/`, { waitUntil: "load" });
        await page.evaluate(() => globalThis.benchDrag.ready);
        const slider = page.locator("input[type=range]").first();
        await slider.waitFor({ timeout: 60_000 });
        await page.waitForFunction(() => document.querySelector(".maplibregl-map")?.getAttribute("aria-busy") === "false", null, { polling: 200, timeout: 90_000 });
        await slider.evaluate(drag, warmUps);
        const { total, remaining } = await page.evaluate(() => globalThis.benchDrag.found());
        if (total < 10_000 || remaining < 5000) throw new Error(`Not all candidates: ${total}, ${remaining}`);
        size = `${remaining} of ${total} candidates`;
        const session = await page.context().newCDPSession(page);
        await session.send("Performance.enable");
        const before = await scriptMs(session);
        const { each, changes } = await slider.evaluate(drag, steps);
        if (changes < steps) throw new Error(`The list changed only ${changes} times of ${steps}`);
        whole.push(((await scriptMs(session)) - before) / steps);
        all.push(...each);
      } finally {
        await page.context().close();
      }
    }
    return { value: median(all), spread: `${quartiles(all, 1)}; longest ${Math.max(...all).toFixed(1)} ms; with the engine's frames ${median(whole).toFixed(1)} ms; ${size}` };
  },
};

/** @param {import("playwright").CDPSession} session */
async function scriptMs(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN);
}

/**
 * In the page: so many steps of the slider, up and down by two, each in a frame of its own; how long each took, and after how many the list was another.
 * @param {Element} element
 * @param {number} count
 */
async function drag(element, count) {
  const slider = /** @type {HTMLInputElement} */ (element);
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const each = [];
  let changes = 0;
  for (let step = 0; step < count; step += 1) {
    await new Promise((resolve) => void requestAnimationFrame(resolve));
    // Out of the frame, as an event of a pointer is.
    await new Promise((resolve) => void setTimeout(resolve));
    const list = () => document.querySelector("[data-site]")?.closest("ol")?.textContent;
    const former = list();
    // Past React's own setter, which would not see the change.
    value?.set?.call(slider, String(slider.valueAsNumber + (step % 20 < 10 ? 2 : -2)));
    const begin = performance.now();
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    each.push(performance.now() - begin);
    if (list() !== former) changes += 1;
  }
  return { each, changes };
}
