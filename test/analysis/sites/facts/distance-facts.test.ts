import { beforeAll, describe, expect, test } from "vitest";
import { outlineOf } from "../../../../src/domain/compared-place";
import type { SiteTable } from "../../../../src/domain/sites/site-table";
import { comparisonTable } from "../../../../src/store/comparison-metrics";
import { groundDistanceM } from "../../../support/ground-distance";
import { theRealPublication } from "../../../support/publication";
import { aSitesStore, factsIn, tableIn } from "../../../support/site-store";

let table: SiteTable;
beforeAll(async () => {
  table = tableIn(await aSitesStore({ search: { partner: "linkage-qujing" } }));
});

const km = (id: string, criterion: "airport" | "station" | "bonded" | "partner") => {
  const { is } = factsIn(table, id)(criterion);
  return typeof is === "string" ? is : is.map((m) => Number((Number(m) / 1000).toFixed(1)));
};

describe("straight distances", () => {
  test("from a schematic zone are those of the comparison", async () => {
    const store = await aSitesStore();
    store.getState().comparePlaces(["park-jingkai", "linkage-qujing", "park-gaoxin"]);
    const rows = comparisonTable(store.getState())?.groups.flatMap((group) => group.rows);
    const cells = rows?.find(({ id }) => id === "distance.airport-changshui")?.cells.map((cell) => (cell.is === "range" ? [cell.fromM, cell.toM] : []));
    const facts = ["park-jingkai", "linkage-qujing", "park-gaoxin"].map((id) => table.factOf(table.indexOf(id), "airport"));
    expect(facts.map((fact) => (fact.is === "range" ? [fact.lo, fact.hi] : fact.is))).toEqual(cells);
  });

  test("by hand: the centre to the airport, and the uncertainty on both sides", () => {
    const straight = groundDistanceM([102.8106770, 24.9532448], [102.93684, 25.11024]);
    const fact = table.factOf(table.indexOf("park-jingkai"), "airport");
    if (fact.is !== "range") throw new Error(fact.is);
    expect(Math.abs((fact.lo + fact.hi) / 2 / straight - 1)).toBeLessThan(0.005);
    expect((fact.hi - fact.lo) / 2).toBeCloseTo(5000, 6);
  });

  test("lead to the nearest station; one whose place is not verified is none", () => {
    // South from Majinpu: 6.03 km east and 9.38 km north; 5 km either way.
    expect(km("park-gaoxin", "station")).toEqual([0, 16.2]);
    expect(factsIn(table, "park-gaoxin")("station").note).toMatch(/^到昆明南站或王家营西站.*未列的可能更近/);
    expect(factsIn(table, "park-anning")("station").note).not.toContain("西客站");
  });

  test("no station of Qujing is listed, which does not put Qujing far from the railway, not even by the middle of a range", () => {
    const fact = table.factOf(table.indexOf("linkage-qujing"), "station");
    expect(fact).toMatchObject({ is: "unknown", why: "cannot-tell", said: { zh: expect.stringMatching(/^到.*站.*不超过 1\d\d 公里$/) as string } });
    expect([table.columns.get("station")].map((column) => column?.is === "range" && column.lo[table.indexOf("linkage-qujing")])).toEqual([Number.NaN]);
    expect(km("park-qidian", "station")[0]).toBe(0);
  });

  test("what is known by its counties alone is a range that holds the whole of them", async () => {
    const { publication } = await theRealPublication();
    const county = publication.districts.find(({ id }) => id === "530181");
    const outline = county && outlineOf(county);
    const corners = outline?.type === "Polygon" ? outline.coordinates.flat() : (outline?.coordinates.flat(2) ?? []);
    const away = corners.map(([lng = 0, lat = 0]) => groundDistanceM([lng, lat], [102.93684, 25.11024]));
    const fact = table.factOf(table.indexOf("park-anning"), "airport");
    if (fact.is !== "range") throw new Error(fact.is);
    expect(corners.length).toBeGreaterThan(50);
    expect(fact.lo).toBeLessThan(1.005 * Math.min(...away));
    expect(fact.hi).toBeGreaterThan(0.995 * Math.max(...away));
    expect(fact.hi - fact.lo).toBeLessThan(90_000);
    expect(fact.note?.zh).toBe("只知位于安宁市；到长水机场");
  });

  test("a zone of unknown place lies in its county, or that of what it is part of", () => {
    expect(factsIn(table, "park-shuzi")("airport").note).toContain("只知位于呈贡区");
    expect(factsIn(table, "linkage-qujing-nanhaizi")("airport").note).toContain("只知位于麒麟区、马龙区");
    expect(factsIn(table, "park-konggang")("airport").note).toContain("按其代用点所在的官渡区估计");
  });

  test("are none within a zone, and to the partner zone from itself", () => {
    expect([km("ftz-kunming", "bonded"), km("bonded-kunming-konggang", "bonded"), km("linkage-qujing", "partner"), km("linkage-qujing-nanhaizi", "partner")]).toEqual([[0, 0], [0, 0], [0, 0], [0, 0]]);
    expect(factsIn(table, "park-jingkai")("bonded").sources).toContain("districts");
  });

  test("need a partner, and roads have no junctions to measure to", async () => {
    const without = tableIn(await aSitesStore());
    expect(factsIn(without, "park-anning")("partner")).toMatchObject({ is: "not-stated", note: "未选伙伴片区" });
    expect(factsIn(without, "park-anning")("road")).toMatchObject({ is: "cannot-tell", note: expect.stringContaining("杭瑞高速") as string, sources: ["links"] });
    expect(factsIn(without, "park-anning")("road").note).not.toContain("文旅");
  });
});
