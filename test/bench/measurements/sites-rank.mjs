import { openPage } from "../lib/open-page.mjs";
import { untilQuiet } from "../lib/quiet.mjs";
import { median, quartiles } from "../lib/statistics.mjs";

const warmUps = 5;
const rounds = 25;

/** @typedef {{ find: number, pass: number, remaining: number, ranked: number }} Ranked */

/** One session serves both figures. @type {WeakMap<import("../run.mjs").BenchContext["server"], Promise<{ each: Ranked[], first: number }>>} */
const sessions = new WeakMap();

/** @param {import("../run.mjs").BenchContext} context */
function session(context) {
  const known = sessions.get(context.server) ?? rankOften(context);
  sessions.set(context.server, known);
  return known;
}

/** @param {import("../run.mjs").BenchContext} context */
async function rankOften({ browser, server }) {
  await untilQuiet();
  const page = await openPage(browser);
  try {
    await page.goto(`${server.urlOf("sites")}rank/`, { waitUntil: "load" });
    const result = await page.evaluate(
      async ({ before, times }) => {
        const first = await globalThis.benchSites.first();
        const each = [];
        for (let run = 0; run < before + times; run += 1) {
          const one = await globalThis.benchSites.rank(run);
          if (run >= before) each.push(one);
        }
        return { first, each };
      },
      { before: warmUps, times: rounds },
    );
    if (result.each.some(({ ranked, remaining }) => ranked !== 200 || remaining < 500_000)) throw new Error(`Not the whole ranking: ${JSON.stringify(result.each[0])}`);
    return result;
  } finally {
    await page.context().close();
  }
}

/**
 * From asking the worker that has the columns until its answer is here: 1,000,000 candidates on eight criteria, four of them also limits: eliminated, scored, the best 200 with exact ranks. Beside
 * it the first search of a table, whose columns (128 MB) are copied over and measured.
 * @type {import("./index.mjs").Measurement}
 */
export const rankMillionMs = {
  name: "rank_million_ms",
  ofSites: true,
  aim: 100,
  unit: "ms",
  run: async (context) => {
    const { each, first } = await session(context);
    const finds = each.map(({ find }) => find);
    return { value: median(finds), spread: `${quartiles(finds, 1)}; first of a table, its columns sent ${first.toFixed(0)} ms; ${each[0]?.remaining} remain` };
  },
};

/**
 * The same over one plain pass over the same columns, which reads every value once and sums them up: run by run next to each other.
 * @type {import("./index.mjs").Measurement}
 */
export const rankVsColumnPass = {
  name: "rank_vs_column_pass",
  ofSites: true,
  aim: 4,
  unit: "",
  run: async (context) => {
    const { each } = await session(context);
    const passes = each.map(({ pass }) => pass);
    const ratios = each.map(({ find, pass }) => find / pass);
    return { value: median(each.map(({ find }) => find)) / median(passes), spread: `${quartiles(ratios)}, pairs' median ${median(ratios).toFixed(2)}; pass ${median(passes).toFixed(1)} (${quartiles(passes, 1)}) ms` };
  },
};

/**
 * From asking the worker until it has answered how firmly the ranks stand: 1,000 draws over 1,000 candidates on eight criteria, and the single weights that would turn the first place.
 * @type {import("./index.mjs").Measurement}
 */
export const stabilityMs = {
  name: "stability_ms",
  ofSites: true,
  aim: 1000,
  unit: "ms",
  run: async ({ browser, server }) => {
    await untilQuiet();
    const page = await openPage(browser);
    try {
      await page.goto(`${server.urlOf("sites")}rank/`, { waitUntil: "load" });
      const all = await page.evaluate(async (times) => {
        const each = [];
        for (let run = 0; run < times; run += 1) each.push(await globalThis.benchSites.steady(run));
        return each;
      }, rounds);
      return { value: median(all), spread: `${quartiles(all, 1)}; first ${all[0]?.toFixed(1)} ms` };
    } finally {
      await page.context().close();
    }
  },
};
