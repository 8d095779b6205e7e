import { expect, test } from "vitest";
import { choicesOf, criteria, criterionIds } from "../../src/domain/sites/criterion";
import { resourceSite, type SiteWeight } from "../../src/domain/sites/site-search";
import { siteTable } from "../../src/store/site-table";
import { aResource } from "../support/resources";
import { aLimit, anAnswer, aSitesStore, factsIn, factsOf, said, tableIn } from "../support/site-store";
import { aHousingProject, anIndustryRecord } from "../support/themes";

const aWeight = (over: Partial<SiteWeight> = {}): SiteWeight => ({ criterion: "airport", weight: 50, prefers: "less", ideal: null, like: null, ...over });

test("there is a table while a search goes on, and the same one until what is asked of the facts changes", async () => {
  const store = await aSitesStore();
  const table = tableIn(store);
  const { changeSiteSearch, focusSite, keepSite, noteSite, hoverSite } = store.getState();
  changeSiteSearch({ weights: [aWeight()], limits: [aLimit("area", { least: 1e6 }), aLimit("industry", { least: 0.4 })], normalisation: "ratio", preset: "digital" });
  focusSite("park-anning");
  keepSite("park-anning", true);
  noteSite("park-anning", "再看");
  hoverSite("park-gaoxin");
  expect(tableIn(store)).toBe(table);
  for (const change of [{ limits: [aLimit("policy", { any: ["S3-076"] })] }, { industries: ["digital" as const] }, { partner: "park-jingkai" }, { exempt: "mining" as const }, { among: { zones: true, resources: false, layers: false } }]) {
    const before = tableIn(store);
    changeSiteSearch(change);
    expect(tableIn(store), JSON.stringify(change)).not.toBe(before);
  }
  store.getState().endSiteSearch();
  expect(siteTable(store.getState())).toBeNull();
});

test("zones come first and are no collaboration areas, then what the library has; each is found again by its id", async () => {
  const table = tableIn(await aSitesStore({ records: { resources: [aResource("a"), aResource("b", { zone: "park-anning", at: null })] } }));
  const ids = Array.from({ length: table.count }, (_, index) => table.siteAt(index).id);
  expect(ids.slice(-3)).toEqual(["park-songming-agri", resourceSite("a"), resourceSite("b")]);
  expect(ids.filter((id) => id.startsWith("collab-"))).toEqual([]);
  expect(ids).toContain("linkage-qujing-nanhaizi");
  expect(ids.map(table.indexOf)).toEqual(ids.map((_, index) => index));
  expect([table.indexOf("resource:no"), table.indexOf("layer:no#3"), table.indexOf("collab-wuhua-fumin")]).toEqual([-1, -1, -1]);
  expect(table.siteAt(table.indexOf("park-shuzi"))).toMatchObject({ kind: "zone", at: null, isSchematic: false });
  expect(table.siteAt(table.indexOf("park-jingkai"))).toMatchObject({ isSchematic: true });
});

test("zones of another day are not searched, nor zones at all where the search leaves them out", async () => {
  const before = tableIn(await aSitesStore({ over: { day: "2000-02-12" } }));
  expect([before.indexOf("park-jingkai"), before.indexOf("park-gaoxin") >= 0]).toEqual([-1, true]);
  const resources = tableIn(await aSitesStore({ search: { among: { zones: false, resources: true, layers: true } }, records: { resources: [aResource("a", { zone: "park-jingkai" })] } }));
  expect(resources.count).toBe(1);
  expect(factsIn(resources, "resource:a")("level")).toMatchObject({ is: ["national"], note: "按所在片区" });
});

test("every column says what the facts say", async () => {
  const table = tableIn(
    await aSitesStore({
      search: { industries: ["photovoltaics", "logistics"], partner: "park-jingkai", limits: [aLimit("policy", { any: ["S3-076"] })] },
      records: { resources: [aResource("a", { zone: "park-jingkai" }), aResource("b", { at: [103.7, 25.5], status: "idle" })], answers: [anAnswer("x"), anAnswer("y", { criterion: "standard-land", lo: null, hi: null, words: ["no"] })], projects: [aHousingProject()] },
    }),
  );
  const counts = { known: 0, unknown: 0 };
  for (const criterion of criterionIds) {
    const column = table.columns.get(criterion);
    for (let index = 0; index < table.count; index += 1) {
      const fact = table.factOf(index, criterion);
      counts[fact.is === "unknown" ? "unknown" : "known"] += 1;
      const ends = fact.is === "range" ? [fact.lo, fact.hi] : [Number.NaN, Number.NaN];
      const words = fact.is === "words" ? fact.words : [];
      const shown = column?.is === "range" ? [column.lo[index], column.hi[index]] : choicesOf(criterion).filter((_, bit) => ((column?.bits[index] ?? 0) & (1 << bit)) !== 0);
      expect({ criterion, site: table.siteAt(index).id, shown }).toEqual({ criterion, site: table.siteAt(index).id, shown: criteria[criterion].is === "range" ? ends : words });
    }
  }
  expect([counts.known > 150, counts.unknown > 200]).toEqual([true, true]);
});

test("what a contract for land costs and asks is inherited by plots alone", async () => {
  const answers = [anAnswer("x", { criterion: "price", lo: 300, hi: 300 }), anAnswer("y", { criterion: "tenure", lo: null, hi: null, words: ["lease"] }), anAnswer("z")];
  const resources = (["land", "plant", "energy"] as const).map((type) => aResource(type, { type, zone: "park-anning" }));
  const table = tableIn(await aSitesStore({ records: { answers, resources } }));
  const of = (id: string) => (["price", "tenure", "power"] as const).map((criterion) => {
    const [column, at] = [table.columns.get(criterion), table.indexOf(`resource:${id}`)];
    return [factsIn(table, `resource:${id}`)(criterion).is, column?.is === "range" ? column.lo[at] : column?.bits[at]];
  });
  expect(of("land")).toEqual([[[300, 300], 300], [["lease"], 4], [[50_000, 50_000], 50_000]]);
  expect([of("plant"), of("energy")]).toEqual(Array(2).fill([["ask", Number.NaN], ["ask", 0], [[50_000, 50_000], 50_000]]));
});

test("for the public only what was released counts, and no answer", async () => {
  const records = { answers: [anAnswer("hidden", { lo: 9, hi: 9, answeredOn: "2026-11-01" }), anAnswer("shown", { lo: 7, hi: 7, releaseClass: "public" })], resources: [aResource("a", { zone: "park-anning" }), aResource("b", { zone: "park-anning", area: 300, releaseClass: "public" })], industries: [anIndustryRecord({ unit: "park-wuhua" })] };
  const store = await aSitesStore({ records, search: { industries: ["tourism"] } });
  const office = factsIn(tableIn(store), "park-anning");
  expect([office("power").is, office("land").is, factsIn(tableIn(store), "park-wuhua")("industry").is]).toEqual([[9, 9], [200_001, Infinity], [1, 1]]);
  store.setState({ configuration: { ...store.getState().configuration, releaseClass: "public" } });
  const table = tableIn(store);
  const visitor = factsIn(table, "park-anning");
  expect([visitor("power").is, visitor("land").is, factsIn(table, "park-wuhua")("industry").is, table.indexOf("resource:a"), table.indexOf("resource:b") >= 0]).toEqual(["ask", [1, Infinity], "not-stated", -1, true]);
});

test("while the register is on its way what it says is being read, and nothing is missing", async () => {
  const store = await aSitesStore({ statements: null, search: { industries: ["digital"], limits: [aLimit("policy", { any: ["S3-076"] })] } });
  const facts = factsIn(tableIn(store), "park-jingkai");
  expect([tableIn(store).isReading, ...(["siting-rule", "industry", "policy", "housing"] as const).map((criterion) => facts(criterion).is)]).toEqual([true, "reading", "reading", "reading", "reading"]);
  expect([facts("area").is, facts("level").is]).toEqual([[156_600_000, 156_600_000], ["national"]]);
});

test("a weight that wants industries like a zone's makes the column their similarity, unless a limit needs it to say how they meet the investor's", async () => {
  const like = aWeight({ criterion: "industry", prefers: "like", like: "linkage-qujing-xicheng" });
  // Xicheng has metals, equipment, biomedicine and digital; the ETDZ has these and logistics: 4 / √(4 · 5).
  const facts = await factsOf("park-jingkai", { search: { weights: [like], industries: ["digital"] } });
  expect(facts("industry").is).toEqual([0.89, 0.89]);
  const limited = await factsOf("park-jingkai", { search: { weights: [like], industries: ["digital"], limits: [aLimit("industry", { least: 1 })] } });
  expect(limited("industry").is).toEqual([1, 1]);
  const table = tableIn(await aSitesStore({ search: { weights: [like] } }));
  expect([said(table.factOf(table.indexOf("linkage-qujing-xicheng"), "industry")).is, said(table.factOf(table.indexOf("park-qidian"), "industry")).is]).toEqual([[1, 1], "not-stated"]);
});
