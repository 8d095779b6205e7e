import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("what the layer list hides, fades or isolates is what the map shows", async ({ plan }) => {
  await plan.given.opened();
  await plan.then.legendMatchesMap("联动创新区", "linkage-zone");
  await plan.then.legendMatchesMap("西山–安宁片区", "collaboration-area");

  await plan.when.togglesLayer("联动创新区");
  await plan.then.layerIsShown("联动创新区", false);
  await plan.then.mapShowsNo("linkage-zone");
  await plan.then.addressIs("?hide=linkage-zone");
  await plan.when.togglesLayer("联动创新区");
  await plan.then.mapShowsKinds(["linkage-zone"]);
  await plan.then.addressIs("");

  await plan.when.opensLayer("自贸试验片区");
  await plan.when.usesLayer("isolate");
  await plan.then.mapShowsKinds(["pilot-free-trade-zone"]);
  await plan.then.mapShowsNo("linkage-zone");
  await plan.then.mapShowsNo("development-zone");
  await plan.then.layerIsShown("湖泊与河流", true);
});

test("a layer fades on the map as its slider says", async ({ plan }) => {
  await plan.given.opened("?at=103.79,25.54,11&hide=districts,places");
  await plan.then.centreIsHatched("linkage-zone");
  await plan.when.opensLayer("联动创新区");
  await plan.when.setsOpacity("联动创新区", 40);
  await plan.then.centreIsHatched("linkage-zone", { opacity: 0.4 });
  await plan.then.addressHas({ opacity: "linkage-zone:40" });
  await plan.when.setsOpacity("联动创新区", 0);
  await plan.then.centreIsLand();
  await plan.when.setsOpacity("联动创新区", 100);
  await plan.then.addressHas({ opacity: null });
});

test("order and opacity are in the address and survive a reload", async ({ plan }) => {
  await plan.given.opened("?hide=places&opacity=development-zone:40");
  await plan.when.opensLayer("联动创新区");
  await plan.when.usesLayer("moveUp");
  await plan.then.addressHas({ hide: "places", opacity: "development-zone:40", order: /^pilot-free-trade-zone,linkage-zone,bonded-zone,/ });
  await plan.when.reloads();
  await plan.then.layerIsShown("车站、机场与地名", false);
  await plan.when.opensLayer("开发区");
  await plan.then.opacityIs("开发区", 40);
  await plan.then.layersAre([
    ["自贸试验片区", ""],
    ["联动创新区", ""],
    ["综合保税区", ""],
    ["开发区", ""],
    ["产业园区", ""],
    ["园区板块", ""],
    ["五华–富民片区", ""],
    ["西山–安宁片区", ""],
    ["车站、机场与地名", ""],
    ["联系线 · 走向示意", ""],
    ["湖泊与河流", ""],
    ["县（市、区）界", ""],
  ]);
});
