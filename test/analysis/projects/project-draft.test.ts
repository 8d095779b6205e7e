import { describe, expect, test } from "vitest";
import { checkDraft, draftOf, type ProjectDraft } from "../../../src/analysis/projects/project-draft";
import { isPersonal } from "../../../src/domain/person-data";
import { disorderIn } from "../../../src/domain/stage-dates";
import { anInvestment } from "../../support/library";

const before = anInvestment("p", { name: "切片项目" });
const check = (part: Partial<ProjectDraft>) => checkDraft({ ...draftOf(before), ...part }, before);
const faultsOf = (part: Partial<ProjectDraft>) => {
  const checked = check(part);
  return checked.ok ? [] : checked.faults.map(({ field, fault, stages }) => [field, fault, ...stages].join(" "));
};

test("amounts are kept exactly, in whatever unit they were given", () => {
  const checked = check({ investment: "3.05", investmentUnit: "yi", land: "300", landUnit: "mu", quota: "150.5", quotaUnit: "park-anning", responsible: "招商局产业科岗" });
  expect(checked.ok && checked.record).toMatchObject({ investmentYuan: 305_000_000, land: 60_000_000, quota: { unit: "park-anning", count: 30_100_000 }, responsible: "招商局产业科岗" });
  expect(check({ land: "20", landUnit: "ha" })).toMatchObject({ record: { land: 60_000_000 } });
});

test("a form that nothing was changed in gives the same record, cents and thirds of square metres included", () => {
  const record = anInvestment("p", { investmentYuan: 123_456_789.01, land: 66_666_667, quota: { unit: "530181", count: 200_001 }, dates: { signed: "2025-03", started: "2026" }, isNegotiated: true });
  expect(checkDraft(draftOf(record), record)).toEqual({ ok: true, record });
});

test("what is left empty stays unknown, and is no zero", () => {
  expect(check({ investment: " ", land: "—", dates: { ...draftOf(before).dates, signed: "" } })).toEqual({ ok: true, record: before });
});

test("everything wrong is named at once", () => {
  expect(
    faultsOf({ name: " ", investment: "很多", land: "-3", quota: "10", dates: { planning: "", signed: "2026-05", started: "2026-02-30", producing: "", expanding: "" }, responsible: "岗位 138 0013 8000" }),
  ).toEqual(["name missing", "investment not-a-number", "quotaUnit quota-unit", "land negative", "dates no-date started", "responsible personal"]);
  expect(faultsOf({ quotaUnit: "park-anning" })).toEqual(["quota quota-amount"]);
});

test("persons stand neither in the post nor in name, source and note", () => {
  expect(faultsOf({ responsible: "张三" })).toEqual(["responsible person"]);
  expect(faultsOf({ name: "切片项目 联系人张三 13888888888", source: "负责人：李四", note: "a@b.cn" })).toEqual(["name personal", "source personal", "note personal"]);
  expect(faultsOf({ responsible: "招商局 招商一科", note: "2026-11-22 会商" })).toEqual([]);
});

test("signs that cannot be seen are not kept", () => expect(check({ name: "切\u202E片\u0007\u0000" })).toMatchObject({ record: { name: "切片" } }));

test("a later stage cannot have been reached before an earlier one; a year is any day of it", () => {
  const dates = { planning: "", signed: "2026-05-10", started: "2026-04", producing: "", expanding: "" };
  expect(faultsOf({ dates })).toEqual(["dates disorder signed started"]);
  expect(faultsOf({ dates: { ...dates, started: "2026" } })).toEqual([]);
  expect(disorderIn({ planning: "2027", expanding: "2026-12-31" })).toEqual({ earlier: "planning", later: "expanding" });
});

test("what is negotiated becomes internal, whatever was chosen", () => {
  expect(check({ isNegotiated: true, releaseClass: "public" })).toMatchObject({ record: { releaseClass: "internal" } });
});

describe("what reaches a person is refused", () => {
  test.each(["13800138000", "138-0013-8000", "１３８ ００１３ ８０００", "(0871) 6316 5678", "some@one.cn", "530111199001011234"])("%s", (text) => expect(isPersonal(text)).toBe(true));
  test.each(["招商一科科长岗", "2026年第3批", "001号专班", "昆政发〔2020〕24号"])("and %s is not", (text) => expect(isPersonal(text)).toBe(false));
});
