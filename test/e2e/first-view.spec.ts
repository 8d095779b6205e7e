import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

const zoneLayers = [
  ["自贸试验片区", "共1处，1处已上图"],
  ["综合保税区", "共2处，2处已上图"],
  ["联动创新区", "共1处，1处已上图"],
  ["开发区", "共5处，4处已上图"],
  ["产业园区", "共12处，11处已上图"],
  ["园区板块", "共2处，1处已上图"],
  ["五华–富民片区", "2个县（市、区）"],
  ["西山–安宁片区", "2个县（市、区）"],
] as const;

const baseLayers = [
  ["车站、机场与地名", "共55处，45处已上图"],
  ["联系线 · 走向示意", "共9条，6条已上图"],
  ["湖泊与河流", "湖泊3处，河流4条"],
  ["县（市、区）界", "23个县（市、区）"],
] as const;

test("a newcomer sees all zones drawn, named and counted; the page asks only its own server, and for nothing that it does not show", async ({ plan }) => {
  await plan.given.opened();
  await plan.then.titleIs("昆明片区空间规划图");
  await plan.then.pageLanguageIs("zh-CN");
  await plan.then.isReadable("未经审图，仅供内部使用", "示意图，不作为权属依据", "昆明片区空间规划图");
  await plan.then.layersAre([...zoneLayers, ...baseLayers]);
  await plan.then.boundaryLegendIs(["实测 · 暂无", "行政界", "示意 · 等面积", "定位", "近似定位"]);
  await plan.then.mapShowsKinds(["pilot-free-trade-zone", "linkage-zone", "development-zone", "industrial-park", "collaboration-area", "bonded-zone"]);
  await plan.then.noNotice();
  await plan.then.addressIs("");

  await plan.then.onlyAskedFor("http://127.0.0.1:", "blob:http://127.0.0.1:");
  await plan.then.hasAskedFor(/\/geodata\/zones\/features\.geojson$/);
  await plan.then.hasAskedFor(/\/assets\/[^/]+\.woff2$/);
  // The register and the list of sources come quietly a while after; on a slow machine that is now.
  await plan.then.hasNotAskedFor(/Inspector|SourceDrawer|HelpDialog|SearchResults|search-zones|Rail|ShareDialog|ZoneList/);
});

test("every way of knowing a boundary is drawn in its own way", async ({ plan }) => {
  await plan.given.opened("?at=103.79,25.54,11&hide=districts,places");
  await plan.then.centreIsHatched("linkage-zone");
  await plan.given.opened("?at=102.60776,24.78719,12&hide=collab-xishan-anning,links,places,water,districts");
  await plan.then.centreIsSymbol("industrial-park", "filled");
  await plan.given.opened("?at=102.46948,24.91986,12&hide=collab-xishan-anning,links,places,water,districts");
  await plan.then.centreIsSymbol("industrial-park", "hollow");
  await plan.given.opened("?at=103.4,25.6,11&hide=districts,water,places");
  await plan.then.centreIsLand();
});
