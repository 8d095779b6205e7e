import { phone, test } from "./plan-test";

test("an office fills the ledger by keys: figures, sums, residual, what is left, undo, a pasted block", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap("?table=ledger");
  await plan.ledger.isOpen();
  await plan.ledger.goesTo("昆明市", "下达");
  await plan.ledger.types("1000");
  await plan.ledger.types("20公顷");
  await plan.ledger.cellSays("五华区", "下达", "300.00 亩，录入");
  await plan.ledger.presses("Control+Home", "ArrowRight");
  await plan.ledger.explains("录入：1,000 亩");
  await plan.ledger.explains("扣除已知下级后余 700.00 亩（19 个中已知 1 个）");
  await plan.ledger.presses("ArrowDown");
  await plan.ledger.explains("录入：20 公顷 = 300.00 亩");

  // More than the city has.
  await plan.ledger.types("900");
  await plan.ledger.types("50");
  await plan.ledger.presses("ArrowUp");
  await plan.ledger.types("—");
  await plan.ledger.says("已清为未知（不是 0）。");
  await plan.ledger.goesTo("盘龙区", "下达");
  await plan.ledger.types("２００");
  await plan.ledger.presses("Control+Home", "ArrowRight");
  await plan.ledger.explains("下级已知合计 1,100.00 亩，比本级 1,000.00 亩 多 100.00 亩。");
  await plan.ledger.hasToCheck(1);
  await plan.ledger.presses("Control+z");
  await plan.ledger.cellSays("盘龙区", "下达", "未知");
  await plan.ledger.hasToCheck(0);

  // What is no area changes nothing.
  await plan.ledger.goesTo("盘龙区", "下达");
  await plan.ledger.types("-5");
  await plan.ledger.says("“-5”为负数，面积不能为负，未改动。");
  await plan.ledger.cellSays("盘龙区", "下达", "未知");

  // 结转 调入 调出 使用 beside the 900 of 五华区; the last column is computed.
  await plan.ledger.goesTo("五华区", "结转");
  await plan.ledger.pastes([["1,000", "0", "/", "100", "5"], ["情景 7", "一点", "１亩", "", ""]]);
  await plan.ledger.says(/已粘贴 6 格。\s*3 格未采用/);
  await plan.ledger.cellSays("五华区", "剩余", /未知/);
  await plan.ledger.presses("End", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
  await plan.ledger.explains("缺：调出，无法计算剩余。");
  await plan.ledger.presses("ArrowLeft", "ArrowLeft");
  await plan.ledger.types("0");
  await plan.ledger.cellSays("五华区", "剩余", "1,800.00 亩，测算");
  await plan.ledger.presses("Control+z", "Control+z");
  await plan.ledger.cellSays("五华区", "结转", "未知");
  await plan.ledger.cellSays("五华区", "下达", "900.00 亩，录入");
  await plan.then.barsNobody();
});

test("units, copying, stocks of several days, filter and folding up", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap("?table=ledger");
  await plan.ledger.isOpen();
  await plan.ledger.filters("530124");
  await plan.ledger.rowsAre("富民县");
  await plan.ledger.goesTo("富民县", "下达");
  await plan.ledger.types("9255");
  await plan.ledger.showsUnit("公顷");
  await plan.ledger.cellSays("富民县", "下达", "617.00 公顷，录入");
  await plan.ledger.goesTo("富民县", "下达");
  test.expect(await plan.ledger.copies()).toBe("617.0000");
  await plan.ledger.goesTo("富民县", "闲置");
  await plan.ledger.types("3");
  await plan.ledger.saysOfStock("2026-06-30", "闲置两年以上");
  await plan.ledger.isFocused();
  await plan.ledger.explains("截至2026年6月30日；口径：闲置两年以上");
  await plan.ledger.collapses();
  await plan.ledger.isNowhere();
});

test("head and body stand on the same tracks whatever is in them, and no figure leaves its cell", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap("?table=ledger");
  await plan.ledger.isOpen();
  await plan.ledger.rowsSeenAreAtLeast(6);
  await plan.ledger.columnsLineUp();
  await plan.ledger.goesTo("五华区", "下达");
  await plan.ledger.pastes([["1,929,055.00", "8", "0", "2,929,055.00", "1,929,055.00"], ["29,055", "1929055", "0", "0", "29055"]]);
  await plan.ledger.cellSays("昆明市", "下达", /部分合计/);
  await plan.ledger.columnsLineUp();
  await plan.ledger.presses("Control+Home", "End");
  await plan.ledger.columnsLineUp();
});

test("an exhibition never shows it", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutPanels("?table=ledger&role=exhibition");
  await plan.ledger.isNowhere();
});

test.describe("on a phone", () => {
  test.use(phone);

  test("it stands in a sheet", async ({ plan }) => {
    await plan.given.noWebGl();
    await plan.given.openedWithoutPanels("?table=ledger");
    await plan.ledger.isOpen();
    await plan.ledger.filters("安宁");
    await plan.ledger.goesTo("安宁市", "下达");
    await plan.ledger.types("12.3万亩");
    await plan.ledger.cellSays("安宁市", "下达", "123,000.00 亩，录入");
    await plan.then.barsNobody();
  });
});
