import { describe, expect, test } from "vitest";
import { industryNamed } from "../../../src/domain/industry-names";
import { statusNamed } from "../../../src/domain/sites/resource-status";
import { tenuresNamed } from "../../../src/domain/sites/tenure-words";

describe("a status that is denied is not that status", () => {
  test.each(["不可供", "非净地", "未收储", "暂未收储", "未储备", "拟收储", "待收储", "不具备净地条件", "not reserved", "未建成", "未竣工", "not built", "unfinished, not built", "现房（已租）", "厂房已出租，建成", "不闲置", "非低效", "非批而未供"])("%s", (word) => {
    expect(statusNamed(word)).toBeNull();
  });

  test.each([
    ["已批未供", "approved-unsupplied"],
    ["批而未供土地", "approved-unsupplied"],
    ["approved but unsupplied", "approved-unsupplied"],
    ["approved, not supplied", "approved-unsupplied"],
    ["供而未用", "idle"],
    ["储备未供", "reserved"],
    ["净地（无地上附着物）", "reserved"],
    ["空置未租", "idle"],
    ["vacant, not leased", "idle"],
    ["待供", "reserved"],
    ["在建", "supplied-building"],
    ["under construction", "supplied-building"],
    ["现房", "built"],
    ["拟建", "planned"],
  ] as const)("%s is %s", (word, status) => {
    expect(statusNamed(word)).toBe(status);
  });
});

test("ways of supply that are denied are not offered, and those of another clause are", () => {
  expect(["不接受租赁", "非出让", "不可先租后让", "不接受出让、租赁", "no lease"].map(tenuresNamed)).toEqual([[], [], [], [], []]);
  expect([tenuresNamed("出让，不接受租赁"), tenuresNamed("出让、先租后让"), tenuresNamed("弹性年期出让或长期租赁")]).toEqual([["transfer"], ["transfer", "lease-then-transfer"], ["flexible-term", "lease"]]);
});

test("industries that are not wanted are not named, while metals that do not rust and machines without a man are", () => {
  expect(["禁止化工", "除化工外", "不含化工", "非化工", "除化工", "严禁石化", "no chemicals"].map(industryNamed)).toEqual([null, null, null, null, null, null, null]);
  expect(["不锈钢金属制品", "非金属建材", "无机化工", "除尘设备制造业", "无人机装备", "不饱和树脂化工"].map(industryNamed)).toEqual(["metals", "metals", "chemicals", "equipment", "equipment", "chemicals"]);
});
