import { expect, test } from "vitest";
import { basis } from "../../../src/analysis/comparison/cell-basis";
import { conclusionOf } from "../../../src/analysis/sites/conclusion";
import { verdictOn } from "../../../src/analysis/sites/limit-verdict";
import { openQuestions } from "../../../src/analysis/sites/questions";
import type { SiteLimit } from "../../../src/domain/sites/site-search";
import type { SiteFact } from "../../../src/domain/sites/site-table";
import { aResource } from "../../support/resources";
import { aLimit, anAnswer, aSitesStore, tableIn } from "../../support/site-store";

const range = (lo: number, hi: number, isFirm = true): SiteFact => ({ is: "range", lo, hi, note: null, basis: basis("published", [], { isFirm }) });

test.each([
  ["a whole range above the least", { least: 5 }, range(5, 9), "passes"],
  ["a range that reaches below it", { least: 5 }, range(4, 9), "open"],
  ["a range below it", { least: 5 }, range(1, 4), "fails"],
  ["a range up to the most", { most: 9 }, range(5, 9), "passes"],
  ["a range beyond it", { most: 4 }, range(5, 9), "fails"],
  ["what is at least so much and may be more", { least: 5 }, range(6, Infinity), "passes"],
  ["what is not firm", { least: 5 }, range(6, 6, false), "open"],
  ["ends that exclude each other", { least: 9, most: 5 }, { is: "unknown", why: "ask", note: null, basis: null }, "fails"],
  ["what is unknown", { least: 5 }, { is: "unknown", why: "ask", note: null, basis: null }, "open"],
] as const satisfies readonly (readonly [string, Partial<SiteLimit>, SiteFact, string])[])("%s", (_, over, fact, verdict) => {
  expect(verdictOn(aLimit("area", over), fact)).toBe(verdict);
});

const limits = [aLimit("kind", { any: ["industrial-park"] }), aLimit("area", { least: 1e6 }), aLimit("power", { least: 10_000, unknown: "ask" }), aLimit("land", { least: 100_000 }), aLimit("housing", { least: 1500 })];

test("at best nothing excludes a site; else the limits that do, or those that are open", async () => {
  const table = tableIn(await aSitesStore());
  const of = (id: string, among: readonly SiteLimit[] = limits) => {
    const { is, by, open, hasControlLines } = conclusionOf(table, table.indexOf(id), { limits: [...among] });
    return { is, by: by.map(({ criterion }) => criterion), open: open.map(({ criterion }) => criterion), hasControlLines };
  };
  expect(of("park-jingkai")).toEqual({ is: "excluded", by: ["kind"], open: ["power", "land", "housing"], hasControlLines: false });
  expect(of("park-anning")).toEqual({ is: "open", by: [], open: ["area", "power", "land", "housing"], hasControlLines: false });
  expect(of("park-jingkai", [aLimit("area", { least: 1e6 })])).toEqual({ is: "none-found", by: [], open: [], hasControlLines: false });
});

test("a policy passes where the rule applies, whatever it is called", async () => {
  const table = tableIn(await aSitesStore({ search: { limits: [aLimit("policy", { any: ["S3-076"] })] } }));
  const of = (id: string) => conclusionOf(table, table.indexOf(id), { limits: [aLimit("policy", { any: ["S3-076"] })] }).is;
  expect([of("park-anning"), of("linkage-qujing")]).toEqual(["none-found", "excluded"]);
});

test("questions are what a park can say and has not, with the zone to ask; what could not be decided otherwise where the user wants to ask", async () => {
  const store = await aSitesStore({ records: { answers: [anAnswer("a", { lo: 5_000, hi: 50_000 })], resources: [aResource("r", { zone: "park-fumin" }), aResource("s")] } });
  const table = tableIn(store);
  const ask = (id: string, among: readonly SiteLimit[] = limits) => openQuestions(table, { limits: [...among] }, [table.indexOf(id)]).map(({ unit, limit, site }) => [site.id, unit, limit.criterion, limit.least]);
  expect(ask("park-jingkai")).toEqual([["park-jingkai", "park-jingkai", "power", 10_000], ["park-jingkai", "park-jingkai", "land", 100_000]]);
  expect(ask("park-anning")).toEqual([["park-anning", "park-anning", "land", 100_000]]);
  expect(ask("park-anning", [aLimit("housing", { least: 1500, unknown: "ask" }), aLimit("area", { least: 1, unknown: "ask" })])).toEqual([["park-anning", "park-anning", "housing", 1500]]);
  expect([...ask("resource:r"), ...ask("resource:s")]).toEqual([["resource:r", "park-fumin", "power", 10_000], ["resource:s", null, "power", 10_000]]);
});
