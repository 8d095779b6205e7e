import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("on a wall the type grows with the screen", async ({ plan }) => {
  await plan.given.opened("?zone=linkage-qujing", { size: "wall" });
  await plan.then.rootTypeIs(32);
  await plan.then.inspectorShows("157 平方公里");
  await plan.then.smallestTextIsAtLeast(20);
});

test("the map flies to a zone, and is there at once for a reader who wants less motion", async ({ plan }) => {
  await plan.given.opened();
  await plan.when.selectsInList("安宁产业园区");
  await plan.then.mapTook({ atMostMs: 300 });
  await plan.given.fullMotion();
  await plan.when.selectsInList("联动创新区");
  await plan.then.mapTook({ atLeastMs: 500 });
  await plan.then.selectionIsInFreePart();
});
