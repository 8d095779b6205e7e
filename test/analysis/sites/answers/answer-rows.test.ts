import { beforeAll, describe, expect, test } from "vitest";
import { answerRows } from "../../../../src/analysis/sites/answers/answer-rows";
import type { CriterionId } from "../../../../src/domain/sites/criterion";
import { loadWords } from "../../../../src/i18n/load-words";
import { rooms } from "../../../../src/i18n/rooms";
import { answerContext } from "../../../../src/sheets/site-questions";
import { filledBook, parks, questionsOf, rowsOf, theRow, throughFile, today, type Filling } from "../../../support/site-answers";
import { aSheet } from "../../../support/tables";

beforeAll(() => loadWords(rooms.sites, rooms.late));

const draftOf = (criterion: CriterionId, filling: Filling) => {
  const { read } = theRow(criterion, filling);
  return read.is === "draft" ? [read.draft.lo, read.draft.hi, read.draft.words] : read;
};
const faultsOf = (criterion: CriterionId, filling: Filling) => {
  const { read } = theRow(criterion, filling);
  return read.is === "refused" ? read.faults.map(({ code }) => code) : read;
};

test.each(["xlsx", "csv"] as const)("a list that was sent comes back filled in, as %s", (format) => {
  const asked = questionsOf("power", "planning-eia", "price", "tenure", "gas").slice(0, format === "csv" ? 1 : 2);
  const file = throughFile(filledBook(asked, [{ answer: "1.2万" }, { answer: "准入", date: "2026年11月2日" }, { answer: "30–45", note: "不含配套费" }, { answer: "先租后让、出让" }]), format);
  const rows = rowsOf(file);
  expect(rows.length).toBe(asked.length * 5);
  expect(rows.slice(0, 4).map(({ read }) => read)).toEqual([
    { is: "draft", draft: { unit: "yanglin", criterion: "power", lo: 12_000, hi: 12_000, words: [], asGiven: "1.2万 kVA", answeredOn: "2026-11-20", by: "投资促进局 招商岗", file: `答复.${format}`, note: null } },
    { is: "draft", draft: { unit: "yanglin", criterion: "planning-eia", lo: null, hi: null, words: ["yes"], asGiven: "准入", answeredOn: "2026-11-02", by: "投资促进局 招商岗", file: `答复.${format}`, note: null } },
    { is: "draft", draft: { unit: "yanglin", criterion: "price", lo: 450, hi: 675, words: [], asGiven: "30–45 万元/亩", answeredOn: "2026-11-20", by: "投资促进局 招商岗", file: `答复.${format}`, note: "不含配套费" } },
    { is: "draft", draft: { unit: "yanglin", criterion: "tenure", lo: null, hi: null, words: ["transfer", "lease-then-transfer"], asGiven: "先租后让、出让", answeredOn: "2026-11-20", by: "投资促进局 招商岗", file: `答复.${format}`, note: null } },
  ]);
  expect(rows.slice(4).every(({ read }) => read.is === "blank")).toBe(true);
});

test.each([
  ["power", "20 MVA", [20_000, 20_000]],
  ["power", "2万千伏安", [20_000, 20_000]],
  ["power", "10–20 MVA", [10_000, 20_000]],
  ["price", "600 元/m²", [600, 600]],
  ["price", "不超过 40 万元/亩", [0, 600]],
  ["price", "450元/平方米至40万元/亩", [450, 600]],
  ["water", "５，０００", [5000, 5000]],
  ["water", "1.5 万m³/d", [15_000, 15_000]],
  ["energy-quota", "3 万吨标准煤/年", [30_000, 30_000]],
  ["plot-ratio", "0.8～1.5", [0.8, 1.5]],
  ["tax-yield", "20", [300, 300]],
  ["plot", "300–450 亩", [200_000, 300_000]],
  ["land", "1.5 平方公里", [1_500_000, 1_500_000]],
  ["housing", "1,200", [1200, 1200]],
] as const)("%s %s is taken in the unit of the criterion, exactly", (criterion, answer, [lo, hi]) => {
  expect(draftOf(criterion, { answer })).toEqual([lo, hi, []]);
});

test.each([
  ["power", "15 MW", "active-power"],
  ["power", "15 兆瓦", "active-power"],
  ["sewage", "2 万吨/日", "mass-for-volume"],
  ["price", "30 美元/m²", "other-unit"],
  ["water", "约 500", "about"],
  ["water", "500以上", "open-ended"],
  ["water", "500–300", "range-reversed"],
  ["water", "-5", "negative"],
  ["water", "12,5", "not-a-number"],
  ["water", "1e400", "not-a-number"],
  ["water", "充足", "not-a-number"],
  ["gas", "无", "none-or-unknown"],
  ["planning-eia", "基本符合", "words-unknown"],
  ["planning-eia", "是/否", "words-unknown"],
  ["tenure", "划拨", "words-unknown"],
  ["water", "=1+1", "not-a-number"],
  ["water", "#REF!", "cell-error"],
] as const)("%s %s is refused: %s", (criterion, answer, code) => {
  expect(faultsOf(criterion, { answer })).toEqual([code]);
});

test.each(["500 (待核)", "500 kVA（含规划）", "500(暂估)", "300–500 (待核)", "500（预计 2027）", "500 (kVA 含规划)"])("%s is qualified, and decides nothing", (answer) => expect(faultsOf("power", { answer })).toEqual(["about"]));
test.each([["power", "500 kVA（千伏安）"], ["land", "500 亩 (mu)"], ["price", "50 万元/亩（CNY per mu）"]] as const)("%s: brackets that name the unit again are dropped: %s", (criterion, answer) => expect(theRow(criterion, { answer }).read.is).toBe("draft"));

test("a quantity without its unit, or in a unit somebody put in its place, is never guessed", () => {
  expect(faultsOf("power", { answer: "500", unit: "" })).toEqual(["unit-missing"]);
  expect(faultsOf("power", { answer: "500", unit: "kW" })).toEqual(["active-power"]);
  expect(draftOf("price", { answer: "500", unit: "元/平方米" })).toEqual([500, 500, []]);
});

test.each([
  [{ date: "" }, "date-missing"],
  [{ date: "11/20/2026" }, "date-unreadable"],
  [{ date: "2026-02-30" }, "date-unreadable"],
  [{ date: "2026-11-23" }, "date-future"],
  [{ by: "" }, "by-missing"],
  [{ by: "投资促进局 13800138000" }, "by-phone"],
  [{ by: "招商窗口 0871-6312 3456" }, "by-phone"],
  [{ by: "李主任" }, "by-person"],
  [{ by: "投资促进局 张伟" }, "by-person"],
  [{ by: "John Smith" }, "by-person"],
  [{ note: "请联系 office@example.com" }, "note-contact"],
  [{ code: "nowhere/power" }, "zone-unknown"],
  [{ code: "yanglin/airport" }, "not-asked"],
  [{ code: "", question: "地价便宜吗" }, "criterion-unknown"],
  [{ code: "anning/power" }, "code-mismatch"],
] as const)("%j is refused: %s", (filling, code) => {
  expect(faultsOf("power", { answer: "500", ...filling })).toEqual([code]);
});

test.each(["管委会经济发展部", "投资促进局招商一科", "Investment Promotion Bureau", "金马街道办", "安宁供电局 客户服务岗", "Park office"])("%s is an office or a post", (by) => {
  expect(draftOf("power", { answer: "500", by })).toEqual([500, 500, []]);
});

describe("without codes", () => {
  test("a row is known by the words of zone and question, in either language", () => {
    const sheet = aSheet([["Zone", "Question", "Unit", "Answer", "Date", "By"], ["杨林工业园", "Power supply", "kVA", "800", "2026/1/5", "Power desk"], ["Anning", "供气", "m³/d", "20", "2026.1.5", "燃气公司"]]);
    const rows = answerRows({ name: "a.csv", format: "csv", encoding: "utf-8", sheets: [sheet] }, answerContext(parks, today));
    expect(rows?.map(({ zone, criterion, read }) => [zone, criterion, read.is])).toEqual([["yanglin", "power", "draft"], ["anning", "gas", "draft"]]);
  });
  test("a table of anything else is no list of questions", () => {
    const sheet = aSheet([["片区", "面积"], ["杨林经开区", "54.19"]]);
    expect(answerRows({ name: "a.csv", format: "csv", encoding: "utf-8", sheets: [sheet] }, answerContext(parks, today))).toBeNull();
  });
});
