import { describe, expect, test } from "vitest";
import type { Statement } from "../../../../src/domain/statement";
import type { Zone } from "../../../../src/domain/zone";
import { aSquare } from "../../../support/builders";
import { aBoundary } from "../../../support/imported";
import { theRealRegister } from "../../../support/register";
import { aResource } from "../../../support/resources";
import { aLimit, aSitesStore, factsIn, factsOf, tableIn } from "../../../support/site-store";
import { aStatement } from "../../../support/statements";

const aRule = (over: Partial<Omit<Statement, "rule">> & { rule?: Partial<NonNullable<Statement["rule"]>> } = {}): Statement =>
  aStatement({ id: "S2-900", topic: "governance", zones: [], divisions: ["530100"], ...over, rule: { standing: "in-force", until: null, binds: { zh: "各园区", en: "all parks" }, ...over.rule } });

describe("policies", () => {
  const policy = async (zone: string, rules: readonly Statement[], any = rules.map(({ id }) => id)) => (await factsOf(zone, { statements: rules, search: { limits: [aLimit("policy", { any })] } }))("policy");

  test("a rule in force of the prefecture applies, and whom it binds is told", async () => {
    expect(await policy("park-anning", [aRule()])).toEqual({ is: ["yes"], note: "约束：各园区", sources: ["S2-900"] });
    expect(await policy("park-konggang", [aRule()])).toMatchObject({ is: ["yes"] });
  });

  test.each([
    ["proposed", null, "仅为提出，未施行"],
    ["not-yet", null, "尚未施行"],
    ["replaced", null, "已被后来的规定取代"],
    ["in-force", "2025", "已到期（2025）"],
    ["expired", "2024-06-30", "已到期（2024-06-30）"],
  ] as const)("one that is %s until %s does not, with or without a caution", async (standing, until, note) => {
    const caution = { zh: "待核", en: "to be checked" };
    expect(await policy("park-anning", [aRule({ rule: { standing, until } })])).toMatchObject({ is: ["no"], note });
    expect(await policy("park-anning", [aRule({ rule: { standing, until }, caution })])).toMatchObject({ is: ["no"], note });
  });

  test("its last day is still within it, and a search of an earlier day finds it in force", async () => {
    const rule = aRule({ rule: { until: "2026-11-22" } });
    expect((await policy("park-anning", [rule])).is).toEqual(["yes"]);
    const given = { statements: [aRule({ rule: { until: "2025" } })], search: { limits: [aLimit("policy", { any: ["S2-900"] })] } };
    expect((await factsOf("park-anning", { ...given, over: { day: "2025-12-31" } }))("policy").is).toEqual(["yes"]);
  });

  test("with a caution or doubtful it decides nothing; what is no rule or not there is not stated", async () => {
    expect((await policy("park-anning", [aRule({ caution: { zh: "待核", en: "to be checked" } })])).is).toBe("unverified");
    expect((await policy("park-anning", [aRule({ doubtful: true })])).is).toBe("doubtful");
    expect((await policy("park-anning", [aRule()], ["S2-901"])).is).toBe("not-stated");
    expect((await policy("park-anning", [aStatement()], ["S2-001"])).is).toBe("not-stated");
  });

  test("Kunming's rules never bind Qujing, a zone's rule binds it and its parts, and a county's its own zones", async () => {
    expect(await policy("linkage-qujing", [aRule()])).toMatchObject({ is: ["no"], note: "规则不及于所在市县" });
    const ofZone = aRule({ zones: ["linkage-qujing"], divisions: ["530100"] });
    expect([(await policy("linkage-qujing-nanhaizi", [ofZone])).is, (await policy("park-anning", [ofZone])).is]).toEqual([["yes"], ["no"]]);
    const ofCounty = aRule({ divisions: ["530124"] });
    expect([(await policy("park-fumin", [ofCounty])).is, (await policy("park-anning", [ofCounty])).is, (await policy("park-fumin", [aRule({ divisions: [] })])).is]).toEqual([["yes"], ["no"], "cannot-tell"]);
  });

  test("all of them must apply: one that does not outweighs one that was not verified, and that one those that apply", async () => {
    const [sure, cautioned, gone] = [aRule(), aRule({ id: "S2-901", caution: { zh: "待核", en: "to be checked" } }), aRule({ id: "S2-902", rule: { standing: "replaced" } })];
    expect([(await policy("park-anning", [sure, cautioned])).is, (await policy("park-anning", [sure, cautioned, gone])).is, (await policy("park-anning", [])).is]).toEqual(["unverified", ["no"], "not-stated"]);
  });

  test("those of the application for the linkage zone are all proposed", async () => {
    expect((await factsOf("linkage-qujing", { search: { limits: [aLimit("policy", { any: ["S1-122"] })] } }))("policy")).toMatchObject({ is: ["no"], note: "仅为提出，未施行" });
  });
});

describe("bonded functions", () => {
  test("are what the entries say; a planned bonded zone has none today, and where none is listed nobody says that there is none", async () => {
    const table = tableIn(await aSitesStore());
    const of = (id: string) => factsIn(table, id)("bonded-function");
    expect(of("ftz-kunming")).toMatchObject({ is: ["yes"], note: "含综保区经开片区" });
    expect(of("bonded-kunming-konggang").is).toEqual(["yes"]);
    expect(of("linkage-qujing")).toMatchObject({ is: ["no"], note: "综合保税区仅为规划，尚未设立", sources: ["S1-102"] });
    expect(of("linkage-qujing-nanhaizi").is).toEqual(["no"]);
    expect(of("park-anning")).toMatchObject({ is: "not-stated", note: "所列综合保税区不在其所在县区" });
    expect(of("park-jingkai")).toMatchObject({ is: "not-stated", note: "与综保区经开片区、综保区空港片区的隶属关系未载" });
    expect(of("park-konggang").is).toBe("not-stated");
  });

  test("a plot in a zone that contains one may lie outside of it", async () => {
    const table = tableIn(await aSitesStore({ records: { resources: [aResource("a", { zone: "ftz-kunming" }), aResource("b", { zone: "bonded-kunming-jingkai" })] } }));
    expect([factsIn(table, "resource:a")("bonded-function").is, factsIn(table, "resource:b")("bonded-function").is]).toEqual(["cannot-tell", ["yes"]]);
  });
});

describe("the siting rule", () => {
  test("passes parks of a stated level, leaves those without one open, and binds Kunming only", async () => {
    const table = tableIn(await aSitesStore());
    const of = (id: string) => factsIn(table, id)("siting-rule");
    expect(of("park-jingkai")).toEqual({ is: ["yes"], note: "属市级及以上园区", sources: ["S3-081", "park-jingkai"] });
    expect(of("park-gaoxin").is).toEqual(["yes"]);
    expect(of("park-anning")).toMatchObject({ is: "not-stated", note: "园区级别未载，是否达到市级待核" });
    expect(of("ftz-kunming")).toMatchObject({ is: "cannot-tell", note: "不是园区，与园区的范围关系未载" });
    expect(of("linkage-qujing")).toMatchObject({ is: ["yes"], note: "规则只约束昆明市，不及于此" });
    expect(of("linkage-qujing-nanhaizi").is).toEqual(["yes"]);
    expect(table.factOf(table.indexOf("park-jingkai"), "siting-rule").basis?.caution?.zh).toContain("2019年规定");
  });

  test("excepts mining and energy, which is said", async () => {
    expect((await factsOf("park-anning", { search: { exempt: "mining" } }))("siting-rule")).toMatchObject({ is: ["yes"], note: "矿产资源项目，规则明文除外" });
    expect((await factsOf("park-anning", { search: { exempt: "energy" } }))("siting-rule").note).toContain("能源");
  });

  const dongchuan = [102.94, 26.12];
  const surveyed = aBoundary("park-dongchuan", { geometry: aSquare([103.15, 26.05], 0.05) });
  const levelled = (zones: readonly Zone[]) => zones.map((zone) => (zone.id === "park-dongchuan" ? { ...zone, level: "provincial" as const } : zone));
  const resources = [aResource("within", { at: [103.17, 26.07] }), aResource("without", { at: [103.12, 26.02] }), aResource("near", { at: [102.81, 24.95] }), aResource("qujing", { at: [103.8, 25.5] }), aResource("abroad", { at: [100, 21] }), aResource("lost", { at: null }), aResource("named", { at: dongchuan, zone: "park-jingkai" })];

  test("a place within a measured park is in it, one outside of all breaks it if it holds, and near a schematic one nobody can tell", async () => {
    const table = tableIn(await aSitesStore({ zones: levelled, records: { resources, boundaries: [surveyed] } }));
    const of = (id: string) => factsIn(table, `resource:${id}`)("siting-rule");
    expect(of("within").is).toEqual(["yes"]);
    expect(of("without")).toEqual({ is: "unverified", note: expect.stringMatching(/^在园区之外；2019年规定/) as string, sources: ["S3-081"] });
    expect(of("near")).toMatchObject({ is: "cannot-tell", note: expect.stringContaining("昆明经开区") as string });
    expect(of("qujing")).toMatchObject({ is: ["yes"], note: "规则只约束昆明市，不及于此" });
    expect([of("abroad").is, of("lost").is, of("named").is]).toEqual(["cannot-tell", "unlocated", ["yes"]]);
  });

  test("a rule that nobody doubts excludes what is outside of all parks", async () => {
    const statements = (await theRealRegister()).statements.map((one) => (one.id === "S3-081" ? { ...one, caution: null } : one));
    const table = tableIn(await aSitesStore({ statements, zones: levelled, records: { resources, boundaries: [surveyed] } }));
    expect(factsIn(table, "resource:without")("siting-rule")).toEqual({ is: ["no"], note: "在园区之外", sources: ["S3-081"] });
  });

  test("as long as a county's park has no boundary, nothing in the county is said to be outside", async () => {
    const table = tableIn(await aSitesStore({ records: { resources } }));
    expect(factsIn(table, "resource:without")("siting-rule")).toMatchObject({ is: "cannot-tell", note: expect.stringContaining("东川") as string });
  });
});
