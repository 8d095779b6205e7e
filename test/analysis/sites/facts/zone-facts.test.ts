import { describe, expect, test } from "vitest";
import { chainLinks } from "../../../../src/domain/sites/industry-chain";
import { industryIds } from "../../../../src/domain/industry";
import { aHousingProject, anIndustryRecord } from "../../../support/themes";
import { theRealRegister } from "../../../support/register";
import { aResource } from "../../../support/resources";
import { aLedger } from "../../../support/ledger";
import { anAnswer, aSitesStore, factsIn, factsOf, tableIn } from "../../../support/site-store";
import { aQuantity, aStatement } from "../../../support/statements";

describe("kind, level and area are what the entries say", () => {
  test("the area that stands for a zone, and which one it is; with a caution it decides nothing", async () => {
    const table = tableIn(await aSitesStore());
    const [jingkai, ftz, linkage, shuzi, anning, bonded] = ["park-jingkai", "ftz-kunming", "linkage-qujing", "park-shuzi", "park-anning", "bonded-kunming-jingkai"].map((id) => factsIn(table, id)("area"));
    expect(jingkai).toMatchObject({ is: [156_600_000, 156_600_000], note: "管理面积", sources: ["park-jingkai"] });
    expect(bonded).toMatchObject({ is: [580_000, 580_000], note: "规划面积" });
    expect([ftz?.is, linkage?.is, shuzi?.is, anning?.is]).toEqual(["doubtful", "doubtful", "doubtful", "not-stated"]);
    expect(table.factOf(table.indexOf("ftz-kunming"), "area").basis?.caution?.zh).toContain("待与原文核对");
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
    expect(await meets("park-haikou", "tourism")).toMatchObject({ is: [0, 0], note: "所列产业中没有" });
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

  test("land is the sum and a plot the largest of what is to be had; what is only planned may come", async () => {
    const facts = await factsWith(aResource("a", anning), aResource("b", { ...anning, area: 30_000_000, status: "approved-unsupplied" }), aResource("c", { ...anning, area: 90_000_000, status: "planned" }), aResource("d", { ...anning, area: 900_000_000, status: "built" }), aResource("e", { zone: "park-fumin", at: null }));
    expect(facts("land")).toMatchObject({ is: [300_000, 600_000], sources: ["a", "b", "c", "d"] });
    expect(facts("plot").is).toEqual([200_000, 300_000]);
  });

  test("what has no area may be anything: the least is said, and nothing is decided", async () => {
    const facts = await factsWith(aResource("a", anning), aResource("b", { ...anning, area: null }));
    expect(facts("land")).toMatchObject({ is: "cannot-tell", note: "至少 200000 m²；部分资源未填面积" });
    const jingkai = await factsOf("park-jingkai", { records: { resources: [aResource("a", { zone: "park-jingkai", area: null }), aResource("b", { zone: "park-jingkai" })] } });
    expect(jingkai("land").is).toEqual([200_000, 156_600_000]);
  });

  test("what lies in a part lies in the whole", async () => {
    const table = tableIn(await aSitesStore({ records: { resources: [aResource("a", { zone: "linkage-qujing-xicheng", at: null })] } }));
    expect(["linkage-qujing-xicheng", "linkage-qujing", "linkage-qujing-nanhaizi"].map((id) => factsIn(table, id)("land").is)).toEqual([[200_000, 200_000], [200_000, 200_000], "ask"]);
  });

  test("the ledger's 批而未供 counts for a zone of its own account, and entries of that status may be part of it", async () => {
    const ledger = Object.values(aLedger({ "park-jingkai": { "approved-unsupplied": "600" } }));
    const alone = await factsOf("park-jingkai", { records: { ledger } });
    expect(alone("land")).toMatchObject({ is: [400_000, 400_000], note: "含台账批而未供", sources: ["2026.park-jingkai"] });
    const jingkai = { zone: "park-jingkai", at: null };
    const both = await factsOf("park-jingkai", { records: { ledger, resources: [aResource("a", { ...jingkai, status: "approved-unsupplied" }), aResource("b", { ...jingkai, area: 3_000_000 })] } });
    expect(both("land").is).toEqual([410_000, 610_000]);
  });
});

describe("housing", () => {
  test("published dwellings with a caution decide nothing, and the city's projects belong to no zone", async () => {
    const table = tableIn(await aSitesStore());
    expect(factsIn(table, "park-gaoxin")("housing")).toMatchObject({ is: "doubtful", note: expect.stringContaining("1409") as string, sources: ["S2-040"] });
    const others = Array.from({ length: table.count }, (_, index) => table.factOf(index, "housing")).filter(({ is }) => is !== "unknown");
    expect(others).toEqual([]);
  });

  test("entered projects reach from what is built to what is planned; without a number there is no upper end", async () => {
    const built = aHousingProject({ id: "h2", dwellings: 300, built: 300, status: "existing" });
    expect((await factsOf("park-gaoxin", { records: { projects: [aHousingProject(), built] } }))("housing")).toMatchObject({ is: [300, 800], sources: ["h1", "h2"] });
    expect((await factsOf("park-gaoxin", { records: { projects: [built, aHousingProject({ dwellings: null })] } }))("housing")).toMatchObject({ is: "cannot-tell", note: "至少 300" });
  });

  test("a published project without a caution is the least there is", async () => {
    const sure = aStatement({ id: "S2-950", topic: "housing", indicator: "housing-units-built", quantity: aQuantity(900, "套", "dwellings"), zones: ["park-anning"] });
    expect((await factsOf("park-anning", { statements: [sure] }))("housing")).toMatchObject({ is: "cannot-tell", note: "至少 900；公布的单个项目，不代表全片区", sources: ["S2-950"] });
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
