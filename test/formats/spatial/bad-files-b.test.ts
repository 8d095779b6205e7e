import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { otherFormatFaults, otherFormatNotes } from "../../../src/domain/spatial/reader-codes-b";
import { everyMessage } from "../../support/every-message";
import { linesOf, readBytes, spatialFixture } from "../../support/spatial-reading";

/**
 * What comes of each damaged or odd file, as the user is told it: faults with their place (# is a row, line or feature from 1), layers with
 * what they hold, notes with how often and where.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
  "accdb.database.accdb": ["fault is-access = ACCDB"],
  "arcgis.layer-package.lpk": ["fault is-arcgis-package = lpk"],
  "csv.degrees-minutes-seconds.csv": [
    "csv “csv.degrees-minutes-seconds” UTF-8 3 point",
    "  note-rows-left-out × 1 #5",
  ],
  "csv.ewkt.csv": ["csv “csv.ewkt” UTF-8 2 point"],
  "csv.gbk.csv": ["csv “csv.gbk” GB18030 1 point"],
  "csv.latitude-not-a-number.csv": [
    "csv “csv.latitude-not-a-number” UTF-8 1 point",
    "  note-rows-left-out × 1 #3",
    "  note-rows-without-coordinates × 1 #4",
  ],
  "csv.names-of-people.csv": [
    "csv “csv.names-of-people” UTF-8 1 point",
    "  note-names-left-out = 联系人, 联系电话 × 1",
  ],
  "csv.no-coordinates.csv": ["fault table-without-coordinates"],
  "csv.quotes-open.csv": ["fault csv-quotes #3"],
  "csv.too-wide.csv": ["fault csv-too-wide #1 = 403"],
  "csv.utf-16.csv": ["csv “csv.utf-16” UTF-16LE 1 point"],
  "csv.wkt-all-broken.csv": ["fault table-coordinates-broken #2 = POINT(1)"],
  "csv.wkt-broken-row.csv": [
    "csv “csv.wkt-broken-row” UTF-8 1 polygon",
    "  note-rows-left-out × 2 #3,5",
    "  note-rows-without-coordinates × 1 #4",
  ],
  "csv.wkt-curve.csv": [
    "csv “csv.wkt-curve” UTF-8 1 point",
    "  note-curves-not-taken × 1 #2",
  ],
  "csv.x-and-y-unclear.csv": [
    "csv “csv.x-and-y-unclear” UTF-8 2 point",
    "  note-axes-by-header = X → E, Y → N × 1",
  ],
  "csv.x-is-east.csv": [
    "csv “csv.x-is-east” UTF-8 1 point",
    "  note-x-is-east × 1",
  ],
  "csv.x-is-north.csv": [
    "csv “csv.x-is-north” UTF-8 2 point",
    "  note-x-is-north × 1",
  ],
  "dgn.v7.dgn": ["fault is-dgn"],
  "dwg.2018.dwg": ["fault is-dwg = 2018"],
  "dwg.r14-named-dxf.dxf": ["fault is-dwg = R14"],
  "dxf.binary.dxf": ["fault dxf-binary"],
  "dxf.block-times-a-million.dxf": [
    "dxf “块” UTF-8 10000 point",
    "  note-dxf-blocks × 1",
    "  note-dxf-block-limit × 1",
  ],
  "dxf.blocks-within-themselves.dxf": [
    "dxf “地块” UTF-8 1 polygon",
    "  note-dxf-blocks × 3",
    "  note-dxf-block-cycle = 甲 → 乙 → 甲 × 4",
  ],
  "dxf.bulges.dxf": [
    "dxf “地块” UTF-8 1 polygon",
    "  note-dxf-curves × 1",
  ],
  "dxf.code-not-a-number.dxf": ["fault dxf-broken = 47"],
  "dxf.coordinate-missing.dxf": [
    "dxf “地块” UTF-8 1 polygon",
    "  note-dxf-broken = LINE A9, CIRCLE AA × 2",
  ],
  "dxf.ends-almost-meet.dxf": [
    "dxf “地块” UTF-8 1 line, 1 polygon",
    "  note-dxf-closed-lines × 1",
  ],
  "dxf.external-reference.dxf": [
    "dxf “地块” UTF-8 1 polygon",
    "  note-dxf-not-taken = INSERT 地形图 × 1",
  ],
  "dxf.frozen-layer.dxf": [
    "dxf “旧线” UTF-8 1 polygon",
    "  note-dxf-hidden-layer = FROZEN × 1",
  ],
  "dxf.gbk-names-under-1252.dxf": ["dxf “规划用地” GB18030 1 polygon"],
  "dxf.gbk-names.dxf": ["dxf “规划用地” GB18030 1 polygon"],
  "dxf.header-only.dxf": ["fault dxf-nothing-drawn = 0"],
  "dxf.in-degrees.dxf": ["dxf “线” UTF-8 1 line"],
  "dxf.millimetres.dxf": [
    "dxf “地块” UTF-8 1 polygon",
    "  note-dxf-unit = mm × 1",
  ],
  "dxf.mirrored.dxf": ["dxf “镜像” UTF-8 1 polygon"],
  "dxf.only-paper-space.dxf": ["fault dxf-nothing-drawn = PAPER SPACE × 1"],
  "dxf.only-solids.dxf": ["fault dxf-nothing-drawn = 3DFACE, 3DSOLID, ACAD_PROXY_ENTITY"],
  "dxf.ring-within-ring.dxf": [
    "dxf “地块” UTF-8 2 polygon",
    "  note-dxf-islands × 1",
  ],
  "dxf.splines-and-blocks.dxf": [
    "dxf “道路” UTF-8 2 line",
    "  note-dxf-curves × 2",
    "  note-dxf-blocks × 1",
    "dxf “界桩” UTF-8 6 line, 6 polygon",
    "  note-dxf-curves × 6",
  ],
  "dxf.truncated.dxf": ["fault dxf-broken = 57"],
  "dxf.unicode-escapes.dxf": ["dxf “规划” UTF-8 1 point, 1 polygon"],
  "fgb.column-count-false.fgb": ["fault fgb-header-broken"],
  "fgb.count-and-index-differ.fgb": ["fault spatial-truncated #1"],
  "fgb.cut-in-header.fgb": ["fault fgb-header-broken"],
  "fgb.feature-count-false.fgb": ["fault spatial-too-many-features = 500000"],
  "fgb.header-length-false.fgb": ["fault fgb-header-broken"],
  "fgb.no-features.fgb": ["fault spatial-empty"],
  "fgb.only-magic.fgb": ["fault fgb-header-broken"],
  "fgb.truncated.fgb": ["fault spatial-truncated #2"],
  "fgb.version-2.fgb": ["fault fgb-version = 2"],
  "gdb.file-geodatabase.zip": ["fault is-file-geodatabase"],
  "gpkg.all-blobs-broken.gpkg": ["fault gpkg-geometries-broken at parcels = 2"],
  "gpkg.collection-and-heights.gpkg": [
    "geopackage “地块” 2 point, 1 polygon",
    "  note-heights-dropped × 2 #1,2",
    "  note-collection-split × 1 #1",
  ],
  "gpkg.copied-while-edited.gpkg": [
    "geopackage “地块” 2 none, 1 polygon",
    "  note-geometry-broken × 2 #2,3",
    "  note-gpkg-unfinished",
  ],
  "gpkg.curves.gpkg": [
    "geopackage “地块” 1 none, 1 polygon",
    "  note-curves-not-taken × 1 #2",
  ],
  "gpkg.empty-database.gpkg": ["fault sqlite-is-empty"],
  "gpkg.false-count.gpkg": [
    "geopackage “地块” 1 none, 1 polygon",
    "  note-geometry-broken × 1 #1",
  ],
  "gpkg.geometry-column-missing.gpkg": ["fault gpkg-column-missing at parcels = shape"],
  "gpkg.is-browser-history.gpkg": ["fault sqlite-is-other = urls, visits"],
  "gpkg.is-mbtiles.gpkg": ["fault sqlite-is-mbtiles"],
  "gpkg.is-spatialite.gpkg": ["fault sqlite-is-spatialite"],
  "gpkg.name-with-quotes.gpkg": ["geopackage “地块” 1 polygon"],
  "gpkg.nan-coordinate.gpkg": [
    "geopackage “地块” 1 none, 1 polygon",
    "  note-geometry-broken × 1 #1",
  ],
  "gpkg.nested-too-deep.gpkg": [
    "geopackage “地块” 1 none, 1 polygon",
    "  note-geometry-broken × 1 #1",
  ],
  "gpkg.null-and-empty-geometry.gpkg": [
    "geopackage “地块” 3 none, 1 polygon",
    "  note-without-geometry × 3 #1,2,3",
  ],
  "gpkg.one-blob-broken.gpkg": [
    "geopackage “地块” 2 none, 1 polygon",
    "  note-geometry-broken × 2 #2,3",
  ],
  "gpkg.only-magic.gpkg": ["fault gpkg-broken"],
  "gpkg.only-tiles.gpkg": ["fault gpkg-only-tiles"],
  "gpkg.system-unknown.gpkg": ["geopackage “地块” 1 polygon"],
  "gpkg.table-missing.gpkg": ["fault gpkg-column-missing at parcels = geom"],
  "gpkg.truncated.gpkg": ["fault gpkg-broken"],
  "gpkg.view-without-end.gpkg": [
    "fault gpkg-view-endless at endless",
    "geopackage “地块” 1 polygon",
  ],
  "html.login-page.xlsx": ["fault is-web-page"],
  "mapinfo.layer.mif": ["fault is-mapinfo-mif"],
  "mapinfo.layer.tab": ["fault is-mapinfo-tab"],
  "mdb.personal-geodatabase.mdb": ["fault is-access = MDB"],
  "ovital.objects.ovjsn": ["fault is-ovital = ovjsn"],
  "ovital.objects.ovobj": ["fault is-ovital = ovobj"],
  "paper.plan.pdf": ["fault is-pdf"],
  "picture.geotiff.tif": ["fault is-geotiff"],
  "picture.photo.jpg": ["fault is-picture = JPEG"],
  "points.blocks-and-footers.csv": [
    "point-table “points.blocks-and-footers” UTF-8 2 polygon",
    "  note-rings-closed × 1 #2",
    "  note-x-is-north × 1",
  ],
  "points.coordinate-broken.csv": ["fault table-coordinates-broken #3 = 27551OO"],
  "points.coordinate-missing.csv": ["fault table-coordinates-broken #3 = —"],
  "points.degrees.csv": [
    "point-table “points.degrees” UTF-8 1 polygon",
    "  note-rings-closed × 1 #1",
  ],
  "points.number-missing.csv": [
    "point-table “points.number-missing” UTF-8 1 polygon",
    "  note-rings-closed × 1 #1",
    "  note-points-missing at #1 = J3 × 1 #1",
    "  note-x-is-north × 1",
  ],
  "points.parcel-column.csv": [
    "point-table “points.parcel-column” UTF-8 2 polygon",
    "  note-rings-closed × 2 #1,2",
    "  note-x-is-north × 1",
    "  note-names-left-out = 测量员 × 1",
  ],
  "points.rings.csv": [
    "point-table “points.rings” UTF-8 1 polygon",
    "  note-rings-closed × 2 #1",
    "  note-x-is-north × 1",
  ],
  "points.several-sheets-merged-heads.xlsx": [
    "point-table “甲地块” 1 polygon",
    "  note-x-is-north × 1",
    "point-table “乙地块” 1 polygon",
    "  note-rings-closed × 1 #1",
    "  note-x-is-north × 1",
  ],
  "points.side-by-side.csv": [
    "point-table “points.side-by-side” UTF-8 1 polygon",
    "  note-rings-closed × 1 #1",
    "  note-x-is-north × 1",
  ],
  "points.two-points.csv": ["fault table-parcel-few at #1 #2 = 2"],
  "txt.area-differs.txt": [
    "land-txt “txt.area-differs” UTF-8 1 polygon",
    "  note-area-differs at 一号地块 = 2.5 × 1 #1",
  ],
  "txt.coordinate-missing.txt": ["fault txt-line-broken at 一号地块 #14"],
  "txt.coordinate-not-a-number.txt": ["fault txt-line-broken at 一号地块 #14"],
  "txt.count-differs.txt": [
    "land-txt “txt.count-differs” UTF-8 1 polygon",
    "  note-txt-count at 一号地块 = 9 ≠ 4 × 1 #1",
  ],
  "txt.head-missing.txt": ["fault txt-head-missing #12"],
  "txt.hole-and-part.txt": ["land-txt “txt.hole-and-part” UTF-8 1 polygon"],
  "txt.no-parcel-section.txt": ["fault txt-no-parcels"],
  "txt.no-parcels.txt": ["fault txt-no-parcels"],
  "txt.only-sections.txt": ["fault txt-no-parcels"],
  "txt.parameters.txt": [
    "land-txt “txt.parameters” UTF-8 1 polygon",
    "  note-parameters-dropped × 1",
  ],
  "txt.point-missing.txt": [
    "land-txt “txt.point-missing” UTF-8 1 polygon",
    "  note-points-missing at 一号地块 = J3 × 1 #1",
    "  note-area-differs at 一号地块 = 1 × 1 #1",
    "  note-txt-count at 一号地块 = 5 ≠ 3 × 1 #1",
  ],
  "txt.two-parcels-and-line.txt": ["land-txt “txt.two-parcels-and-line” UTF-8 1 line, 1 polygon"],
  "txt.two-points.txt": ["fault txt-parcel-few at 一号地块 #12"],
  "txt.unclosed-ring.txt": [
    "land-txt “txt.unclosed-ring” UTF-8 1 polygon",
    "  note-rings-closed × 1 #1",
  ],
  "xls.not-a-workbook.xls": ["fault table-other-program"],
  "xlsx.no-coordinates.xlsx": ["fault table-without-coordinates"],
  "xlsx.projects-with-places.xlsx": [
    "csv “xlsx.projects-with-places” 1 point",
    "  note-rows-left-out × 1 #3",
    "  note-names-left-out = 联系人 × 1",
  ],
};

const folder = join(import.meta.dirname, "../../fixtures/spatial/bad");
const kinds = /^(?:accdb|arcgis|csv|dgn|dwg|dxf|fgb|gdb|gpkg|html|mapinfo|mdb|ovital|paper|picture|points|txt|xls|xlsx)\./;

describe("every damaged or odd file is answered by name, place and cause", () => {
  test.each(Object.entries(expected))("%s", async (name, lines) => {
    const bytes = spatialFixture(`bad/${name}`);
    const before = bytes.slice();
    const begun = performance.now();
    expect(linesOf(await readBytes(name, bytes))).toEqual(lines);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(bytes).toEqual(before);
  });

  test("no file of the corpus is left out", () => {
    expect(readdirSync(folder).filter((name) => kinds.test(name) && !(name in expected))).toEqual([]);
    expect(Object.keys(expected).length).toBeGreaterThanOrEqual(34);
  });
});

test("every fault and note of these readers has a sentence in both languages, with places for the same things", () => {
  const keys = [...otherFormatFaults.map((code) => `problem.${code}`), ...otherFormatNotes.map((code) => `note.${code}`)];
  const places = (text: string | undefined): string[] => [...new Set(text?.match(/\{\w+\}/g))].sort();
  const { zh, en }: { zh: Record<string, string>; en: Record<string, string> } = everyMessage;
  expect(keys.filter((key) => !zh[key] || !en[key])).toEqual([]);
  expect(keys.filter((key) => places(zh[key]).join() !== places(en[key]).join())).toEqual([]);
});
