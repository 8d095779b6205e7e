import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("from disk, too, a map worker that was killed is replaced, and a map file is opened and lands: reading needs no server", async ({ plan }) => {
  await plan.given.mortalWorkers();
  await plan.given.openedFromDisk("?zone=linkage-qujing");
  await plan.when.losesWorker();
  await plan.when.selectsInList("安宁产业园区");
  await plan.then.inspectorIsAbout("云南安宁产业园区");
  await plan.then.mapIsDrawnInFull();
  await plan.then.selectionIsInFreePart();
  await plan.then.noNotice();

  await plan.when.opensLayers();
  await plan.spatial.opens();
  await plan.spatial.chooses("real/geopackage/epsg-4543.gpkg");
  await plan.spatial.isSettled(/中央经线102°/);
  await plan.spatial.places();
  await plan.spatial.goesOn();
  await plan.spatial.says("layer", { title: "测试图层" });
  await plan.spatial.accepts();
  await plan.spatial.entered("测试图层");
  await plan.then.onlyAskedFor("file:", "blob:", "data:");
});
