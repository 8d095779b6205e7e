import { test } from "./plan-test";

test("a planner without a mouse reaches every zone in the list and hears what is selected", async ({ plan }) => {
  await plan.given.opened();
  await plan.when.pressesKeys("l", "ArrowRight");
  await plan.when.tabsToZones();
  await plan.then.focusIsOnZone("自贸区昆明片区");
  await plan.then.focusIsVisible();
  await plan.when.pressesKeys("ArrowDown");
  await plan.then.focusIsOnZone("综保区经开片区");
  await plan.when.pressesKeys("ArrowDown", "ArrowDown");
  await plan.then.focusIsOnZone("联动创新区");
  await plan.when.pressesKeys("Enter");
  await plan.then.announces("已选中中国（云南）自由贸易试验区联动创新区（经济技术开发区）：联动创新区，实施范围 157 平方公里，界线：示意。");
  await plan.then.addressIs("?zone=linkage-qujing");
  await plan.when.pressesKeys("End", "Control+Enter");
  await plan.then.addressHas({ zone: /^linkage-qujing,./ });
  await plan.when.pressesKeys("Escape");
  await plan.then.nothingIsSelected();
  await plan.then.addressHas({ zone: null });
});

test("the shortcuts do what the help says, and can be switched off while one types", async ({ plan }) => {
  await plan.given.opened("?at=103.1,25.3,9");
  await plan.when.pressesKeys("?");
  await plan.then.dialogIsOpen("关于本图");
  await plan.then.focusIsVisible();
  await plan.when.pressesKeys("Escape");
  await plan.then.noDialogIsOpen();
  await plan.when.pressesKeys("+");
  await plan.then.addressHas({ at: "103.1,25.3,10" });
  await plan.when.pressesKeys("-");
  await plan.then.addressHas({ at: "103.1,25.3,9" });
  await plan.when.pressesKeys("h");
  await plan.then.addressHas({ at: null });
  await plan.when.pressesKeys("/");
  await plan.then.focusIsInSearch();
  await plan.when.types("h-l?");
  await plan.then.noDialogIsOpen();
  await plan.then.addressHas({ at: null });
});
