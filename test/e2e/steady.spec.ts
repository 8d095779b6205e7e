import { test } from "./plan-test";

test("a screen whose graphics context never comes back shows the same chapter again with a new engine", async ({ plan }) => {
  await plan.steady.screenIsOpen();
  const chapter = await plan.steady.goesOn();
  const tookMs = await plan.steady.losesGraphicsForGood();
  test.info().annotations.push({ type: "context recovery", description: `${Math.round(tookMs)} ms` });
  await plan.steady.tells(chapter);
  await plan.steady.hasOneMap();
  await plan.steady.hasNoPoster();
  await plan.steady.journalHas(["start", "context-lost", "context-back"]);
});

test("where the map cannot be drawn, or the app does not come, a screen shows its still picture", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.steady.screenIsAsked();
  await plan.steady.showsPoster();
  await plan.steady.journalHas(["watchdog"]);
  await plan.steady.scriptIsMissing("start");
  plan.steady.complains(/404|dynamically imported module|start-/);
  await plan.steady.screenIsAsked("?screen=wall");
  await plan.steady.showsPoster();
});
