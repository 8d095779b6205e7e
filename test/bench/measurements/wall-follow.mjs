import { openPage } from "../lib/open-page.mjs";
import { median, quartiles } from "../lib/statistics.mjs";

const steps = 20;

/**
 * From the presenter's key press on the console until the wall, another page of the same browser, has the chapter on its
 * stage.
 * @type {import("./index.mjs").Measurement}
 */
export const wallFollowMs = {
  name: "wall_follow_ms",
  aim: 100,
  unit: "ms",
  ofSites: true,
  run: async ({ browser, server }) => {
    const wall = await openPage(browser);
    try {
      const console = await wall.context().newPage();
      await wall.goto(`${server.urlOf("app")}?screen=wall&channel=bench`, { waitUntil: "load" });
      await wall.locator("[data-chapter]").first().waitFor({ state: "attached", timeout: 60_000 });
      await console.goto(`${server.urlOf("app")}?screen=console&channel=bench`, { waitUntil: "load" });
      await console.locator('main, [data-stage]').first().waitFor({ timeout: 60_000 });
      // Both stand, and the console leads: presses before that would be lost on a slow machine.
      await console.locator("[data-chapter]").first().waitFor({ state: "attached", timeout: 60_000 });
      for (const page of [wall, console]) await page.locator('main [aria-busy="false"]').first().waitFor({ state: "attached", timeout: 60_000 });
      await console.waitForTimeout(5000);
      await wall.evaluate(() => {
        const seen = { chapter: document.querySelector("[data-chapter]")?.getAttribute("data-chapter") ?? "", at: 0 };
        Object.assign(globalThis, { benchSeen: seen });
        new MutationObserver(() => {
          const chapter = document.querySelector("[data-chapter]")?.getAttribute("data-chapter") ?? "";
          if (chapter !== seen.chapter) Object.assign(seen, { chapter, at: performance.timeOrigin + performance.now() });
        }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-chapter"] });
      });
      await console.evaluate(() => {
        addEventListener("keydown", () => Object.assign(globalThis, { benchPressed: performance.timeOrigin + performance.now() }), true);
      });
      /** @type {number[]} */
      const all = [];
      for (let step = 0; step < steps; step += 1) {
        const before = await wall.evaluate(() => globalThis.benchSeen.chapter);
        // There and back, so that no end of a story is reached.
        await console.keyboard.press(step % 2 === 0 ? "PageDown" : "PageUp");
        await wall.waitForFunction((chapter) => globalThis.benchSeen.chapter !== chapter, before, { timeout: 20_000 });
        const [pressed, seen] = await Promise.all([console.evaluate(() => globalThis.benchPressed), wall.evaluate(() => globalThis.benchSeen.at)]);
        all.push(seen - pressed);
        await wall.waitForTimeout(300);
      }
      return { value: median(all), spread: `${quartiles(all, 0)}; ${all.length} steps` };
    } finally {
      await wall.context().close();
    }
  },
};
