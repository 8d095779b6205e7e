import { expect } from "@playwright/test";
import { tileColour } from "./driver/given-installation";
import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

/** A place where nothing of the plan is drawn. */
const bare = "at=103.45,25.05,11.5";

for (const kind of ["raster", "wmts", "style", "pmtiles"] as const) {
  test(`a base map as ${kind} lies below the plan and names its source`, async ({ plan }) => {
    await plan.installation.baseMap(kind);
    await plan.given.opened(`?${bare}`);
    await plan.then.centreHasColour(tileColour);
    await plan.then.notesAre("未经审图，仅供内部使用", "示意图，不作为权属依据", "底图：测试测绘院");
    await plan.then.noNotice();
  });
}

test("vector tiles are drawn in the colours of the plan", async ({ plan }) => {
  await plan.installation.baseMap("tilejson");
  await plan.given.opened(`?${bare}`);
  await plan.then.centreHasColour("#CFE0E6");
});

test("a base map is chosen in the layer list and stands in the address by its name", async ({ plan }) => {
  await plan.installation.baseMap("raster", { shown: false });
  await plan.given.opened(`?${bare}`);
  await plan.then.centreIsLand();
  await plan.when.choosesBaseMap("测试底图");
  await plan.then.centreHasColour(tileColour);
  await plan.then.addressHas({ base: "raster" });
  await plan.then.pageMayOnlyAsk("https://maps.example.test");
  await plan.when.choosesBaseMap("无底图");
  await plan.then.centreIsLand();
  await plan.then.addressHas({ base: null });
});

for (const status of [404, 500]) {
  test(`a base map whose server answers ${status} costs one notice and nothing else`, async ({ plan }) => {
    await plan.installation.baseMap("raster");
    await plan.installation.baseMapServerRefuses(status);
    await plan.given.opened(`?${bare}`);
    await plan.then.notices("底图“raster”读取不到或无法显示，规划内容不受影响。请检查网络、地址和密钥（config.json）。");
    await plan.then.centreIsLand();
  });
}

test("nothing that a link names is fetched, and tiles in degrees are refused with the layer to use", async ({ plan }) => {
  const words = { zh: "天地图", en: "Tianditu" };
  await plan.installation.configuration({ baseMaps: [{ id: "tdt", kind: "wmts", title: words, attribution: words, url: "https://t0.tianditu.gov.cn/{layer}_c/wmts", layers: ["vec"], matrixSet: "c", key: "0" }] });
  await plan.given.opened("?base=https://evil.example.test/style.json");
  await plan.then.notices(/底图“tdt”使用经纬度瓦片（EPSG:4490.*vec_w/, "链接中的“base=https://evil.example.test/style.json”无法识别，已忽略，其余内容照常打开。");
  await plan.then.pageMayOnlyAsk();
});

test("a base map server that sends its tiles elsewhere leads nobody there", async ({ plan }) => {
  plan.given.complaintsAbout(/Content Security Policy|content security policy|Failed to load|Failed to fetch/);
  await plan.installation.baseMap("tilejson");
  const elsewhere = await plan.installation.tilesRedirectedElsewhere();
  await plan.given.opened(`?${bare}`);
  await plan.then.notices("底图“tilejson”读取不到或无法显示，规划内容不受影响。请检查网络、地址和密钥（config.json）。");
  expect(elsewhere.asked()).toBe(0);
});
