import { expect } from "@playwright/test";
import { test } from "./plan-test";

test("a meeting compares two zones by mouse, and whoever gets the link sees the same", async ({ plan }) => {
  await plan.given.opened();
  await plan.when.selectsInList("联动创新区");
  await plan.when.selectsInList("自贸区昆明片区", { adding: true });
  await plan.compare.begins(2);
  await plan.compare.panesAre("联动创新区", "自贸区昆明片区");
  await plan.compare.announces("正在对比联动创新区、自贸区昆明片区：2 个窗格，同一地面比例。");
  await plan.compare.headSays("联动创新区", "曲靖 · 实施 157 km² · 示意");
  await plan.panes.areDrawn(2);
  await plan.compare.lays("联动创新区", { over: "自贸区昆明片区" });
  await plan.compare.dropsRow("紧凑度");
  await plan.compare.tableSaysNothingOf("紧凑度");
  const table = await plan.compare.copies("compareTable.copy");
  expect(table).toMatch(/公布面积.*157.*76/s);
  expect(table).not.toContain("紧凑度");
  await plan.when.pressesKeys("+");
  await plan.compare.addressHas({ scale: /^[\d.]+$/, ghost: "linkage-qujing:ftz-kunming:0:0", rows: /./ });
  const link = await plan.compare.copies("share.copy");

  const other = await plan.anotherTab();
  await other.compare.opens(`compare/linkage-qujing,ftz-kunming?${new URL(link).search.slice(1).replace(/&?compare=[^&]*/, "")}`);
  await other.compare.panesAre("联动创新区", "自贸区昆明片区");
  await other.panes.areDrawn(2);
  await expect.poll(() => other.plan.page.url()).toBe(link);
  await other.compare.tableSaysNothingOf("紧凑度");
  await other.compare.tableSays("公布面积", "157", "76");
  expect(other.plan.watch.unexpected).toEqual([]);
});

test("the same by keyboard alone, back to where it began", async ({ plan }) => {
  await plan.given.opened("?zone=linkage-qujing");
  await plan.compare.allowsClipboard();
  await plan.compare.tabsTo(/^与其他片区对比…$/);
  await plan.when.pressesKeys("Enter");
  await plan.compare.asksForSecond();
  await plan.compare.announces("正在对比联动创新区，请选择第二个片区。");
  await plan.when.types("kmpq");
  await plan.when.pressesKeys("Enter");
  await plan.compare.panesAre("联动创新区", "自贸区昆明片区");
  await plan.panes.areDrawn(2);
  await plan.compare.tabsTo(/^自贸区昆明片区：窗格选项$/, { backwards: true });
  await plan.when.pressesKeys("Enter");
  await plan.compare.tabsTo(/^叠上“联动创新区”/);
  await plan.then.focusIsVisible();
  await plan.when.pressesKeys("Space", "Escape");
  await plan.compare.addressHas({ compare: "linkage-qujing,ftz-kunming", ghost: "linkage-qujing:ftz-kunming:0:0" });
  await plan.compare.tabsTo(/^复制表格$/);
  await plan.when.pressesKeys("Enter");
  expect(await plan.compare.copied("compareTable.copied")).toContain("联动创新区");
  // A theme would not be seen; nor is the comparison ended by a stray key.
  await plan.when.pressesKeys("2", "Escape");
  await plan.compare.focusIsOnLeaving();
  await plan.when.pressesKeys("Enter");
  await plan.compare.isLeft();
  await plan.then.addressIs("?zone=linkage-qujing");
  await plan.compare.announces("已退出片区对比。");
  await plan.compare.focusCameBackTo(/^compare-with$/);
});

test("links that ask for too much, or for what cannot be drawn, say so by name", async ({ plan }) => {
  await plan.compare.opens("compare/park-wuhua,park-shuzi?lang=zh");
  await plan.compare.panesAre("五华产业园区", "数字经济开发区");
  await plan.compare.saysWhyBlank(2, "资料没有可靠位置");
  await plan.compare.opens("?compare=bonded-kunming-jingkai,530300,530102,530300,park-anning,park-haikou");
  await plan.compare.panesAre("综保区经开片区", "曲靖市", "五华区", "安宁产业园区");
  await plan.then.notices(/“曲靖市”出现了两次/, /“海口产业园区”未加入/);
  await plan.compare.headSays("综保区经开片区", "0.58 km²");
  await plan.panes.areDrawn(4);
  await plan.panes.standAtOneScale();
});
