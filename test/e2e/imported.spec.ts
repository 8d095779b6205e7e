import { expect } from "@playwright/test";
import { test } from "./plan-test";

// Without a map: its lists reach every feature, and the test is quicker for it.
test("a project opens with its layers, which are there after a reload; every feature is reached by keyboard, and a boundary is let go", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.project.opens();
  await plan.imported.opensProject("with-layer.pianqu.zip");
  await plan.imported.isToldLacking("生态保护红线");
  await plan.project.isStored();
  await plan.given.openedWithoutMap("?zone=park-jingkai");
  await plan.imported.boundaryIs("经开区管理范围线");
  await plan.imported.isMissing("生态保护红线");
  await plan.imported.opensDetails("控规地块");
  await plan.imported.picksByKeyboard("End", "ArrowUp", "Enter");
  await plan.imported.featureIs("地块19", "≈ 7.5");
  await plan.imported.goesToNext();
  await plan.imported.featureIs("地块20", "≈ 7.5");
  await plan.given.openedWithoutMap("?zone=park-jingkai");
  await plan.imported.removesBoundary();
  await plan.imported.hasNoBoundary("经开区管理范围线");
  await plan.project.opens();
  await plan.project.offersUndo("撤销：删除界线");
  expect(await plan.imported.savesArchive()).toMatch(/^片区核对-.*\.pianqu\.zip$/);
});
