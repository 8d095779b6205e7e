import { test } from "./plan-test";

test("files replaced on a plain server, which browsers would keep for days, show after a reload", async ({ plan }) => {
  const server = await plan.given.plainServer();
  await plan.given.opened("?zone=park-anning");
  await plan.then.inspectorShows("没有公开界线，以代表点标示大致位置。");
  server.replace("geodata/boundaries/features.geojson", { fixture: "boundaries/park-anning.surveyed.geojson" });
  server.replace("config.json", { text: '{ "title": { "zh": "某市片区图", "en": "City zones" } }' });
  await plan.when.reloads();
  await plan.then.inspectorShows("管理单位提供的界线，可量算。");
  await plan.then.titleIs("安宁产业园区 · 某市片区图");
});
