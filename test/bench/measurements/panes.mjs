import { chooseBestQuality } from "../lib/best-quality.mjs";
import { links, untilPanes } from "../lib/compared-panes.mjs";
import { dragMap } from "../lib/drag-map.mjs";
import { openPage } from "../lib/open-page.mjs";
import { untilQuiet } from "../lib/quiet.mjs";
import { ratioOf } from "../lib/statistics.mjs";

/**
 * Time from asking for a second place beside one until both panes stand complete, over the same of bare MapLibre: a second map with the
 * same sources and layers made beside a first, which gives way to it. It is the time a planner waits, and it counts all we add: the
 * scene, the picture, the lock, the page around it.
 * @type {import("./index.mjs").Measurement}
 */
export const secondPaneVsBare = {
  name: "second_pane_vs_bare",
  aim: 1.5,
  unit: "",
  run: async (context) => ratioOf(await pairsOf(context, secondPane, "second pane"), "ms"),
};

/**
 * Mean frame interval while one of two panes that pan together is dragged, every frame in full, over the same of two bare maps with the
 * same content that are both dragged by the same pointer.
 * @type {import("./index.mjs").Measurement}
 */
export const linkedPanVsUnlinked = {
  name: "linked_pan_vs_unlinked",
  aim: 1.1,
  unit: "",
  run: async (context) => ratioOf(await pairsOf(context, linkedPan, "linked pan"), "ms"),
};

/** @typedef {(page: import("playwright").Page, side: "app" | "bare", server: import("../lib/serve.mjs").BenchServer) => Promise<number>} Measure */

/**
 * Pages are opened in turn, and the first pair is dropped.
 * @param {import("../run.mjs").BenchContext} context
 * @param {Measure} measure
 * @param {string} name
 */
async function pairsOf({ browser, server, runs }, measure, name) {
  /** @type {{ app: number, bare: number }[]} */
  const pairs = [];
  for (let run = 0; run <= runs; run += 1) {
    const pair = { app: Number.NaN, bare: Number.NaN };
    /** @type {("app" | "bare")[]} */
    const order = run % 2 === 0 ? ["app", "bare"] : ["bare", "app"];
    for (const side of order) {
      await untilQuiet();
      const page = await openPage(browser);
      try {
        pair[side] = await measure(page, side, server);
      } finally {
        await page.context().close();
      }
    }
    if (run > 0) pairs.push(pair);
    process.stderr.write(`${run}/${runs}  ${name}: ours / bare ${pair.app.toFixed(1)} / ${pair.bare.toFixed(1)} ms\n`);
  }
  return pairs;
}

const settleMs = 700;

/** @type {Measure} */
async function secondPane(page, side, server) {
  if (side === "bare") {
    await page.goto(server.urlOf("compare"));
    await page.evaluate(() => globalThis.benchPanes.ready);
    await page.waitForTimeout(settleMs);
    return page.evaluate(() => globalThis.benchPanes.second());
  }
  await page.goto(`${server.urlOf("app")}${links.one}`);
  await untilPanes(page, 1);
  await page.waitForTimeout(settleMs);
  return page.evaluate(askForSecond, links.two);
}

/**
 * In the page: goes to the link of both as the browser's own buttons do, and waits until both are complete.
 * @param {string} link
 */
function askForSecond(link) {
  const isComplete = () => {
    const panes = [...document.querySelectorAll(".maplibregl-map")].filter((pane) => pane.clientWidth > 0);
    return panes.length === 2 && panes.every((pane) => pane.getAttribute("aria-busy") === "false");
  };
  history.pushState(null, "", link);
  const from = performance.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isComplete()) return;
      observer.disconnect();
      resolve(performance.now() - from);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-busy"] });
    dispatchEvent(new PopStateEvent("popstate"));
  });
}

/** Around the middle of the left pane. */
const curve = { centre: { x: 270, y: 350 }, reach: { x: 130, y: 90 } };

/** @type {Measure} */
async function linkedPan(page, side, server) {
  if (side === "bare") {
    await page.goto(server.urlOf("compare"));
    await page.evaluate(async () => {
      await globalThis.benchPanes.second();
      globalThis.benchPanes.panBoth();
    });
  } else {
    await page.goto(`${server.urlOf("app")}${links.two}&pan=together`);
    await untilPanes(page, 2);
    await chooseBestQuality(page);
  }
  await page.waitForTimeout(settleMs);
  return dragMap(page, curve);
}
