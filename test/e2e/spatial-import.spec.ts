import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type { Position } from "geojson";
import { boundsOf } from "../../src/domain/bounds";
import type { BoundaryRecord } from "../../src/domain/spatial/imported-records";
import { phone, test } from "./plan-test";

/** Where `cs2cs` says that the positions of a file of other programs are. */
const references = JSON.parse(readFileSync(new URL("../fixtures/spatial/real/reference.json", import.meta.url), "utf8")) as Record<string, Position[]>;
const boundariesIn = (text: string) => (JSON.parse(text) as { collections: { boundaries: Record<string, BoundaryRecord> } }).collections.boundaries;
const boundsOfReference = (name: string) => boundsOf([{ type: "MultiPoint", coordinates: references[name] ?? [] }]) ?? [];
/** A metre, in degrees of latitude; of longitude it is 0.9 m there. */
const metre = 1 / 111_000;

function lies(record: BoundaryRecord | undefined, reference: string): void {
  const bounds = boundsOf([record?.geometry ?? null]);
  boundsOfReference(reference).forEach((value, side) => expect(Math.abs((bounds?.[side] ?? 0) - value)).toBeLessThan(metre));
}

// The one that opens a file from disk has a map; these are quicker without one.
test("a Shapefile in GBK and zone 34, dropped on the window, becomes a zone's surveyed boundary; undo brings the schematic figure back", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.spatial.drops("real/shapefile/epsg-4522-gbk.zip");
  await plan.spatial.isAt("place");
  await plan.spatial.layersAre(/测试图形/);
  await plan.spatial.doctorSays("EPSG:4522", "呈贡区");
  await plan.spatial.isSettled(/第34带/);
  await plan.then.barsNobody();
  await plan.spatial.places();
  await plan.then.barsNobody();
  await plan.spatial.repairsAll();
  await plan.spatial.goesOn();
  await plan.spatial.says("boundary", { zone: "park-yanglin", who: "某测绘院", asOf: "2025-06-30" });
  await plan.spatial.shows("测算面积 3.35");
  await plan.then.barsNobody();
  await plan.spatial.accepts();
  await plan.then.barsNobody();
  await plan.spatial.goesThere();
  await plan.then.inspectorShows("实测", "某测绘院", "3.35");
  await plan.when.pressesKeys("Control+z");
  await plan.then.inspectorShows("示意");
  await plan.then.inspectorDoesNotShow("某测绘院");
});

test("a KML shifted as Chinese web maps are is not taken at its word, a land-bureau TXT is: both become boundaries, to the metre", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.spatial.opens();
  await plan.spatial.chooses("real/kml/gcj-02.kml");
  await plan.spatial.doctorSays("GCJ-02", "BD-09", /分不清/);
  await plan.spatial.isNotSettled();
  await plan.spatial.takes(/^GCJ-02/);
  await plan.spatial.places();
  await plan.spatial.goesOn();
  await plan.spatial.says("boundary", { zone: "park-konggang", who: "某园区" });
  await plan.spatial.accepts();
  await plan.spatial.closes();
  await plan.spatial.drops("real/land-txt/epsg-4522-gbk.txt");
  await plan.spatial.isSettled(/第34带/);
  await plan.spatial.places();
  await plan.spatial.goesOn();
  await plan.spatial.says("boundary", { zone: "park-yanglin", who: "某测绘院" });
  await plan.spatial.accepts();
  await plan.spatial.closes();
  await plan.project.opens();
  const records = boundariesIn((await plan.project.savesFile()).text);
  const { "boundary-park-konggang": kml, "boundary-park-yanglin": txt } = records;
  expect(kml?.provenance).toMatchObject({ crs: "GCJ-02", decidedBy: "user", addedUncertaintyM: 10 });
  expect(txt?.provenance).toMatchObject({ crs: "EPSG:4522", format: "land-txt" });
  lies(kml, "kml/gcj-02.kml");
  lies(txt, "land-txt/epsg-4522-gbk.txt");
});

test("bad files are answered with a sentence each, reading is broken off, and nothing is left; parcels of a land-bureau TXT are kept over a reload", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.spatial.opens();
  await plan.spatial.choosesText("昆明界线_机密★10年.geojson", "{}");
  await plan.spatial.refuses(/涉密标识“机密★10年”/);
  await plan.spatial.chooses("bad/gpkg.is-browser-history.gpkg", "bad/csv.no-coordinates.csv");
  await plan.spatial.refuses(/gpkg\.is-browser-history\.gpkg/, /csv\.no-coordinates\.csv/);
  await plan.spatial.dropsLarge(60);
  await plan.spatial.isReading();
  await plan.spatial.cancels();
  await plan.spatial.isAt("choose");
  await plan.spatial.chooses("real/land-txt/epsg-4523-utf-8.txt");
  await plan.spatial.places();
  await plan.spatial.goesOn();
  await plan.spatial.says("parcels", { title: "供地地块" });
  await plan.spatial.accepts();
  await plan.spatial.entered("供地地块");
  await plan.spatial.closes();
  await plan.spatial.layerIsListed("供地地块");
  await plan.project.opens();
  await plan.project.isStored();
  await plan.given.openedWithoutMap();
  await plan.spatial.layerIsListed("供地地块");
});

test.describe("on a phone", () => {
  test.use(phone);

  test("a file of the phone's own goes the same way", async ({ plan }) => {
    await plan.given.noWebGl();
    await plan.given.openedWithoutPanels();
    await plan.spatial.opensFromMenu();
    await plan.then.barsNobody();
    await plan.spatial.chooses("real/geojson/epsg-4490.geojson");
    await plan.spatial.isAt("place");
    await plan.then.barsNobody();
    await plan.spatial.closes();
  });
});
