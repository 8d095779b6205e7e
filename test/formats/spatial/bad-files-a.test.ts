import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { spatialFaultCodes, spatialNoteCodes } from "../../../src/domain/spatial/spatial-fault";
import { propertiesOf } from "../../../src/domain/spatial/feature-columns";
import { spatialNotesAMessages } from "../../../src/i18n/messages/spatial-notes-a";
import { spatialReadersAMessages } from "../../../src/i18n/messages/spatial-readers-a";
import { everyMessage } from "../../support/every-message";
import { readSpatial, spatialFile, spatialFixtures } from "../../support/spatial-files";
import { told } from "./told";

/**
 * What becomes of each file, whose name says what is wrong with it: faults with the part, the place, the feature (#) and the line or
 * value (=); else the layer, what it holds, what it declares, its encoding, and the notes.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
  "geojson.antimeridian.geojson": ["geojson.antimeridian: 1 polygon, standard, UTF-8"],
  "geojson.collections-too-deep.geojson": ["spatial-too-deep #2 =3"],
  "geojson.coordinates-0-0.geojson": ["geojson.coordinates-0-0: 1 point, standard, UTF-8"],
  "geojson.coordinates-too-deep.geojson": ["spatial-geometry-broken #2 =3"],
  "geojson.crs-null.geojson": ["geojson.crs-null: 1 polygon, undeclared, UTF-8"],
  "geojson.duplicate-keys.geojson": ["geojson.duplicate-keys: 1 point, standard, UTF-8"],
  "geojson.empty-coordinates.geojson": ["geojson.empty-coordinates: 1 polygon + 1 none, standard, UTF-8", "note-without-geometry ×1"],
  "geojson.empty-corner.geojson": ["spatial-geometry-broken #2 =3"],
  "geojson.empty.geojson": ["spatial-empty"],
  "geojson.feature-is-text.geojson": ["json-not-geojson #1"],
  "geojson.gbk.geojson": ["geojson.gbk: 1 point, standard, GB18030", "note-encoding-guessed =GB18030"],
  "geojson.geometry-collection.geojson": ["geojson.geometry-collection: 1 polygon + 1 point, standard, UTF-8", "note-collection-split ×1 #1"],
  "geojson.heights.geojson": ["geojson.heights: 1 line, standard, UTF-8", "note-heights-dropped ×1 #1"],
  "geojson.infinity.geojson": ["spatial-not-a-number #2 =3"],
  "geojson.latin-1.geojson": ["spatial-encoding"],
  "geojson.missing-comma.geojson": ["json-broken #1 =6"],
  "geojson.mixed-geometry.geojson": ["geojson.mixed-geometry: 1 polygon + 1 point + 1 line, standard, UTF-8"],
  "geojson.nan-attribute.geojson": ["geojson.nan-attribute: 1 point, standard, UTF-8"],
  "geojson.nan.geojson": ["spatial-not-a-number #2 =3"],
  "geojson.nested-too-deep.geojson": ["spatial-too-deep #1 =1"],
  "geojson.null-coordinate.geojson": ["spatial-not-a-number #2 =3"],
  "geojson.null-geometry.geojson": ["geojson.null-geometry: 1 polygon + 1 none, standard, UTF-8", "note-without-geometry ×1"],
  "geojson.one-coordinate.geojson": ["spatial-geometry-broken #2 =3"],
  "geojson.only-null-geometry.geojson": ["spatial-no-geometry"],
  "geojson.projected-crs-member.geojson": ["geojson.projected-crs-member: 1 polygon, geojson, UTF-8"],
  "geojson.projected.geojson": ["geojson.projected: 1 polygon, standard, UTF-8"],
  "geojson.proto-key.geojson": ["geojson.proto-key: 1 point, standard, UTF-8"],
  "geojson.text-coordinate.geojson": ["spatial-not-a-number #2 =3"],
  "geojson.trailing-garbage.geojson": ["geojson.trailing-garbage: 2 polygon, standard, UTF-8", "note-trailing-bytes =73"],
  "geojson.truncated.geojson": ["spatial-truncated #2 =64"],
  "geojson.uneven-nesting.geojson": ["spatial-geometry-broken #2 =3"],
  "geojson.unknown-geometry.geojson": ["spatial-geometry-broken #2 =Circle"],
  "geojson.utf-16.geojson": ["geojson.utf-16: 1 polygon, standard, UTF-16LE"],
  "geojson.utf-8-mark.geojson": ["geojson.utf-8-mark: 1 polygon, standard, UTF-8"],
  "geojson.wrong-nesting.geojson": ["spatial-geometry-broken #2 =Polygon"],
  "geojson.zero-bytes.geojson": ["spatial-empty"],
  "geojsonl.broken-line.geojsonl": ["json-broken #2 =2"],
  "geojsonl.record-separators.geojsonl": ["geojsonl.record-separators: 2 polygon, standard, UTF-8"],
  "json.array.json": ["json-not-geojson #1"],
  "json.esri.json": ["json-esri #1 =1"],
  "json.not-geojson.json": ["json-not-geojson #1"],
  "json.project-file.json": ["json-project-file #1 =1"],
  "kml.empty.kml": ["spatial-empty"],
  "kml.entity-bomb.kml": ["xml-doctype =2"],
  "kml.external-entity.kml": ["xml-doctype =2"],
  "kml.gbk-under-utf-8-prolog.kml": ["kml.gbk-under-utf-8-prolog: 1 point, standard, GB18030", "note-encoding-guessed =GB18030"],
  "kml.gbk.kml": ["kml.gbk: 1 point, standard, GB18030"],
  "kml.ground-overlay.kml": ["片区: 1 point, standard, UTF-8", "note-ground-overlay ×1"],
  "kml.inner-boundary-alone.kml": ["spatial-geometry-broken #1"],
  "kml.two-outer-boundaries.kml": ["spatial-geometry-broken #2"],
  "kml.html-description.kml": ["片区: 1 point, standard, UTF-8"],
  "kml.inner-before-outer.kml": ["片区: 1 polygon, standard, UTF-8"],
  "kml.mixed-geometry.kml": ["片区: 1 point + 1 polygon, standard, UTF-8", "note-collection-split ×1 #1"],
  "kml.model.kml": ["片区: 1 point + 1 none, standard, UTF-8", "note-model-dropped ×1", "note-without-geometry ×1"],
  "kml.nested-too-deep.kml": ["spatial-too-deep =3"],
  "kml.network-link-beside.kml": ["片区: 1 point, standard, UTF-8", "note-network-link ×1"],
  "kml.network-link-only.kml": ["kml-only-links =1"],
  "kml.not-a-number.kml": ["spatial-not-a-number #2"],
  "kml.spaces-after-commas.kml": ["片区: 1 line, standard, UTF-8"],
  "kml.truncated.kml": ["xml-truncated =3"],
  "kml.two-points-in-one.kml": ["spatial-geometry-broken #1"],
  "kml.unclosed-tag.kml": ["xml-broken =3"],
  "kml.undefined-entity.kml": ["片区: 1 point, standard, UTF-8"],
  "kml.without-geometry.kml": ["spatial-no-geometry"],
  "kmz.nested-too-deep.kmz": ["archive-too-deep in a.kmz/b.kmz", "片区: 1 point, standard, UTF-8"],
  "kmz.nested.kmz": ["片区: 1 point, standard, UTF-8", "files/inner.kmz/片区: 1 point, standard, UTF-8"],
  "kmz.without-kml.kmz": ["archive-without-layers =icon.png"],
  "rar.not-zip.rar": ["archive-not-zip"],
  "shapefile.count-differs.zip": ["zones: 3 polygon, prj, UTF-8 (.cpg)", "note-count-differs ×3 =2"],
  "shapefile.cpg-lies.zip": ["zones: 1 polygon, prj, GB18030", "note-encoding-guessed =GB18030"],
  "shapefile.cut-between-records.zip": ["spatial-truncated in zones.shp #2"],
  "shapefile.dbf-alone.dbf": ["shapefile-companion-alone =shapefile.dbf-alone.shp"],
  "shapefile.dbf-broken.zip": ["zones: 1 polygon, prj, no texts", "note-dbf-broken"],
  "shapefile.dbf-missing.zip": ["zones: 1 polygon, prj, no texts", "note-dbf-missing"],
  "shapefile.dbf-truncated.zip": ["zones: 2 polygon, prj, UTF-8 (.cpg)", "note-count-differs ×2 =1"],
  "shapefile.deleted-records.zip": ["zones: 2 polygon, prj, UTF-8 (.cpg)", "note-deleted-records ×1"],
  "shapefile.empty.zip": ["spatial-empty in zones.shp"],
  "shapefile.head-only.zip": ["shapefile-wrong-magic in zones.shp"],
  "shapefile.heights-and-measures.zip": ["zones: 2 polygon, prj, UTF-8 (.cpg)", "note-heights-dropped ×2"],
  "shapefile.hole-without-shell.zip": ["zones: 1 polygon, prj, UTF-8 (.cpg)", "note-hole-without-shell ×1 #1"],
  "shapefile.multipatch.zip": ["shapefile-multipatch in zones.shp"],
  "shapefile.nan.zip": ["spatial-not-a-number in zones.shp #2"],
  "shapefile.no-encoding.zip": ["zones: 1 polygon, prj, GB18030", "note-encoding-guessed =GB18030"],
  "shapefile.null-shapes.zip": ["zones: 1 polygon + 2 none, prj, UTF-8 (.cpg)", "note-without-geometry ×2"],
  "shapefile.number-overflow.zip": ["zones: 2 polygon, prj, UTF-8 (.cpg)"],
  "shapefile.only-null-shapes.zip": ["spatial-no-geometry in zones.shp"],
  "shapefile.part-out-of-range.zip": ["shapefile-record-broken in zones.shp #1"],
  "shapefile.prj-empty.zip": ["zones: 1 polygon, undeclared, UTF-8 (.cpg)", "note-prj-missing"],
  "shapefile.prj-missing.zip": ["zones: 1 polygon, undeclared, UTF-8 (.cpg)", "note-prj-missing"],
  "shapefile.record-type-differs.zip": ["shapefile-record-broken in zones.shp #2"],
  "shapefile.shp-missing.zip": ["shapefile-companion-alone in zones.shx =zones.shp"],
  "shapefile.shx-missing.zip": ["zones: 1 polygon, prj, UTF-8 (.cpg)", "note-shx-missing"],
  "shapefile.text-cut-within-character.zip": ["zones: 1 polygon, prj, GB18030 (LDID 0x4D)"],
  "shapefile.too-many-positions-stated.zip": ["shapefile-record-broken in zones.shp #1"],
  "shapefile.truncated.zip": ["spatial-truncated in zones.shp #2"],
  "shapefile.unknown-type.zip": ["shapefile-unknown-type in zones.shp =7"],
  "shapefile.wrong-magic.zip": ["shapefile-wrong-magic in zones.shp"],
  "topojson.arc-bomb.topojson": ["spatial-too-many-positions =20000000"],
  "topojson.arc-missing.topojson": ["topojson-arc at zones #2 =-9"],
  "topojson.broken-arc.topojson": ["topojson-broken at arcs[0]"],
  "topojson.broken-transform.topojson": ["topojson-broken at transform"],
  "topojson.empty-geometries.topojson": ["zones: 3 none + 1 polygon, standard, UTF-8", "note-without-geometry ×3"],
  "topojson.ring-without-arcs.topojson": ["spatial-geometry-broken at zones #1"],
  "topojson.truncated.topojson": ["spatial-truncated #1 =1"],
  "topojson.without-arcs.topojson": ["topojson-broken at arcs"],
  "unknown.bytes.geojson": ["spatial-unknown-format"],
  "xml.gml.gml": ["xml-not-kml =GML"],
  "xml.gpx.gpx": ["xml-not-kml =GPX"],
  "zip.absolute-name.zip": ["archive-unsafe-name at /etc/zones.geojson", "archive-unsafe-name at C:/zones.geojson"],
  "zip.archive-within.zip": ["zones: 2 polygon, standard, UTF-8"],
  "zip.backslash-slip.zip": ["archive-unsafe-name at a/../../evil.geojson"],
  "zip.bomb-in-sum.zip": ["archive-bomb at part-0.geojson"],
  "zip.bomb.zip": ["archive-bomb at zones.geojson"],
  "zip.directory-elsewhere.zip": ["archive-broken"],
  "zip.empty.zip": ["spatial-empty"],
  "zip.encrypted.zip": ["archive-encrypted at zones.shp"],
  "zip.gbk-names.zip": ["昆明/界线: 1 polygon, standard, UTF-8", "滇池/界线: 1 polygon, standard, UTF-8"],
  "zip.larger-than-stated.zip": ["archive-part-broken at zones.geojson"],
  "zip.litter.zip": ["zones: 2 polygon, standard, UTF-8"],
  "zip.nul-in-name.zip": ["archive-unsafe-name at zones.geojson�.txt"],
  "zip.one-part-unreadable.zip": ["xml-truncated in broken.kml =3", "zones: 2 polygon, standard, UTF-8"],
  "zip.slip.zip": ["archive-unsafe-name at ../../evil.geojson", "zones: 2 polygon, standard, UTF-8"],
  "zip.smaller-than-stated.zip": ["archive-part-broken at zones.geojson"],
  "zip.three-deep.zip": ["archive-too-deep in a.zip/b.zip"],
  "zip.too-many-parts.zip": ["archive-too-many-parts =2000"],
  "zip.truncated.zip": ["archive-broken"],
  "zip.unknown-method.zip": ["archive-part-broken at zones.geojson"],
  "zip.without-layers.zip": ["archive-without-layers =说明.docx.txt, scan.png"],
  "zip.wrong-checksum.zip": ["archive-part-broken at zones.geojson", "more: 2 polygon, standard, UTF-8"],
};

const families = /^(geojson|geojsonl|json|topojson|shapefile|kml|kmz|xml|zip|rar|unknown)\./;
const files = readdirSync(join(spatialFixtures, "bad")).filter((name) => families.test(name) && name in expected);

test("every file of the corpus is there", () => {
  expect(files.length).toBeGreaterThanOrEqual(120);
  expect(Object.keys(expected).filter((name) => !files.includes(name))).toEqual([]);
});

test.each(files)("%s", async (name) => {
  const started = performance.now();
  expect(told(name, await readSpatial(spatialFile(`bad/${name}`)))).toEqual(expected[name]);
  expect(performance.now() - started).toBeLessThan(2000);
});

test("all of them at once: none costs another", async () => {
  const sound = spatialFile("good/source.geojson", "sound.geojson");
  const { layers, faults } = await readSpatial(...files.map((name) => spatialFile(`bad/${name}`)), sound);
  const alone = files.flatMap((name) => expected[name] ?? []);
  expect(layers.find(({ file }) => file === "sound.geojson")?.columns.count).toBe(3);
  const ofLayers = alone.filter((line) => /: \d+ (point|line|polygon|none)/.test(line)).length;
  expect(layers).toHaveLength(1 + ofLayers);
  expect(faults).toHaveLength(alone.filter((line) => !line.startsWith("note-")).length - ofLayers);
});

test.each(["zh", "en"] as const)("every fault and note of the corpus is a whole sentence in %s", async (language) => {
  const texts: Readonly<Record<string, string>> = everyMessage[language];
  const read = await Promise.all(files.map((name) => readSpatial(spatialFile(`bad/${name}`))));
  const sentences = [
    ...read.flatMap(({ faults }) => faults.map((fault) => [`problem.${fault.code}`, fault] as const)),
    ...read.flatMap(({ layers }) => layers.flatMap(({ notes }) => notes.map((note) => [`note.${note.code}`, note] as const))),
  ].map(([key, values]) => (texts[key] ?? `no words for ${key} {`).replace(/\{(\w+)\}/g, (hole, part: string) => String((values as Readonly<Record<string, string | number | undefined>>)[part] ?? hole)));
  expect(sentences.filter((sentence) => sentence.includes("{"))).toEqual([]);
});

test("every fault and note that these readers say has its file", () => {
  const said = new Set(Object.values(expected).flatMap((lines) => lines.map((line) => line.split(" ")[0] ?? "")));
  const own = Object.keys({ ...spatialReadersAMessages.zh, ...spatialNotesAMessages.zh }).map((key) => key.slice(key.indexOf(".") + 1));
  expect(own.filter((code) => !said.has(code))).toEqual([]);
  const known = new Set<string>([...spatialFaultCodes, ...spatialNoteCodes]);
  expect(own.filter((code) => !known.has(code))).toEqual([]);
});

const firstProperties = async (name: string): Promise<object> => {
  const [layer] = (await readSpatial(spatialFile(`bad/${name}`))).layers;
  return layer ? propertiesOf(layer.columns, 0) : {};
};

test("a key that reaches a prototype is an ordinary attribute", async () => {
  const properties = await firstProperties("geojson.proto-key.geojson");
  expect(Object.keys(properties)).toEqual(["__proto__", "constructor", "name"]);
  expect(Object.getPrototypeOf(properties)).toBe(Object.prototype);
  expect("polluted" in {}).toBe(false);
});

test.each([
  ["geojson.duplicate-keys.geojson", { name: "新" }],
  ["geojson.nan-attribute.geojson", { name: "NaN" }],
  ["geojson.gbk.geojson", { name: "昆明片区" }],
  ["kml.gbk.kml", { name: "滇池" }],
  ["kml.undefined-entity.kml", { name: "甲&undefined;乙明" }],
  ["kml.html-description.kml", { name: "甲", description: "面积 12.5 公顷\n备注 A&B", 面积: "12.5 公顷" }],
  ["shapefile.cpg-lies.zip", { 名称: "昆明片区" }],
  ["shapefile.no-encoding.zip", { 名称: "昆明片区" }],
  ["shapefile.text-cut-within-character.zip", { NAME: "昆明" }],
  ["shapefile.deleted-records.zip", { NAME: "一" }],
  ["shapefile.number-overflow.zip", { MJ: null }],
])("the attributes of %s", async (name, properties) => {
  expect(await firstProperties(name)).toEqual(properties);
});

test("a deleted record takes its figure with it, and the next keeps its own", async () => {
  const [layer] = (await readSpatial(spatialFile("bad/shapefile.deleted-records.zip"))).layers;
  expect(layer && propertiesOf(layer.columns, 1)).toEqual({ NAME: "c" });
});

test("the outer line of a polygon comes first, whatever the file's order", async () => {
  const [layer] = (await readSpatial(spatialFile("bad/kml.inner-before-outer.kml"))).layers;
  expect([...(layer?.columns.positionStarts ?? [])]).toEqual([0, 5, 9]);
});
