import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("a boundary that an office puts on the server replaces the schematic figure", async ({ plan }) => {
  await plan.given.boundariesFromOffice("park-anning.surveyed.geojson");
  await plan.given.opened("?zone=park-anning&at=102.468,24.914,13&hide=collab-xishan-anning,links,places,districts,water");
  await plan.then.noNotice();
  await plan.then.inspectorShows("实测", "管理单位提供的界线，可量算。", "测试用虚构界线，不是真实范围", "约5米以内", "2026-01-31");
  // 14.99369 km² on the ellipsoid, by an independent library.
  await plan.then.inspectorShows("≈ 14.99 平方公里");
  await plan.then.centreIsSurveyed("industrial-park");
});

test("a boundary without a source is named and changes nothing", async ({ plan }) => {
  await plan.given.boundariesFromOffice("park-anning.without-source.geojson");
  await plan.given.opened("?zone=park-anning");
  await plan.then.notices("文件 boundaries/features.geojson（第1行）中“park-anning”的界线没有写明来源（source_zh），仍按示意图形显示。");
  await plan.then.inspectorShows("没有公开界线，以代表点标示大致位置。");
});

test("a missing file and one cut short are named and the rest is shown", async ({ plan }) => {
  plan.given.complaintsAbout(/404.*water\/features\.geojson/);
  await plan.given.fileOnServer("water/features.geojson", { status: 404, type: "text/plain", body: "not here" });
  await plan.given.fileCutShort("places/features.geojson");
  await plan.given.opened();
  await plan.then.notices("服务器上没有文件 water/features.geojson，相关内容暂不显示。请把它放回 geodata 文件夹。", /文件 places\/features\.geojson（第\d+行）不是有效的 JSON/);
  await plan.then.mapShowsKinds(["linkage-zone", "collaboration-area"]);
});

test("a server that answers every file with its start page is found out", async ({ plan }) => {
  await plan.given.fileOnServer("zones/features.geojson", { type: "text/html", body: "<!doctype html><title>start</title>" });
  await plan.given.opened();
  await plan.then.notices(/^服务器没有给出文件 zones\/features\.geojson，而是给了一个网页/);
  await plan.then.isReadable("县（市、区）界");
});
