import { test } from "./plan-test";

test.use({ serviceWorkers: "allow" });

test("a visited app works on with the server gone: map, stories, kiosk, register, source and search; what the office replaced is seen when it is back", async ({ plan }) => {
  await plan.offline.served();
  await plan.given.opened();
  await plan.offline.untilKept();
  await plan.offline.doesNotSayOffline();

  await plan.offline.networkIsCut();
  await plan.given.opened("?zone=park-anning");
  await plan.then.inspectorShows("没有公开界线，以代表点标示大致位置。");
  await plan.offline.saysOffline(/^离线运行 · 资料截至 20\d\d年/);
  await plan.when.searches("ynancyyq");
  await plan.then.findsFirst("云南安宁产业园区");
  await plan.when.selectsInList("联动创新区");
  await plan.when.opensSource("001");
  await plan.then.sourceShows("申报方案");
  await plan.then.noNotice();
  await plan.given.opened("?story=linkage-zone");
  await plan.offline.tellsStory();
  await plan.given.opened("?kiosk=1");
  await plan.offline.tellsStory();
  await plan.offline.saysOffline("离线运行");

  plan.offline.officeReplaces("geodata/boundaries/features.geojson", "boundaries/park-anning.surveyed.geojson");
  await plan.offline.networkIsBack();
  await plan.given.opened("?zone=park-anning");
  await plan.then.inspectorShows("管理单位提供的界线，可量算。");
  await plan.offline.doesNotSayOffline();
  plan.offline.nothingElseWasAskedFor();
});

test("a new version waits while a visitor is at the kiosk, takes over at the reset, and works with the server gone", async ({ plan }) => {
  await plan.offline.served();
  await plan.given.opened("?kiosk=1&idle=10&countdown=3");
  await plan.offline.untilKept();
  await plan.offline.marksPage();
  await plan.offline.touchesMap();
  await plan.offline.newVersionArrives();
  await plan.offline.touchesMap();
  await plan.offline.staysSamePageFor(3000);
  await plan.offline.pageWasLoadedAnew();
  await plan.offline.isOfBuild("another-one");
  await plan.offline.networkIsCut();
  await plan.when.reloads();
  await plan.offline.tellsStory();
});
