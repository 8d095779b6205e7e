import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("under a sub-path everything is found, and nothing outside is asked for", async ({ plan }) => {
  await plan.given.servedBelow("/plan/map/");
  await plan.given.opened();
  await plan.then.noNotice();
  await plan.then.mapShowsKinds(["pilot-free-trade-zone", "linkage-zone", "development-zone", "industrial-park", "collaboration-area"]);
  await plan.when.searches("anning");
  await plan.then.findsFirst("云南安宁产业园区");
  await plan.when.picksFound("云南安宁产业园区");
  await plan.then.inspectorIsAbout("云南安宁产业园区");
  await plan.then.addressHas({ zone: "park-anning" });
  await plan.when.selectsInList("联动创新区");
  await plan.when.opensSource("001");
  await plan.then.sourceShows("申报方案");
  await plan.when.closesSource();
  await plan.when.opensLayers();
  await plan.when.togglesLayer("湖泊与河流");
  await plan.then.layerIsShown("湖泊与河流", false);
  await plan.when.switchesToDark();
  await plan.when.switchesLanguage("en");
  await plan.then.pageLanguageIs("en");
  await plan.when.opensHelp();
  await plan.then.noticesAreLinked("SIL OPEN FONT LICENSE", "maplibre-gl", "geodata/zones");
  // The full fonts are declared late, in a style sheet that names a hundred files beside itself.
  await plan.then.hasAskedFor(/\/wght-[\w-]+\.css$/);
  await plan.then.drawsRareCharacters();
  await plan.then.serves({
    "./": "text/html",
    "geodata/zones/features.geojson": "application/geo+json",
    "geodata/catalogue.json": "application/json",
    "THIRD_PARTY_NOTICES.txt": "text/plain",
  });
});

test("the folder's address works without its slash, and with its page named", async ({ plan }) => {
  await plan.given.servedBelow("/plan/map/");
  await plan.given.openedWithoutSlash("?zone=park-anning");
  await plan.then.inspectorIsAbout("云南安宁产业园区");
  await plan.given.opened("index.html?zone=linkage-qujing");
  await plan.then.inspectorIsAbout("联动创新区");
  await plan.then.noNotice();
});
