import { test } from "./plan-test";

test("a total divided by area adds up exactly, is kept as a scenario, and is called one below the map; the sample never goes without its banner", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.project.opens();
  await plan.simulator.opens();
  await plan.simulator.divides("12,345.67", "linkage");
  await plan.simulator.saysOfTheRule("拟议，仅限曲靖联动区");
  await plan.simulator.divides("12,345.67", "area");
  await plan.simulator.resultsAddUpTo("12,345.67");
  await plan.then.barsNobody();
  await plan.simulator.saves("甲案");
  await plan.simulator.closes();
  await plan.project.opens();
  await plan.project.offersUndo("撤销：保存情景");
  await plan.simulator.showsOnTheMap("甲案");
  await plan.simulator.notesBelowTheMapSay("情景，非下达指标");

  await plan.simulator.loadsSample();
  await plan.simulator.answersSampleQuestion("cancel");
  await plan.simulator.sampleBannerIs("gone");
  await plan.simulator.loadsSample();
  await plan.simulator.answersSampleQuestion("confirm");
  await plan.simulator.sampleBannerIs("there");
  await plan.simulator.notesBelowTheMapSay("示例数据（虚构）");
  await plan.then.barsNobody();
  await plan.simulator.removesSample();
  await plan.simulator.sampleBannerIs("gone");
  await plan.simulator.notesBelowTheMapSay("示例数据（虚构）", false);
});
