import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("the folder opens from disk with the network cut", async ({ plan }) => {
  await plan.given.openedFromDisk();
  await plan.then.titleIs("昆明片区空间规划图");
  await plan.then.mapShowsKinds(["pilot-free-trade-zone", "linkage-zone", "development-zone", "industrial-park", "collaboration-area"]);
  await plan.when.selectsInList("联动创新区");
  await plan.then.inspectorShows("157 平方公里", "15,700 公顷", "23.55 万亩");
  await plan.when.opensSource("001");
  await plan.then.sourceShows("申报方案");
  await plan.when.closesSource();
  await plan.then.selectionIsInFreePart();
  await plan.when.searches("ynancyyq");
  await plan.then.findsFirst("云南安宁产业园区");
  await plan.then.noNotice();
  await plan.offline.saysOffline(/^离线运行 · 资料截至 20\d\d年/);
  await plan.data.opens();
  await plan.data.datasetShows("县区", "23", "公开", "与数据包一致");
  await plan.then.onlyAskedFor("file:", "blob:", "data:");
});

test("from disk a kiosk runs its stories with their figures and sources, lets a visitor in, and says that it is offline", async ({ plan }) => {
  await plan.given.openedFromDisk("?kiosk=1");
  await plan.offline.tellsStory();
  await plan.offline.saysOffline("离线运行");
  await plan.offline.touchesMap();
  await plan.offline.tellsStory();
  await plan.given.openedFromDisk("?story=linkage-zone&lang=both");
  await plan.offline.tellsStory();
  await plan.offline.saysOffline(/^离线运行 · 本讲解资料截至 20\d\d年/);
  await plan.offline.saysOffline(/Offline · this story.s data as of/);
  await plan.then.onlyAskedFor("file:", "blob:", "data:");
});
