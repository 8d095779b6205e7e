import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

const view = "?at=103.1,25.3,8";

// Few pixels, for the frames are slow enough as it is.
test.use({ viewport: { width: 1216, height: 480 } });

test.beforeEach(async ({ plan }) => {
  await plan.given.slowFrames(170);
});

test("a map that moves jerkily is drawn coarser while it moves, and in full when it rests", async ({ plan }) => {
  await plan.given.opened(view);
  await plan.when.framesGet("slow");
  await plan.when.dragsMap({ byPx: 300 });
  await plan.when.framesGet("fast");
  await plan.then.mapHasPixels("half");
  // At this zoom development zones stand as symbols, which are left out with the names.
  await plan.then.mapShowsNo("development-zone");
  await plan.when.letsGo();
  await plan.then.mapIsDrawnInFull();
  await plan.then.mapShowsKinds(["development-zone"]);
  // The drag went on through every change of quality: 300 px at zoom 8 are 0.82 degrees.
  await plan.then.addressHas({ at: /^103\.92\d*,25\.3/ });
});

test("the best quality stays sharp while the map moves, the smooth one never does", async ({ plan }) => {
  await plan.given.opened(view);
  await plan.when.choosesQuality("best");
  await plan.when.framesGet("slow");
  await plan.when.dragsMap({ byPx: 200, steps: 8 });
  await plan.when.framesGet("fast");
  await plan.then.mapHasPixels("all");
  await plan.when.letsGo();
  await plan.when.choosesQuality("fluent");
  await plan.when.dragsMap({ byPx: 60, steps: 4 });
  await plan.then.mapHasPixels("half");
  await plan.when.letsGo();
  await plan.then.mapIsDrawnInFull();
});
