import { expect, test } from "vitest";
import { allotmentRules, landFigures } from "../../src/ui/themes/land-statements";
import { aQuantity, aStatement } from "../support/statements";

const binds = { zh: "各单位", en: "all offices" };
const aRule = (id: string, document: string, zh: string) => aStatement({ id, topic: "land", document, text: { zh, en: zh }, rule: { standing: "in-force", binds, until: null } });

test("land figures are amounts of ground: no years, no doubtful ones, no rules, nothing of other topics", () => {
  const mu = aStatement({ id: "S2-029", topic: "land", quantity: aQuantity(9255, "亩", "mu") });
  const years = aStatement({ id: "S3-084", topic: "land", quantity: aQuantity(5, "年", "years") });
  const doubtful = aStatement({ id: "S2-900", topic: "land", quantity: aQuantity(1, "亩", "mu"), doubtful: true, releaseClass: "internal", caution: binds });
  const rule = aStatement({ id: "S2-901", topic: "land", quantity: aQuantity(2, "亩", "mu"), rule: { standing: "in-force", binds, until: null } });
  const project = aStatement({ id: "S2-902", topic: "project", quantity: aQuantity(3, "亩", "mu") });
  expect(landFigures([mu, years, doubtful, rule, project])).toEqual([mu]);
});

test("of the rules on land only those that speak of quota are listed, by document", () => {
  const later = aRule("S3-145", "003", "考核结果与新增建设用地指标挂钩。");
  const first = aRule("S1-143", "001", "与下一年新增建设用地指标的分配挂钩。");
  const other = aRule("S3-082", "003", "禁止擅改土地用途。");
  const noRule = aStatement({ id: "S2-500", topic: "land", text: { zh: "指标", en: "quota" } });
  expect(allotmentRules([later, other, first, noRule])).toEqual([first, later]);
});
