import { test } from "./plan-test";

test("another language keeps the place and the selection", async ({ plan }) => {
  await plan.given.opened("?zone=linkage-qujing&at=103.7,25.5,9.6");
  await plan.when.switchesLanguage("en");
  await plan.then.pageLanguageIs("en");
  await plan.then.titleIs("Linkage Zone · Kunming FTZ Planning Map");
  await plan.then.inspectorIsAbout("Linkage Zone");
  await plan.then.inspectorShows("157 km²", "15,700 ha", "235,500 mu", "No boundary is published.");
  await plan.then.inspectorDoesNotShow("平方公里", "公顷", "亩", "约");
  await plan.then.addressHas({ zone: "linkage-qujing", at: "103.7,25.5,9.6", lang: "en" });
  await plan.then.isReadable("Districts and counties", "Not reviewed; internal use only", "Stations, airport, places");

  await plan.when.switchesLanguage("both");
  await plan.then.pageLanguageIs("zh-CN");
  await plan.then.inspectorShows("157 平方公里", "联动创新区", "Linkage");
  await plan.then.isReadable("县（市、区）界", "Districts and counties");
  await plan.then.addressHas({ zone: "linkage-qujing", at: "103.7,25.5,9.6", lang: "both" });

  await plan.when.switchesLanguage("zh");
  await plan.then.addressIs("?zone=linkage-qujing&at=103.7,25.5,9.6");
});

test("a link in English is in English from the first word", async ({ plan }) => {
  await plan.given.opened("?lang=en");
  await plan.then.pageLanguageIs("en");
  await plan.then.titleIs("Kunming FTZ Planning Map");
  await plan.then.layersAre([
    ["Pilot free trade zones", "Total 1, on the map 1"],
    [".*onded zones", "Total 2, on the map 2"],
    ["Linkage zones", "Total 1, on the map 1"],
    ["Development zones", "Total 5, on the map 4"],
    ["Industrial parks", "Total 12, on the map 11"],
    [".+", "Total 2, on the map 1"],
    ["Wuhua–Fumin", "2"],
    ["Xishan–Anning", "2"],
    ["Stations, airport, places", "Total 55, on the map 45"],
    ["Links, course schematic", "Total 9, on the map 6"],
    ["Lakes and rivers", "Lakes: 3, rivers: 4"],
    ["Districts and counties", "23"],
  ]);
  await plan.when.opensUnlocated();
  await plan.then.unlocatedShows("Nanhaizi Industrial Area", /./);
});
