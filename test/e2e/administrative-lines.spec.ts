import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

const withoutLines = ["实测 · 暂无", "联动 · 示意连线", "示意 · 等面积", "定位", "近似定位"];
const withLines = ["实测 · 暂无", "行政界", "示意 · 等面积", "定位", "近似定位"];

test("the exhibition shows no administrative line and says why; its collaboration areas are links that the keyboard reaches", async ({ plan }) => {
  await plan.given.opened("?role=exhibition");
  await plan.then.boundaryLegendIs(withoutLines);
  await plan.then.isReadable("未取得审图号，不显示行政区域界线");
  await plan.then.mapShowsNoCountyLine();
  await plan.then.mapShowsKinds(["collaboration-area"]);
  await plan.when.pressesKeys("/");
  await plan.when.types("五华富民片区");
  await plan.then.findsFirst("五华—富民联动融合发展片区");
  await plan.when.pressesKeys("Enter");
  await plan.then.inspectorIsAbout("五华—富民联动融合发展片区");
  await plan.then.inspectorShows("以所含县（市、区）驻地之间的连线表示联动关系", "按公开地图管理要求，未取得审图号前不显示行政区域界线。");
  await plan.then.announces("已选中五华—富民联动融合发展片区：联动融合发展片区，面积资料未载，以驻地连线示意，不显示界线。");
  await plan.then.selectionIsInFreePart();
  await plan.then.barsNobody();
  await plan.when.clearsSelection();
  await plan.when.switchesRole("planner");
  await plan.then.boundaryLegendIs(withLines);
  await plan.then.mapShowsCountyLines();
});

test("a link is clicked on the map like any zone", async ({ plan }) => {
  // Halfway between the seats of 西山 and 安宁.
  await plan.given.opened("?role=exhibition&at=102.5663,24.98185,11&hide=links,places");
  await plan.when.clicksMapCentre();
  await plan.then.inspectorIsAbout("西山—安宁联动融合发展片区");
});
