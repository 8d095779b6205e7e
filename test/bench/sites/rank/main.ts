/**
 * The app's own worker of sites over a million candidates on eight criteria, four of them also limits, and over a thousand for stability. The baseline is one plain pass over the same
 * columns: every value read once and summed up.
 */
import type { SiteColumns } from "../../../../src/analysis/sites/measure-columns";
import type { SiteQuestion } from "../../../../src/analysis/sites/site-question";
import type { CriterionId } from "../../../../src/domain/sites/criterion";
import type { SiteColumn } from "../../../../src/domain/sites/site-table";
import { createSiteClient } from "../../../../src/workers/site-client";
import { seeded } from "../../../support/random";
import { aLimit } from "../../../support/sites";

type Ranked = { find: number; pass: number; remaining: number; ranked: number };

declare global {
  var benchSites: { first: () => Promise<number>; rank: (run: number) => Promise<Ranked>; steady: (run: number) => Promise<number> };
}

const criteria = ["land", "plot", "plant", "airport", "station", "road", "partner", "housing"] as const satisfies readonly CriterionId[];
/** Distances from places that are schematic are ranges; the rest is exact. One value in ten is unknown. */
const distances: ReadonlySet<CriterionId> = new Set(["airport", "station", "road", "partner"]);

function aTable(count: number): SiteColumns {
  const random = seeded(7);
  const columnOf = (criterion: CriterionId): SiteColumn => {
    const [lo, hi] = [new Float64Array(count), new Float64Array(count)];
    const width = distances.has(criterion) ? 2000 : 0;
    for (let at = 0; at < count; at += 1) {
      lo[at] = random() < 0.1 ? Number.NaN : random() * 100_000;
      hi[at] = (lo[at] ?? 0) + random() * width;
    }
    return { is: "range", lo, hi };
  };
  return { count, columns: new Map(criteria.map((criterion) => [criterion, columnOf(criterion)])) };
}

/** Another one each time, as a slider makes it. */
const questionOf = (run: number): SiteQuestion => ({
  limits: [aLimit("land", { least: 10_000 }), aLimit("airport", { most: 90_000, unknown: "ask" }), aLimit("road", { most: 95_000 }), aLimit("housing", { least: 5000, unknown: "drop" })].map((limit) => ({ limit, mask: 0 })),
  preferences: criteria.map((criterion, at) => ({ criterion, weight: 1 + ((at * 13 + run * 7) % 100), prefers: criterion === "partner" ? "ideal" : distances.has(criterion) ? "less" : "more", from: 30_000, to: 30_000 })),
  normalisation: "range",
  kept: [],
});

const million = aTable(1_000_000);
const thousand = aTable(1000);
const client = createSiteClient();

/** Every value of every column once. */
function plainPass({ count, columns }: SiteColumns): number {
  let sum = 0;
  for (const column of columns.values()) {
    if (column.is !== "range") continue;
    const { lo, hi } = column;
    for (let at = 0; at < count; at += 1) {
      const both = (lo[at] as number) + (hi[at] as number);
      if (both === both) sum += both;
    }
  }
  return sum;
}

async function find(table: SiteColumns, run: number) {
  const told = await client.find(table, questionOf(run));
  if (told.is === "lost") throw new Error("the worker is lost");
  return told.finding;
}

globalThis.benchSites = {
  first: async () => {
    const begin = performance.now();
    await find({ ...million }, 0);
    return performance.now() - begin;
  },
  rank: async (run) => {
    const begin = performance.now();
    const { remaining, ranked } = await find(million, run);
    const between = performance.now();
    const sum = plainPass(million);
    const end = performance.now();
    if (!(sum > 0)) throw new Error("the pass read nothing");
    return { find: between - begin, pass: end - between, remaining, ranked: ranked.length };
  },
  steady: async (run) => {
    const begin = performance.now();
    const told = await client.steady(thousand, { ...questionOf(run), limits: [] });
    if (told.is === "lost" || told.stability?.sites.length !== 1000 || told.stability.draws !== 1000) throw new Error("not 1,000 draws of 1,000 sites");
    return performance.now() - begin;
  },
};
