import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("title, language, first view, mapmaker and font are the office's own; an approval number of other content does not stand beside this one", async ({ plan }) => {
  await plan.installation.fontFile("fonts/office.woff2");
  await plan.installation.configuration({
    title: { zh: "某市片区图", en: "City zones" },
    language: "en",
    home: { center: [103.8, 25.5], zoom: 9, bearing: 0 },
    mapmaker: { zh: "某市规划院", en: "City planning institute" },
    contact: { zh: "规划科", en: "Planning section" },
    fonts: [{ role: "sans", weight: 400, file: "./fonts/office.woff2" }],
    approval: { number: "云S（2026）001号", reviewed: [`sha256:${"0".repeat(64)}`] },
  });
  await plan.given.opened();
  await plan.then.titleIs("City zones");
  await plan.then.notesAre("Not reviewed; internal use only", "Schematic map, no legal effect", "Made by City planning institute");
  await plan.then.addressIs("");
  await plan.then.fontIsUsed("fonts/office.woff2");
  await plan.then.noNotice();
  await plan.when.pressesKeys("?");
  await plan.then.isReadable("Contact: Planning section");
});

test("a slip in the configuration is named and the rest of it applies", async ({ plan }) => {
  await plan.installation.configuration({ title: { zh: "某市片区图", en: "City zones" }, language: "fr", tilte: 1 });
  await plan.given.opened();
  await plan.then.titleIs("某市片区图");
  await plan.then.notices("config.json（第1行）中的“language”只能填 zh / en / both，该项按默认设置，其余设置照常生效。", "config.json（第1行）中的“tilte”不是可用的设置项，未采用；请检查拼写。");
});

test("a configuration cut short is named and the map opens with the defaults", async ({ plan }) => {
  await plan.installation.configurationFile('{ "title": { "zh": "某');
  await plan.given.opened();
  await plan.then.notices(/config\.json（第1行）不是有效的 JSON，标题、底图、审图号等暂按默认设置/);
  await plan.then.titleIs("昆明片区空间规划图");
  await plan.then.mapShowsKinds(["linkage-zone"]);
});

test("the approval number stands beside the approved content and goes with any other, on screen and in images", async ({ plan }) => {
  await plan.given.readablePictures();
  await plan.installation.firstViewIsApproved("云S（2026）001号");
  await plan.given.opened();
  await plan.then.notesAre("审图号：云S（2026）001号", "示意图，不作为权属依据");
  await plan.when.savesImage();
  await plan.then.imageSays("昆明片区空间规划图", "审图号：云S（2026）001号", "示意图，不作为权属依据");
  await plan.then.imageSays("界线：行政界、示意 · 等面积、定位、近似定位", "数据：", "OpenStreetMap贡献者");
  await plan.when.switchesToDark();
  await plan.then.notesAre("未经审图，仅供内部使用", "示意图，不作为权属依据");
  await plan.when.savesImage();
  await plan.then.imageSays("未经审图，仅供内部使用");
});

test("an older browser gets a sentence instead of the map", async ({ plan }) => {
  await plan.given.browserWithout("toSorted");
  await plan.given.openedTooOld();
  await plan.then.isReadable(/这个浏览器的版本太旧.*Chromium 111/, /This browser is too old/);
});
