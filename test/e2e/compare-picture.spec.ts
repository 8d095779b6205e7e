import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("a comparison leaves as a picture: saved, copied and printed at the scale it says", async ({ plan }) => {
  await plan.given.readablePictures();
  await plan.pictures.printsOnlyToLook();
  await plan.panes.opens("?compare=linkage-qujing,ftz-kunming", 2);
  const metresPerPixel = await plan.panes.standAtOneScale();
  await plan.pictures.saves(/^对比-联动创新区-.*昆明片区-\d{4}-\d{2}-\d{2}\.png$/);
  plan.pictures.panesHoldMaps(2);
  await plan.pictures.barsAgree(2, metresPerPixel);
  await plan.then.imageSays("未经审图，仅供内部使用", "指标对比", "示意", "≈", "资料未载");
  await plan.pictures.copies();
  await plan.pictures.printShows("片区对比：联动创新区", "公布面积", "157", "未经审图，仅供内部使用");
});
