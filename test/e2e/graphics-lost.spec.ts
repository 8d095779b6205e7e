import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("a lost graphics context costs neither the panels nor the view", async ({ plan }) => {
  await plan.given.opened("?zone=linkage-qujing");
  await plan.when.losesGraphics();
  await plan.when.hoversMapCentre();
  await plan.when.togglesLayer("联动创新区");
  await plan.when.switchesLanguage("en");
  await plan.then.inspectorShows("157 km²");
  await plan.when.getsGraphicsBack();
  await plan.then.mapShowsKinds(["park-block"]);
  await plan.then.mapShowsNo("linkage-zone");
});

test("with the graphics context come back the camera, the hatches, the base layers and all pixels", async ({ plan }) => {
  await plan.given.opened("?zone=linkage-qujing");
  await plan.then.centreIsHatched("linkage-zone");
  await plan.when.choosesQuality("fluent");
  await plan.when.dragsMap({ byPx: 20, steps: 3 });
  await plan.then.mapHasPixels("half");
  await plan.when.losesGraphics();
  await plan.when.letsGo();
  await plan.when.getsGraphicsBack();
  await plan.then.mapIsDrawnInFull();
  await plan.then.centreIsHatched("linkage-zone");
  await plan.then.selectionIsInFreePart();
  await plan.then.addressHas({ zone: "linkage-qujing" });
  await plan.when.clearsSelection();
  await plan.when.clicksMapCentre();
  await plan.then.addressHas({ zone: /^linkage-qujing/ });
});
