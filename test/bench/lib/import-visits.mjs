import { readdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright";
import { ensureBrowser, launchOptions } from "../../../.ci/browser.mjs";
import { openPage } from "./open-page.mjs";
import { parcelFile } from "./parcel-file.mjs";
import { untilQuiet } from "./quiet.mjs";

/**
 * @typedef {{ totalMs: number, longestTaskMs: number, longestFrameMs: number, longestScriptMs: number, scripts: string[], memoryMb: number }} Import
 * @typedef {{ app: Import, bare: Import }} ImportPair
 */

const mostRuns = 3;
const settleMs = 4000;

/** @type {Promise<ImportPair[]> | null} */
let made = null;

/**
 * The openings of a large file that three measurements share: by the app and by plain MapLibre in turn, each in a browser of its own,
 * for memory is counted over all its processes.
 * @param {import("../run.mjs").BenchContext} context
 */
export const importPairs = ({ server, runs }) => (made ??= makePairs(server, Math.min(mostRuns, runs)));

/**
 * @param {import("./serve.mjs").BenchServer} server
 * @param {number} runs
 */
async function makePairs(server, runs) {
  const file = parcelFile();
  process.stderr.write(`import: ${(file.bytes / 1e6).toFixed(0)} MB, ${file.features} parcels\n`);
  /** @type {ImportPair[]} */
  const pairs = [];
  for (let run = 0; run < runs; run += 1) {
    /** @type {Partial<ImportPair>} */
    const pair = {};
    for (const side of run % 2 === 0 ? /** @type {const} */ (["app", "bare"]) : /** @type {const} */ (["bare", "app"])) {
      await untilQuiet();
      pair[side] = await openFile(server.urlOf(`import/${side}`), file.path);
    }
    pairs.push(/** @type {ImportPair} */ (pair));
    process.stderr.write(`${run + 1}/${runs}  import app / bare: ${JSON.stringify(pair)}\n`);
  }
  return pairs;
}

/**
 * @param {string} url
 * @param {string} path
 * @returns {Promise<Import>}
 */
async function openFile(url, path) {
  const server = await chromium.launchServer(launchOptions(await ensureBrowser()));
  try {
    const page = await openPage(await chromium.connect(server.wsEndpoint()));
    await page.goto(url, { waitUntil: "load" });
    await page.waitForFunction(() => globalThis.benchReady, null, { polling: 200 });
    await page.waitForTimeout(1500);
    await page.setInputFiles("#file", path);
    await page.waitForFunction(() => globalThis.benchOpened !== null, null, { polling: 500, timeout: 240_000 });
    const opened = /** @type {NonNullable<typeof globalThis.benchOpened>} */ (await page.evaluate(() => globalThis.benchOpened));
    await page.waitForTimeout(settleMs);
    return { ...opened, memoryMb: memoryOf(server.process().pid ?? 0) };
  } finally {
    await server.close();
  }
}

/**
 * Proportional set size of a process and all its descendants, MB: what is shared is shared out. NaN where the system does not tell.
 * @param {number} root
 */
function memoryOf(root) {
  try {
    const parents = new Map(readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), parentOf(name)]));
    const isBelow = (/** @type {number} */ pid) => {
      for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
      return false;
    };
    return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + pssOf(pid), 0);
  } catch {
    return Number.NaN;
  }
}

/** @param {string} pid */
function parentOf(pid) {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** @param {number} pid */
function pssOf(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
