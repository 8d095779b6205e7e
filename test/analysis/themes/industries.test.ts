import { expect, test } from "vitest";
import { themeModelOf } from "../../../src/analysis/themes/theme-model-of";
import { aStatement } from "../../support/statements";
import { anIndustryRecord, someStatements, themeInputs } from "../../support/themes";

const rolesOf = (parts: readonly { class: string; role: string | null }[]) => Object.fromEntries(parts.map(({ class: id, role }) => [id.replace("industries.", ""), role]));

test("a zone has the industries and roles that its document gives", async () => {
  const { values } = themeModelOf(await themeInputs(), "industries");
  expect(rolesOf(values.get("park-haikou")?.parts ?? [])).toEqual({ equipment: "auxiliary", chemicals: "leading" });
  expect(rolesOf(values.get("linkage-qujing")?.parts ?? [])).toEqual({ photovoltaics: "leading", batteries: "leading", digital: "leading", biomedicine: null, equipment: null, metals: "leading" });
});

test("a statement of a park within a collaboration area is the park's, not the area's", async () => {
  const { values } = themeModelOf(await themeInputs(), "industries");
  expect(values.has("collab-xishan-anning")).toBe(false);
});

test("where a document and a later page disagree, the document shows and the page is kept with its source", async () => {
  const value = themeModelOf(await themeInputs(), "industries").values.get("park-anning");
  expect(value?.parts.map((part) => part.class)).not.toContain("industries.metals");
  expect(value?.others.filter((one) => one.class === "industries.metals").map(({ source, role }) => ({ source, role }))).toEqual([
    { source: { kind: "statement", id: "P-anning-industries-2024", document: "p-chinadaily-2024" }, role: "leading" },
  ]);
});

test("a year shows what was known then", async () => {
  const inputs = await themeInputs({ year: 2019 });
  const model = themeModelOf(inputs, "industries");
  expect(model.years).toContain(2019);
  expect(model.year).toBe(2019);
  expect(model.values.get("linkage-qujing")?.parts.every(({ claims }) => claims.every(({ asOf }) => (asOf ?? "") <= "2019-12-31"))).toBe(true);
  expect(model.values.has("park-jingkai")).toBe(false);
  expect(themeModelOf({ ...inputs, year: 2012 }, "industries").values.has("linkage-qujing")).toBe(false);
});

test("the dates of the legend reach as far as the years of the slider", async () => {
  const { years, year, asOf } = themeModelOf(await themeInputs(), "industries");
  expect(year).toBe(2024);
  expect([asOf?.from.slice(0, 4), asOf?.to.slice(0, 4)]).toEqual([String(years[0]), String(year)]);
});

test("what the office entered shows in the place of what is published, which stays beside it", async () => {
  const value = themeModelOf(await themeInputs({ industries: [anIndustryRecord()] }), "industries").values.get("park-haikou");
  expect(value?.value).toBe("entered");
  expect(value?.parts.map((part) => part.class)).toEqual(["industries.tourism"]);
  expect(value?.others.map((one) => one.class).sort()).toEqual(expect.arrayContaining(["industries.chemicals", "industries.equipment"]));
});

test("the level rule names what is not published and forces no zone to it", async () => {
  const { levels } = themeModelOf(await themeInputs(), "industries");
  const of = (feature: string) => levels.find((one) => one.feature === feature);
  expect(of("park-haikou")).toMatchObject({ level: null, found: { leading: 1, auxiliary: 1 }, missing: { leading: 0, auxiliary: 1 } });
  expect(of("park-jingkai")).toMatchObject({ level: "national", wanted: { leading: 2, auxiliary: 2 }, found: { leading: 5, auxiliary: 0 }, missing: { leading: 0, auxiliary: 2 } });
  expect(of("park-gaoxin")).toMatchObject({ found: { leading: 0, auxiliary: 0, unsaid: 3 }, missing: { leading: 2, auxiliary: 2 } });
  // Kunming's rule: the linkage zone is Qujing's.
  expect(of("linkage-qujing")).toBeUndefined();
  const without = await themeInputs({ statements: someStatements().filter(({ id }) => id !== "S4-037") });
  expect(themeModelOf(without, "industries").levels).toEqual([]);
});

test("classes keep their order, count their zones by role, and unknown zones are counted as unknown", async () => {
  const model = themeModelOf(await themeInputs(), "industries");
  expect(model.classes).toHaveLength(12);
  expect(model.classes[0]).toMatchObject({ id: "industries.photovoltaics", count: 1, roles: { leading: 1, auxiliary: 0 } });
  expect(model.known).toBe([...model.features].filter((id) => model.values.has(id)).length);
  expect(model.known).toBeLessThan(model.of);
});

test("a doubtful statement gives no zone an industry", async () => {
  const doubtful = aStatement({ id: "S2-900", topic: "industry", zones: ["park-luquan"], industries: [{ industry: "food", role: "leading" }], doubtful: true });
  expect(themeModelOf(await themeInputs({ statements: [doubtful] }), "industries").values.size).toBe(0);
  expect(themeModelOf(await themeInputs({ statements: [{ ...doubtful, doubtful: false }] }), "industries").values.size).toBe(1);
});

test("what names no zone of the map is unplaced", async () => {
  const nowhere = aStatement({ id: "S2-903", topic: "industry", zones: [], industries: [{ industry: "food", role: null }] });
  const { unplaced } = themeModelOf(await themeInputs({ statements: [nowhere], industries: [anIndustryRecord({ unit: "park-nowhere" })] }), "industries");
  expect(unplaced.map(({ source }) => source)).toEqual([
    { kind: "statement", id: "S2-903", document: "002" },
    { kind: "record", id: "i1" },
  ]);
});
