import { expect, test } from "vitest";
import { guardCodes, type GuardCode, type GuardFinding } from "../../src/domain/ledger-guard";
import { guardScopeText, guardSentence } from "../../src/i18n/guard-sentence";

/** What each guard tells, as `ledger-guards.test.ts` has it. */
const parameters: Record<GuardCode, Record<string, number>> = {
  "industrial-land": { out: 200_000 },
  "construction-cap": { used: 24_000_000, available: 20_000_000 },
  "approved-beyond-quota": { approved: 24_000_000, available: 20_000_000 },
  "left-negative": { left: -200_000 },
  "transfers-unbalanced": { received: 0, given: 200_000, difference: -200_000, known: 2, all: 19 },
  "transfers-half-known": { received: 400_000, given: 200_000 },
  "carried-in-differs": { carried: 200_000, left: 400_000, year: 2025 },
  "part-exceeds": { count: 400_000, whole: 200_000 },
  "over-allocated": { count: 200_000, excess: 200_000, known: 2, all: 19 },
  "supplied-beyond-approved": { approved: 200_000, supplied: 400_000 },
  "stock-undated": { count: 200_000 },
  "larger-than-area": { count: 400_000, area: 200_000 },
  "scenario-differs": { total: 200_000, allotted: 400_000, difference: -200_000 },
};
const aFinding = (code: GuardCode, column: GuardFinding["column"] = "used"): GuardFinding => ({
  code,
  unit: "park-a",
  column,
  severity: "objection",
  parameters: parameters[code],
  scope: { by: "own", statementIds: [] },
  answerAt: null,
  override: null,
});

test.each(guardCodes)("%s has a sentence with every figure in it, in both languages", (code) => {
  for (const language of ["zh", "en"] as const) {
    const sentence = guardSentence(aFinding(code), "UNIT", language);
    const figures = Object.values(parameters[code]).filter((value) => Math.abs(value) >= 200_000).map((value) => `${Math.abs(value) / 200_000}.00`);
    expect(sentence.length).toBeGreaterThan(15);
    expect(figures.filter((figure) => !sentence.includes(figure))).toEqual([]);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test("a column of a class is named with it", () => {
  expect(guardSentence(aFinding("left-negative", "left.cultivated"), "安宁市", "zh")).toContain("安宁市剩余（耕地）为 −1.00 亩");
  expect(guardSentence(aFinding("left-negative", "left.farmland"), "Anning", "en")).toContain("Anning: left (farmland) is −1.00 mu");
});

test("each scope says whom it binds and whether it holds", () => {
  const document = (id: string, standing: "proposed" | "in-force") => guardScopeText({ by: "document", document: id, standing, statementIds: [] }, "zh");
  expect(document("001", "proposed")).toMatch(/拟议.*曲靖/);
  expect(document("002", "in-force")).toMatch(/现行.*昆明/);
  expect(guardScopeText({ by: "own", statementIds: [] }, "en")).toContain("own check");
  expect(guardScopeText({ by: "own", statementIds: ["S4-039"] }, "zh")).toContain("尚未印发");
});

test("what a scenario has a part in says so", () => {
  for (const [language, word] of [["zh", "情景"], ["en", "scenario"]] as const) {
    expect(guardSentence(aFinding("over-allocated"), "U", language)).not.toContain(word);
    const said = guardSentence({ ...aFinding("over-allocated"), simulated: true }, "U", language);
    expect(said).toContain(word);
    expect(said).toContain("1.00");
    expect(said).not.toMatch(/[{}]/);
  }
});

test("a prefecture's missing half is named", () => {
  expect(guardSentence(aFinding("transfers-half-known", "transferred-out"), "昆明市", "zh")).toContain("昆明市本级未填调出");
});
