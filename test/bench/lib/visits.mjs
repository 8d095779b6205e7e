import { dragMap } from "./drag-map.mjs";
import { openPage, untilComplete } from "./open-page.mjs";
import { untilQuiet } from "./quiet.mjs";

/**
 * @typedef {object} Visit
 * @property {number} openMs navigation start to first complete picture
 * @property {number} frameMs mean frame interval while dragging; NaN where nobody asked
 * @property {string[]} firstPaths what was requested before the picture was complete
 * @typedef {{ app: Visit, bare: Visit }} Pair
 */

const warmUps = 1;
const settleMs = 700;

/**
 * How pages are visited in pairs, ours beside its baseline.
 * @typedef {object} VisitOptions
 * @property {number} runs
 * @property {boolean} withDrag whether the map is dragged on every visit
 * @property {{ app: string, bare: string }} paths of the built pages
 * @property {(page: import("playwright").Page) => Promise<void>} [prepareApp] done on our page before it is dragged
 */

/**
 * The openings of both pages that several measurements share: made once, when the first of them asks. The
 * order changes with every pair (A B, B A, …), and the first pair, which warms the browser up, is dropped.
 * @param {import("playwright").Browser} browser
 * @param {import("./serve.mjs").BenchServer} server
 * @param {VisitOptions} options
 */
export function createVisits(browser, server, options) {
  /** @type {Promise<Pair[]> | null} */
  let made = null;
  return { pairs: () => (made ??= makePairs(browser, server, options)), server };
}

/**
 * @param {import("playwright").Browser} browser
 * @param {import("./serve.mjs").BenchServer} server
 * @param {VisitOptions} options
 */
async function makePairs(browser, server, options) {
  const { runs } = options;
  /** @type {Pair[]} */
  const pairs = [];
  for (let run = 0; run < runs + warmUps; run += 1) {
    /** @type {("app" | "bare")[]} */
    const order = run % 2 === 0 ? ["app", "bare"] : ["bare", "app"];
    /** @type {Partial<Pair>} */
    const pair = {};
    let isQuiet = true;
    for (const page of order) {
      isQuiet = (await untilQuiet()) && isQuiet;
      pair[page] = await visit(browser, server, page, options);
    }
    if (run >= warmUps) pairs.push(/** @type {Pair} */ (pair));
    process.stderr.write(lineOf(run + 1 - warmUps, runs, pair, isQuiet));
  }
  return pairs;
}

/**
 * How a pair went, for whoever watches; number 0 is the one that is dropped.
 * @param {number} run
 * @param {number} runs
 * @param {Partial<Pair>} pair
 * @param {boolean} isQuiet
 */
function lineOf(run, runs, { app, bare }, isQuiet) {
  const both = (/** @type {"openMs" | "frameMs"} */ key) => `${app?.[key].toFixed(0)} / ${bare?.[key].toFixed(0)} ms`;
  return `${run}/${runs}  app / bare: open ${both("openMs")}, frame ${both("frameMs")}${isQuiet ? "" : "  (other programs were at work)"}\n`;
}

/**
 * @param {import("playwright").Browser} browser
 * @param {import("./serve.mjs").BenchServer} server
 * @param {"app" | "bare"} name
 * @param {VisitOptions} options
 * @returns {Promise<Visit>}
 */
async function visit(browser, server, name, { paths, withDrag, prepareApp }) {
  const page = await openPage(browser);
  const first = server.requests.length;
  try {
    await page.goto(server.urlOf(paths[name]), { waitUntil: "commit" });
    const { ms, at } = await untilComplete(page);
    const firstPaths = server.requests.slice(first).flatMap((request) => (request.at < at ? [request.path] : []));
    if (withDrag && name === "app") await prepareApp?.(page);
    await page.waitForTimeout(settleMs);
    return { openMs: ms, frameMs: withDrag ? await dragMap(page) : Number.NaN, firstPaths: [...new Set(firstPaths)] };
  } finally {
    await page.context().close();
  }
}
