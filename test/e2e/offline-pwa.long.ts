import { test } from "./plan-test";

test.use({ serviceWorkers: "allow" });

test("a visited app works on with the server gone, sees what the office replaced when it is back, and takes a new version when the kiosk's visitor has left", async ({ plan }) => {
  // One visit with four others in it, so that the app has to be kept only once.
  test.setTimeout(150_000);
  await plan.offline.served();
  await plan.given.opened();
  await plan.offline.canBeInstalled("片区图");
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
  await plan.offline.saysOffline("离线运行");

  plan.offline.officeReplaces("geodata/boundaries/features.geojson", "boundaries/park-anning.surveyed.geojson");
  await plan.offline.networkIsBack();
  await plan.given.opened("?zone=park-anning");
  await plan.then.inspectorShows("管理单位提供的界线，可量算。");
  await plan.offline.doesNotSayOffline();

  await plan.given.opened("?kiosk=1&idle=10&countdown=3");
  await plan.offline.tellsStory();
  await plan.offline.touchesMap();
  await plan.offline.marksPage();
  await plan.offline.newVersionArrives();
  await plan.offline.touchesMap();
  await plan.offline.staysSamePageFor(2000);
  await plan.offline.pageWasLoadedAnew();
  await plan.offline.isOfBuild("another-one");
  await plan.offline.networkIsCut();
  await plan.when.reloads();
  await plan.offline.tellsStory();
  await plan.offline.saysOffline("离线运行");
  plan.offline.nothingElseWasAskedFor();
});
