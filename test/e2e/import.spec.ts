import { expect } from "@playwright/test";
import { phone, test } from "./plan-test";

type Ledger = Record<string, { cells: Record<string, { amount: { value: string; unit: string } }> }>;
const ledgerIn = (text: string): Ledger => (JSON.parse(text) as { collections: { ledger: Ledger } }).collections.ledger;

// None of this needs the map, and the tests are quicker without one.
test("the office's day: a table in the bureau's own form, one name put right, accepted, undone, redone, out and in again", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.project.opens();
  await plan.import.opens();
  await plan.import.choosesFixture("yearly.xlsx");
  await plan.import.shows(/表头第 3 至 4 行/);
  await plan.import.unitIs("按表中所注（公顷）");
  await plan.import.setsCutOff("2025-12-31");
  await plan.then.barsNobody();
  await plan.import.goesOn();
  await plan.import.namesAre("doubtful", "安宁");
  await plan.import.namesAre("unmatched", "某某新城");
  await plan.import.namesAre("matched", "官渡区", "昆明经开区", "昆明市杨林开发区");
  await plan.import.assigns("安宁", "云南安宁产业园区");
  await plan.then.barsNobody();
  await plan.import.goesOn();
  await plan.import.shows("新增 15，修改 0，未变 0", /^第11行F列：表中合计 1000，各行之和 1010\.5，相差 10\.5 公顷/);
  await plan.import.changeIs("C7", "云南安宁产业园区", "2025 下达", "未知", "200 公顷", "新增");
  await plan.then.barsNobody();
  await plan.import.accepts();
  await plan.import.finishes();

  await plan.project.opens();
  const before = ledgerIn((await plan.project.savesFile()).text);
  expect(before["2025.park-anning"]?.cells["issued"]?.amount).toMatchObject({ value: "200", unit: "ha" });
  await plan.project.closes();
  await plan.when.pressesKeys("Control+z");
  await plan.project.opens();
  expect(ledgerIn((await plan.project.savesFile()).text)).toEqual({});
  await plan.project.closes();
  await plan.when.pressesKeys("Control+Shift+z");
  await plan.project.opens();
  expect(ledgerIn((await plan.project.savesFile()).text)).toEqual(before);

  await plan.import.opens();
  const exported = await plan.import.exportsLedger();
  await plan.import.choosesFile(exported);
  await plan.import.goesOn();
  await plan.import.goesOn();
  await plan.import.shows("新增 0，修改 0，未变 15");
  await plan.import.cannotAccept();

  // Into a project that has nothing yet it makes the same ledger.
  await plan.import.cancels();
  await plan.when.pressesKeys("Escape");
  await plan.when.pressesKeys("Control+z");
  await plan.project.opens();
  await plan.import.opens();
  await plan.import.choosesFile(exported);
  await plan.import.goesOn();
  await plan.import.goesOn();
  await plan.import.accepts();
  await plan.import.finishes();
  await plan.project.opens();
  expect(ledgerIn((await plan.project.savesFile()).text)).toEqual(before);
});

test("bad files are answered with a sentence each, bad cells with their place; nothing is half applied", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.project.opens();
  await plan.import.opens();
  const refused = [
    ["bad.bomb.xlsx", /解压后过大，疑似恶意文件，未读取/],
    ["bad.web-page.xls", /内容却是网页或 XML，未读取。请用 WPS 或 Excel 打开，另存为/],
    ["bad.password.xlsx", /设有打开密码/],
  ] as const;
  for (const [name, sentence] of refused) {
    await plan.import.choosesFixture(name);
    await plan.import.refuses(sentence);
  }
  await plan.import.choosesFile({ name: "宽表.csv", bytes: Buffer.from(`单位${",1".repeat(1_000_000)}\n`) });
  await plan.import.refuses(/宽表\.csv 第 1 行有 1000001 列，超过 300 列/);

  await plan.import.choosesFixture("bad.cells.xlsx");
  await plan.import.goesOn();
  await plan.import.goesOn();
  await plan.import.faultsAre(
    /^第3行B列是错误值 #REF!/,
    /^第3行C列 -5 为负数/,
    /^第4行B列 99999999 超出可能的范围/,
    /^第4行D列“约20”不是数字/,
    /^第5行C列“15%”是百分数/,
    /^第5行D列“12,5”的写法有歧义/,
    /^第6行B列“2024-03-15”是日期/,
    /^第6行C列 200000 大于盘龙区的公布面积/,
  );
  await plan.import.cancels();
  await plan.when.pressesKeys("Escape");
  await plan.project.opens();
  expect(ledgerIn((await plan.project.savesFile()).text)).toEqual({});
});

test.describe("on a phone", () => {
  test.use(phone);

  test("cells pasted from a spreadsheet, and a template that comes back", async ({ plan }) => {
    await plan.given.noWebGl();
    await plan.given.openedWithoutPanels();
    await plan.import.opensFromMenu();
    const template = await plan.import.savesTemplate("用地指标");
    await plan.import.pastes("县区\t下达（亩）\n官渡区\t1,200\n");
    await plan.import.shows(/^表中没有年度/);
    await plan.import.cannotGoOn();
    await plan.import.setsYear("2026");
    await plan.then.barsNobody();
    await plan.import.goesOn();
    await plan.import.goesOn();
    await plan.import.changeIs("B2", "官渡区", "2026 下达", "1200 亩");
    await plan.then.barsNobody();
    await plan.import.accepts();
    await plan.import.undoes();
    await plan.import.shows("本次导入已撤销。");
    await plan.import.startsAnother();
    await plan.import.choosesFile(template);
    await plan.import.unitIs("按表中所注（公顷）");
  });
});
