import { test } from "./plan-test";

/** West of 102.9°E all is farmland; the growth boundary lies far off. */
const farmland = JSON.stringify({
  type: "FeatureCollection",
  features: [{ type: "Feature", properties: { BSM: "1", MJ: null }, geometry: { type: "Polygon", coordinates: [[[102, 24], [102.9, 24], [102.9, 26], [102, 26], [102, 24]]] } }],
});

test("by keyboard alone an area is drawn over imported farmland, which answers; what was not provided is no clearance", async ({ plan }) => {
  await plan.given.opened("?at=102.9,25,11");
  await plan.spatial.opens();
  await plan.spatial.choosesText("YJJBNTTB.geojson", farmland);
  await plan.spatial.takes(/^WGS 84/);
  await plan.spatial.places();
  await plan.spatial.goesOn();
  await plan.spatial.says("control-lines", { title: "永久基本农田 2023", asOf: "2023-06-30" });
  await plan.spatial.accepts();
  await plan.spatial.closes();

  await plan.draw.startsByKeyboard();
  await plan.draw.addsCorner();
  await plan.draw.addsCorner("ArrowRight");
  await plan.draw.hasCorners(2);
  await plan.draw.isTold(/至少需要 3 个拐点/);
  await plan.draw.addsCorner("ArrowDown");
  await plan.when.pressesKeys("Enter");
  await plan.draw.lineSays("永久基本农田", /永久基本农田 2023，截至2023年6月30日，内部.*≈ [\d,.]+ 公顷≈ [\d,.]+ (万)?亩/);
  await plan.draw.lineSays("生态保护红线", /未提供/);
  await plan.draw.isTold(/与永久基本农田有重叠/);
  await plan.draw.isTold(/未提供不等于无冲突/);
  await plan.then.barsNobody();
});
