import { openPage } from "../lib/open-page.mjs";
import { median, quartiles } from "../lib/statistics.mjs";

/** More in five minutes would bring the still picture, as it should. */
const losses = 3;

/**
 * From the loss of the kiosk's graphics context, which the browser never gives back, until the map stands whole again at
 * the same chapter: the wait for the browser included.
 * @type {import("./index.mjs").Measurement}
 */
export const contextRecoveryMs = {
  name: "context_recovery_ms",
  aim: 3000,
  unit: "ms",
  ofSites: true,
  run: async ({ browser, server, runs }) => {
    /** @type {number[]} */
    const all = [];
    for (let run = 0; run < Math.min(3, runs); run += 1) {
      const page = await openPage(browser);
      try {
        await page.goto(`${server.urlOf("app")}?kiosk=1`, { waitUntil: "load" });
        const said = page.getByTestId("chapter-announcement");
        await page.locator('main [aria-busy="false"]').first().waitFor({ state: "attached", timeout: 60_000 });
        await page.mouse.click(400, 300);
        for (let loss = 0; loss < losses; loss += 1) {
          const before = await said.textContent();
          all.push(await page.evaluate(lose));
          const after = await said.textContent();
          if (!before || after !== before) throw new Error(`Another chapter than before: ${before} → ${after}`);
        }
      } finally {
        await page.context().close();
      }
    }
    return { value: median(all), spread: `${quartiles(all, 0)}; ${all.length} losses` };
  },
};

/** Runs on the page. @returns {Promise<number>} ms */
function lose() {
  return new Promise((resolve, reject) => {
    const lost = document.querySelector("main canvas");
    if (!(lost instanceof HTMLCanvasElement)) return reject(new Error("no map"));
    const startedAt = performance.now();
    lost.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    const look = () => {
      const canvas = document.querySelector("main canvas");
      const took = performance.now() - startedAt;
      if (canvas && canvas !== lost && canvas.closest("[aria-busy]")?.getAttribute("aria-busy") === "false") resolve(took);
      else if (took > 30_000) reject(new Error("the map did not come back"));
      else setTimeout(look, 10);
    };
    look();
  });
}
