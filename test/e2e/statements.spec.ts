import { aQuantity, aRawStatement, theDoubtfulOne } from "../support/statements";
import { expect } from "@playwright/test";
import { phone, test } from "./plan-test";

const linkage = { zones: ["linkage-qujing"], document: "001", asOf: "2021-03-30" };
const output = aRawStatement({
  ...linkage,
  id: "S1-008",
  topic: "output",
  status: "target",
  text: { zh: "光伏产值的目标写作约1500亿元。", en: "The target for photovoltaic output is written as some CNY 150 billion." },
  quantity: aQuantity(1500, "亿元", "CNY 100 million", { sense: "about" }),
  where: { zh: "第八部分", en: "Part 8" },
});
const silicon = aRawStatement({
  ...linkage,
  id: "S1-063",
  topic: "capacity",
  status: "mixed",
  text: { zh: "单晶硅棒和切片的产能写作60GW。", en: "Monocrystalline ingots and wafers are put at 60 GW." },
  quantity: aQuantity(60, "GW", "GW"),
});
const land = Array.from({ length: 6 }, (_, n) =>
  aRawStatement({
    ...linkage,
    id: `S1-10${n}`,
    topic: "land",
    status: "planned",
    text: { zh: `工业用地规则${n}。`, en: `Rule ${n} on industrial land.` },
    rule: { standing: "proposed", binds: { zh: "只限联动创新区", en: "the linkage zone only" }, until: null },
  }),
);
const unplaced = aRawStatement({ id: "S2-020", zones: [], text: { zh: "一项没有地点的政策。", en: "A policy without a place." } });
const doubtful = theDoubtfulOne({ zones: ["linkage-qujing"] });
const register = [output, silicon, ...land, unplaced, doubtful];

test("a zone tells its statements by topic, inside the doubtful figure as such; a figure leads to where it stands in its source; a public installation has no trace of it", async ({ plan }) => {
  await plan.statements.registerIs(register);
  await plan.given.opened("?zone=linkage-qujing");
  await plan.statements.presses("statement.topic.investment");
  await plan.statements.zoneTells(/NEIBU原文数字存疑.*1,202\?/);
  await plan.statements.presses("statement.topic.investment");
  await plan.statements.presses("statement.topic.output");
  await plan.statements.zoneTells(/约 1,500 亿元/);
  await plan.then.inspectorShows("目标，非实绩");
  await plan.statements.clicksFigureOf("光伏产值");
  await plan.then.sourceShows(/光伏产值的目标写作约1500亿元。.*所在位置第八部分.*原文数字约 1,500 亿元/, "申报方案", "此文件的其他陈述");
  await plan.then.barsNobody();
  await plan.when.closesSource();
  await plan.statements.presses("statements.all");
  await plan.statements.presses("statement.status.planned");
  await plan.statements.zoneTells(...land.map(() => /拟议，未批准 · 适用于：只限联动创新区/));
  await plan.then.barsNobody();

  await plan.installation.configuration({ releaseClass: "public" });
  await plan.when.reloads();
  await plan.then.inspectorShows("产能");
  await plan.statements.nowhereStands(/NEIBU|1,?202/);
  await plan.when.searches("专项资金");
  await plan.then.findsNothing(/没有找到/);
  await plan.when.searches("");
  await plan.statements.opensAll();
  await plan.statements.narrowsBy("zone", "联动创新区");
  await plan.statements.nowhereStands(/NEIBU|1,?202/);
  const table = await plan.statements.savesTable();
  expect(table).toContain("S1-063");
  expect(table).not.toMatch(/NEIBU|1202/);
});

test("a product is found in either language and opens its zone and its source; what has no place stands in the tray and in the list of all, which is searched, narrowed and read with its sources", async ({ plan }) => {
  await plan.statements.registerIs(register);
  await plan.given.opened();
  await plan.when.searches("monocrystalline");
  await plan.then.findsFirst("单晶硅棒和切片的产能写作60GW。");
  await plan.when.searches("单晶硅");
  await plan.when.pressesKeys("Enter");
  await plan.then.addressHas({ zone: "linkage-qujing" });
  await plan.then.sourceShows("单晶硅棒和切片", "不分阶段");
  await plan.when.closesSource();
  await plan.then.inspectorIsAbout("联动创新区");

  await plan.when.opensUnlocated();
  await plan.statements.unlocatedTells("一项没有地点的政策。");
  await plan.statements.opensAll();
  await plan.then.barsNobody();
  await plan.statements.narrowsBy("zone", "未落位");
  await plan.statements.listTells("一项没有地点的政策。");
  await plan.statements.opensListed("一项没有地点的政策。");
  await plan.statements.openedShows("所在位置第一部分", "昆发改地区函〔2023〕25号");
  await plan.then.barsNobody();
});

test.describe("on a phone", () => {
  test.use(phone);

  test("the list of all statements is there too, in the dark and in both languages", async ({ plan }) => {
    await plan.statements.registerIs(register);
    await plan.given.opened("?lang=both&flavour=dark");
    await plan.statements.opensAll();
    await plan.statements.narrowsTo("产能");
    await plan.statements.listTells(/单晶硅棒.*Monocrystalline/);
    await plan.then.barsNobody();
  });
});
