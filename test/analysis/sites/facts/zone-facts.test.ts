import { describe, expect, test } from "vitest";
import { findSites } from "../../../../src/analysis/sites/find-sites";
import { openQuestions } from "../../../../src/analysis/sites/questions";
import { emptySearch } from "../../../../src/domain/sites/site-search";
import { chainLinks } from "../../../../src/domain/sites/industry-chain";
import { industryIds } from "../../../../src/domain/industry";
import { aHousingProject, anIndustryRecord } from "../../../support/themes";
import { theRealRegister } from "../../../support/register";
import { aResource } from "../../../support/resources";
import { aLedger } from "../../../support/ledger";
import { aLimit, anAnswer, aSitesStore, factsIn, factsOf, tableIn } from "../../../support/site-store";
import { aQuantity, aStatement } from "../../../support/statements";

describe("kind, level and area are what the entries say", () => {
  test("the area that stands for a zone, and which one it is; with a caution it decides nothing", async () => {
    const table = tableIn(await aSitesStore());
    const [jingkai, ftz, linkage, shuzi, anning, bonded] = ["park-jingkai", "ftz-kunming", "linkage-qujing", "park-shuzi", "park-anning", "bonded-kunming-jingkai"].map((id) => factsIn(table, id)("area"));
    expect(jingkai).toMatchObject({ is: [156_600_000, 156_600_000], note: "管理面积", sources: ["park-jingkai"] });
    expect(bonded).toMatchObject({ is: [580_000, 580_000], note: "规划面积" });
    expect([ftz?.is, linkage?.is, shuzi?.is, anning?.is]).toEqual(["doubtful", "doubtful", "doubtful", "not-stated"]);
    expect(table.factOf(table.indexOf("ftz-kunming"), "area").basis?.caution?.zh).toContain("待与原文核对");
    // What is printed is said, and decides nothing.
    expect([table.factOf(table.indexOf("linkage-qujing"), "area"), table.factOf(table.indexOf("park-anning"), "area")]).toMatchObject([{ said: { zh: "157 km²", en: "157 km²" } }, { is: "unknown" }]);
    expect([factsIn(table, "park-gaoxin")("level").is, factsIn(table, "park-anning")("level").is, factsIn(table, "park-anning")("kind").is]).toEqual([["national"], "not-stated", ["industrial-park"]]);
  });
});

describe("industries meet the investor's", () => {
  const meets = async (id: string, ...industries: (typeof industryIds)[number][]) => (await factsOf(id, { search: { industries } }))("industry");

  test("as leading, as auxiliary, unsaid, along the chain, or not at all", async () => {
    expect(await meets("linkage-qujing", "photovoltaics")).toMatchObject({ is: [1, 1], note: "主导产业" });
    expect(await meets("park-anning", "equipment")).toMatchObject({ is: [0.7, 0.7], note: "辅助产业" });
    expect(await meets("linkage-qujing-nanhaizi", "photovoltaics")).toMatchObject({ is: [0.7, 1], note: "列为产业，主辅未载" });
    expect(await meets("park-haikou", "batteries")).toMatchObject({ is: [0.4, 0.4], note: expect.stringContaining("（本图假定）：磷化工提供磷酸铁锂") as string });
    expect(await meets("park-anning", "tourism")).toMatchObject({ is: [0, 0], note: "所列产业中没有" });
    // Only a list of leading and auxiliary industries is a whole one.
    expect(await meets("linkage-qujing-nanhaizi", "tourism")).toMatchObject({ is: "not-stated", note: expect.stringContaining("没有同时列出") as string, sources: ["P-nanhaizi-industries-2019"] });
    expect((await meets("park-qidian", "digital")).is).toBe("not-stated");
    expect(await meets("park-qidian")).toMatchObject({ is: "not-stated", note: "未选产业" });
  });

  test("the best of several counts, and a link of the chain that a statement bears out names it", async () => {
    expect((await meets("park-anning", "tourism", "equipment", "chemicals")).is).toEqual([1, 1]);
    // Food goes with the chemicals that lead there, by the chain only.
    expect(await meets("park-anning", "food", "equipment")).toMatchObject({ is: [0.7, 0.7], note: "辅助产业" });
    expect((await meets("park-jingkai", "photovoltaics")).sources).toEqual(["P-jingkai-industries-2023", "S1-061"]);
  });

  test("what an office entered prevails over the documents", async () => {
    const facts = await factsOf("park-haikou", { search: { industries: ["tourism"] }, records: { industries: [anIndustryRecord()] } });
    expect(facts("industry")).toMatchObject({ is: [1, 1], sources: ["i1"] });
  });

  test("every link of the chain joins two industries once, and its statements are in the register", async () => {
    const ids = new Set((await theRealRegister()).statements.map(({ id }) => id));
    expect(chainLinks.flatMap(({ statements }) => statements).filter((id) => !ids.has(id))).toEqual([]);
    const pairs = chainLinks.map(({ supplier, user }) => [supplier, user].sort().join());
    expect([new Set(pairs).size, chainLinks.filter(({ supplier, user }) => supplier === user).length]).toEqual([pairs.length, 0]);
  });
});

describe("land, plots and plants", () => {
  const anning = { zone: "park-anning", at: null };
  const factsWith = (...resources: ReturnType<typeof aResource>[]) => factsOf("park-anning", { records: { resources } });

  test("nobody entered any: the park has to be asked", async () => {
    const facts = await factsWith();
    expect(["land", "plot", "plant"].map((criterion) => facts(criterion as "land").is)).toEqual(["ask", "ask", "ask"]);
  });

  test("land is at least the sum and a plot the largest of what is sure to be had: nobody says that all was entered", async () => {
    const facts = await factsWith(aResource("a", anning), aResource("b", { ...anning, area: 30_000_000, status: "approved-unsupplied" }), aResource("c", { ...anning, area: 90_000_000, status: "planned" }), aResource("d", { ...anning, area: 900_000_000, status: "built" }), aResource("e", { zone: "park-fumin", at: null }));
    expect(facts("land")).toMatchObject({ is: [300_000, Infinity], note: "所录未必齐全，只知至少", sources: ["a", "b", "c", "d"] });
    expect(facts("plot").is).toEqual([200_000, Infinity]);
  });

  test("what is only planned, built or without an area is no least: the park is still asked", async () => {
    const facts = await factsWith(aResource("a", { ...anning, status: "planned" }), aResource("b", { ...anning, area: null }), aResource("c", { ...anning, status: "built" }));
    expect(facts("land")).toEqual({ is: "ask", note: "已录入的都不能确定可供", sources: ["a", "b", "c"] });
    expect(facts("plot").is).toBe("ask");
  });

  test("one small plot that is entered excludes its zone from nothing, meets what it is enough for, and scores nothing", async () => {
    const resources = [aResource("a", { ...anning, area: 30_000_000 })];
    const verdict = async (criterion: "land" | "plot", least: number) => {
      const search = { ...emptySearch, among: { zones: true, resources: false, layers: false }, limits: [aLimit(criterion, { least, unknown: "ask" })], weights: [{ criterion, weight: 50, prefers: "more", ideal: null, like: null } as const] };
      const table = tableIn(await aSitesStore({ records: { resources }, search }));
      const [site, finding] = [table.indexOf("park-anning"), findSites(table, search)];
      const found = finding.ranked.find((one) => one.site === site);
      return { open: found?.open, score: found?.score, asked: openQuestions(table, search, [site]).length };
    };
    expect([await verdict("land", 200_000), await verdict("plot", 200_000), await verdict("plot", 90_000)]).toEqual([
      { open: ["land"], score: 50, asked: 1 },
      { open: ["plot"], score: 50, asked: 1 },
      { open: [], score: 50, asked: 0 },
    ]);
  });

  test("what lies in a part lies in the whole", async () => {
    const table = tableIn(await aSitesStore({ records: { resources: [aResource("a", { zone: "linkage-qujing-xicheng", at: null })] } }));
    expect(["linkage-qujing-xicheng", "linkage-qujing", "linkage-qujing-nanhaizi"].map((id) => factsIn(table, id)("land").is)).toEqual([[200_000, Infinity], [200_000, Infinity], "ask"]);
  });

  test("the ledger's 批而未供 counts for a zone of its own account, and entries of that status may be part of it", async () => {
    const ledger = Object.values(aLedger({ "park-jingkai": { "approved-unsupplied": "600" } }));
    const alone = await factsOf("park-jingkai", { records: { ledger } });
    expect(alone("land")).toMatchObject({ is: [400_000, Infinity], note: "所录未必齐全，只知至少；含台账批而未供", sources: ["2026.park-jingkai"] });
    const jingkai = { zone: "park-jingkai", at: null };
    const both = await factsOf("park-jingkai", { records: { ledger, resources: [aResource("a", { ...jingkai, status: "approved-unsupplied" }), aResource("b", { ...jingkai, area: 3_000_000 })] } });
    expect(both("land").is).toEqual([410_000, Infinity]);
  });
});

describe("housing", () => {
  test("published dwellings with a caution decide nothing, and the city's projects belong to no zone", async () => {
    const table = tableIn(await aSitesStore());
    expect(factsIn(table, "park-gaoxin")("housing")).toMatchObject({ is: "doubtful", note: expect.stringContaining("1409") as string, sources: ["S2-040"] });
    const others = Array.from({ length: table.count }, (_, index) => table.factOf(index, "housing")).filter(({ is }) => is !== "unknown");
    expect(others).toEqual([]);
  });

  test("what is entered as built is the least there is; what is only planned houses nobody yet", async () => {
    const built = aHousingProject({ id: "h2", dwellings: 300, built: 300, status: "existing" });
    expect((await factsOf("park-gaoxin", { records: { projects: [aHousingProject(), built] } }))("housing")).toMatchObject({ is: [300, Infinity], note: "所录未必齐全，只知至少", sources: ["h1", "h2"] });
    expect((await factsOf("park-gaoxin", { records: { projects: [aHousingProject()] } }))("housing")).toMatchObject({ is: "cannot-tell", note: "已录入的项目没有建成套数", sources: ["h1"] });
  });

  test("a published project without a caution is the least there is", async () => {
    const sure = aStatement({ id: "S2-950", topic: "housing", indicator: "housing-units-built", quantity: aQuantity(900, "套", "dwellings"), zones: ["park-anning"] });
    expect((await factsOf("park-anning", { statements: [sure] }))("housing")).toMatchObject({ is: [900, Infinity], note: "公布的单个项目，不代表全片区", sources: ["S2-950"] });
  });
});

describe("what only a park can say", () => {
  test("is asked until it answers; the latest answer counts and the former ones are told", async () => {
    const answers = [anAnswer("a", { answeredOn: "2026-03-01", lo: 1, hi: 1, asGiven: "1千伏安" }), anAnswer("b", { note: "二期再增" }), anAnswer("c", { unit: "park-fumin", lo: 3, hi: 3 })];
    const facts = await factsOf("park-anning", { records: { answers } });
    expect(facts("power")).toEqual({ is: [50_000, 50_000], note: "园区经发局 2026-10-01 答复：5万千伏安；二期再增；此前 园区经发局 2026-03-01 答复：1千伏安", sources: ["b"] });
    expect([facts("water").is, facts("tenure").is]).toEqual(["ask", "ask"]);
  });

  test("an answer to what is not asked is none; one about land stands before what was entered", async () => {
    const answers = [anAnswer("c", { criterion: "land", lo: 100, hi: 200 }), anAnswer("d", { criterion: "chemical-park", lo: null, hi: null, words: ["yes"] }), anAnswer("e", { criterion: "level", lo: null, hi: null, words: ["national"] })];
    const facts = await factsOf("park-anning", { records: { answers, resources: [aResource("r", { zone: "park-anning" })] } });
    expect([facts("land").is, facts("chemical-park").is, facts("level").is]).toEqual([[100, 200], ["yes"], "not-stated"]);
  });
});
