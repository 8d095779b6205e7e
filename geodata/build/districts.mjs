/**
 * Derives `districts/` and `prefectures/` from the pinned package (GCJ-02 on a grid of 1/1024°, MIT).
 *
 * Half a grid step is subtracted, because the source truncates to the grid; GCJ-02 is inverted to WGS 84;
 * all counties go through one topology, so that a shared line is simplified once and neighbours keep
 * meeting exactly. Prefecture outlines are dissolved from the same simplified lines.
 */
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, quantile, simplify } from "topojson-simplify";
import { cities, cityOf, counties } from "./lib/county-names.mjs";
import { feature, roundPosition, writeFeatures } from "./lib/files.mjs";
import { wgs84FromGcj02 } from "./lib/gcj02.mjs";
import { labelPoint } from "./lib/label-point.mjs";
import { searchKeys } from "./lib/pinyin.mjs";
import { cleanRing, rightHanded } from "./lib/rings.mjs";
import { countyFeatures } from "./lib/source-package.mjs";

/** Half a step of the source's grid of 1/1024°. */
const halfStep = 1 / 2048;
/** Share of the vertices, by weight, that the simplification drops. */
const dropped = 0.35;

const bySource = new Map(countyFeatures().map((f) => [f.id, f]));
const source = counties.map((county) => {
  const { geometry } = bySource.get(county.sourceId ?? county.id);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map((rings) => rings.map(cleanRing).filter(Boolean));
  return { type: "Feature", id: county.id, properties: null, geometry: { type: "MultiPolygon", coordinates } };
});

const weighted = presimplify(inWgs84(topology({ counties: { type: "FeatureCollection", features: source } })));
const simple = simplify(weighted, quantile(weighted, dropped));
simple.arcs = simple.arcs.map((arc) => arc.map(roundPosition));
const shapes = new Map(simple.objects.counties.geometries.map((g) => [g.id, g]));

// Merging a county with itself joins parts that share a line, so that enclosed ground becomes a hole.
const outlineOf = (ids) => rightHanded(merge(simple, ids.map((id) => shapes.get(id))));

writeFeatures("districts", counties.map(({ id, zh, en, publishedAreaKm2 = null }) => {
  const geometry = outlineOf([id]);
  const properties = { id, name_zh: zh, name_en: en, ...searchKeys(zh), city: cityOf(id), labelPoint: labelPoint(geometry), publishedAreaKm2 };
  return feature(properties, geometry);
}));

writeFeatures("prefectures", cities.map(({ id, zh, en }) => {
  const geometry = outlineOf(counties.map((c) => c.id).filter((county) => cityOf(county) === id));
  return feature({ id, name_zh: zh, name_en: en, ...searchKeys(zh), labelPoint: labelPoint(geometry) }, geometry);
}));

function inWgs84(topo) {
  topo.arcs = topo.arcs.map((arc) => arc.map(([x, y]) => wgs84FromGcj02([x - halfStep, y - halfStep])));
  return topo;
}
