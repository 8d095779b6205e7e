import { expect, test } from "vitest";
import { periodText, quantityValue, stageTexts, standingText, statementNotes } from "../../src/i18n/statement-text";
import { aQuantity, aStatement } from "../support/statements";

const today = "2026-11-22";
const binds = { zh: "园区企业", en: "firms in the park" };

test.each([
  ["exactly", "1,500", "1,500"],
  ["about", "约 1,500", "about 1,500"],
  ["at-least", "不少于 1,500", "at least 1,500"],
  ["more-than", "超过 1,500", "over 1,500"],
  ["at-most", "不超过 1,500", "up to 1,500"],
  ["less-than", "不足 1,500", "under 1,500"],
] as const)("a figure is told as printed: %s", (sense, zh, en) => {
  expect(quantityValue(aQuantity(1500, "亿元", "CNY 100 million", { sense }))).toEqual({ zh, en });
});

test("a range has both its ends", () => {
  expect(quantityValue(aQuantity(3, "年", "years", { upTo: 5 })).zh).toBe("3–5");
});

test.each([
  [{ from: "2021", to: "2025", label: null }, "2021年至2025年"],
  [{ from: "2019", to: "2019", label: null }, "2019年"],
  [{ from: "2022", to: null, label: null }, "2022年起"],
  [{ from: null, to: "2025-06", label: null }, "至2025年6月"],
  [{ from: "2021", to: "2025", label: { zh: "“十四五”时期", en: "14th Five-Year Plan" } }, "“十四五”时期"],
])("a period reads %#", (period, zh) => {
  expect(periodText(period)?.zh).toBe(zh);
});

test("no period, no words", () => {
  expect([periodText(null), periodText({ from: null, to: null, label: null })]).toEqual([null, null]);
});

test.each([
  ["proposed", null, "拟议，未批准"],
  ["not-yet", null, "尚未施行"],
  ["expired", "2024", "已到期（2024年）"],
  ["expired", null, "已到期"],
  ["replaced", null, "已被取代"],
  ["in-force", null, "现行"],
  ["in-force", "2027-06", "现行，至2027年6月"],
  ["in-force", "2024-12-31", "已到期（2024年）"],
] as const)("a rule that is %s until %s reads %s", (standing, until, zh) => {
  expect(standingText({ standing, until, binds }, today).zh).toBe(zh);
});

test("below a sentence stand standing, status, whom it binds, period and caution, in that order", () => {
  const statement = aStatement({
    status: "target",
    period: { from: null, to: "2025", label: null },
    rule: { standing: "proposed", binds, until: null },
    caution: { zh: "待核。", en: "To be verified." },
  });
  expect(statementNotes(statement, today).map(({ zh }) => zh)).toEqual(["拟议，未批准", "目标，非实绩", "适用于：园区企业", "至2025年", "待核。"]);
});

test.each(["existing", "planned"] as const)("a rule whose status is %s is never said to be built or planned, but whether it holds", (status) => {
  const rule = { standing: "in-force" as const, binds, until: null };
  expect(stageTexts(aStatement({ status, asOf: "2026", rule }), today)).toEqual([{ zh: "现行", en: "in force" }]);
  expect(stageTexts(aStatement({ status: "existing", asOf: "2026" }), today)).toEqual([{ zh: "既有", en: "existing" }]);
});

test("what exists says nothing of it while it is recent, and since when where it is not", () => {
  expect(statementNotes(aStatement({ asOf: "2024" }), today)).toEqual([]);
  expect(statementNotes(aStatement({ asOf: "2020-07" }), today)).toEqual([{ zh: "截至2020年", en: "as of 2020" }]);
  expect(statementNotes(aStatement({ status: "mixed", asOf: "2021" }), today).map(({ en }) => en)).toEqual(["mixed stages: one figure covers completed, unfinished or intended", "as of 2021"]);
});
