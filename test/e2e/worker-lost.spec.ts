import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("a worker that was killed is replaced for all panes, and the map goes on where it is asked to", async ({ plan }) => {
  await plan.given.mortalWorkers();
  await plan.panes.opens("?zone=linkage-qujing&compare=linkage-qujing,ftz-kunming", 2);
  await plan.when.losesWorker();
  await plan.panes.zoomsByWheel(0, -4);
  await plan.panes.showsItsPlace(0);
  await plan.panes.showsItsPlace(1);
  await plan.compare.leaves();
  await plan.when.selectsInList("安宁产业园区");
  await plan.then.inspectorIsAbout("云南安宁产业园区");
  await plan.then.mapIsDrawnInFull();
  await plan.then.selectionIsInFreePart();
  await plan.then.noNotice();
});

test("a worker that dies again and again is named; lists, search and details go on", async ({ plan }) => {
  plan.given.complaintsAbout(/404|Worker failed to load/);
  await plan.given.workerMissingOnServer();
  await plan.given.openedWithoutMap();
  await plan.then.notices(/^浏览器两次终止了地图的后台程序，地图可能不完整。/);
  await plan.when.selectsInList("杨林经开区");
  await plan.then.inspectorShows("54.19 平方公里");
  await plan.when.searches("ynancyyq");
  await plan.then.findsFirst("云南安宁产业园区");
});
