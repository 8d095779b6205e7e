import { expect, test } from "vitest";
import type { ThemeClaim, ThemeModel, ThemePart } from "../../src/domain/theme-model";
import { keyOfClaim } from "../../src/ui/themes/claim-groups";
import { amountText, classLabel, themeSentence, valueLine } from "../../src/ui/themes/theme-words";
import { yearPosition } from "../../src/ui/themes/YearSlider";

const aPart = (over: Partial<ThemePart> = {}): ThemePart => ({ class: "industries.chemicals", share: null, role: null, status: "existing", value: "published", amount: null, claims: [], ...over });
const aClaim = (over: Partial<ThemeClaim> = {}): ThemeClaim => ({ source: { kind: "statement", id: "S1-001", document: "001" }, value: "published", asOf: "2021", status: "target", role: null, figure: null, ...over });

const aModel = (over: Partial<ThemeModel> = {}): ThemeModel => ({
  id: "industries",
  as: "fill",
  kind: "composition",
  classes: [
    { id: "industries.chemicals", label: { kind: "industry", industry: "chemicals" }, paint: { kind: "industry", industry: "chemicals" }, count: 2, roles: { leading: 1, auxiliary: 0 }, bounds: null },
    { id: "industries.metals", label: { kind: "industry", industry: "metals" }, paint: { kind: "industry", industry: "metals" }, count: 1, roles: { leading: 0, auxiliary: 1 }, bounds: null },
  ],
  values: new Map(),
  features: ["a", "b", "c"],
  measure: null, unit: null,
  method: "kinds",
  known: 1,
  of: 3,
  asOf: null,
  years: [],
  year: null,
  unplaced: [],
  levels: [],
  housing: null,
  ...over,
});

test("land is told in mu, exactly, from counts of 1/300 m²", () => {
  expect(amountText("quota", 3 * 100 * 200_000)).toBe("300");
  expect(amountText("quota", 1_234_567 * 200_000 + 50_000)).toBe("1,234,567.25");
  expect(amountText("output", 1564.45)).toBe("1,564.45");
});

test("a step of one value is that value, and of several the span of them", () => {
  expect(classLabel("output", { label: { kind: "span", from: 168, to: 168 } }).zh).toBe("168");
  expect(classLabel("output", { label: { kind: "span", from: 168, to: 1564.45 } }).en).toBe("168–1,564.45");
});

test("the list says leading, auxiliary and unsaid industries apart", () => {
  const value = { feature: "a", parts: [aPart({ role: "leading" }), aPart({ class: "industries.metals", role: "auxiliary" })], others: [], status: null, value: "published" as const, quota: null };
  expect(valueLine(aModel(), value)).toEqual({ zh: "主导：化工；辅助：有色与新材料", en: "leading: Chemicals; auxiliary: Metals and new materials" });
  expect(valueLine(aModel(), { ...value, parts: [aPart()] }).zh).toBe("未分主辅：化工");
});

test("what is unknown is said to be, quota as yet to be imported", () => {
  expect(valueLine(aModel(), undefined).zh).toBe("资料未载");
  expect(valueLine(aModel({ id: "quota" }), undefined).zh).toBe("待导入");
});

test("a target in the list says that it is one, and a computed amount that it is about so much", () => {
  const unit = { zh: "亿元", en: "CNY 100 million" };
  const figure = { quantity: { amount: 300, upTo: null, sense: "at-least" as const, unit }, of: null, status: "target" as const, period: null };
  const output = aModel({ id: "output", kind: "quantity", unit, classes: [] });
  const line = (part: ThemePart) => valueLine(output, { feature: "a", parts: [part], others: [], status: null, value: "published", quota: null }).zh;
  expect(line(aPart({ class: "output.target", status: "target", claims: [aClaim({ figure })] }))).toBe("不少于 300 亿元 目标");
  expect(line(aPart({ amount: 5, value: "computed" }))).toBe("≈ 5 亿元");
});

test("the sentence for the ear counts what is known and what is not", () => {
  expect(themeSentence(aModel(), "zh")).toBe("主导产业：1 个片区有资料，2 个资料未载。");
  expect(themeSentence(aModel({ as: "over" }), "en")).toBe("Overlay Industries: data for 1 zones; nothing in the sources for 2.");
});

test("a year without values stands at the last one before it, and none at the latest", () => {
  expect([2010, 2019, 2020, 2022, 2030, null].map((year) => yearPosition([2019, 2021, 2022], year))).toEqual([0, 0, 0, 2, 2, 3]);
});

test("two figures of one document on one thing are told apart", () => {
  const unit = { zh: "GW", en: "GW" };
  const one = (amount: number) => aClaim({ figure: { quantity: { amount, upTo: null, sense: "exactly", unit }, of: null, status: "target", period: null } });
  expect(keyOfClaim(one(70))).not.toBe(keyOfClaim(one(50)));
});

test("an open class says so in words", () => {
  const label = classLabel("statements", { label: { kind: "span", from: 21, to: Infinity } });
  expect([label.zh, label.en]).toEqual(["21 条以上", "21 or more"]);
});
