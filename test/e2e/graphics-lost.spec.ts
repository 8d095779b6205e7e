import { test } from "./plan-test";

test("a lost graphics context costs neither the panels nor the view", async ({ plan }) => {
  await plan.given.opened("?zone=linkage-qujing");
  await plan.when.losesGraphics();
  await plan.when.togglesLayer("产业园区");
  await plan.when.switchesLanguage("en");
  await plan.then.inspectorShows("157 km²");
  await plan.when.getsGraphicsBack();
  await plan.then.mapShowsKinds(["linkage-zone"]);
});
