/**
 * Derives `water/` from GSHHG 2.3.7 full resolution (lakes) and WDBII (rivers), cut to the window
 * 102.1–104.4° E, 24.3–26.6° N and named by hand. Inputs, in the folder GEODATA_SOURCES:
 * `lakes_gshhg.geojson` and `rivers_gshhg.geojson`, WGS 84, with a property `name`. Unnamed lines are left out.
 */
import { existsSync } from "node:fs";
import { feature, readJson, roundPosition, writeFeatures } from "./lib/files.mjs";
import { searchKeys } from "./lib/pinyin.mjs";
import { rightHanded } from "./lib/rings.mjs";
import { thinLine } from "./lib/thin-line.mjs";

/** Rivers come from a source of 1:1 million or smaller; 100 m is well below its error of 0.5–2 km. */
const riverToleranceM = 100;

const waters = [
  { id: "lake-dianchi", kind: "lake", source: "滇池", zh: "滇池", en: "Dianchi Lake", rank: 1 },
  { id: "lake-fuxian", kind: "lake", source: "抚仙湖", zh: "抚仙湖", en: "Fuxian Lake", rank: 1 },
  { id: "lake-yangzong", kind: "lake", source: "阳宗海", zh: "阳宗海", en: "Yangzonghai Lake", rank: 2 },
  { id: "river-jinsha", kind: "river", source: "金沙江", zh: "金沙江", en: "Jinsha River", rank: 1 },
  { id: "river-nanpan", kind: "river", source: "南盘江", zh: "南盘江", en: "Nanpan River", rank: 1 },
  { id: "river-pudu", kind: "river", source: "螳螂川—普渡河", zh: "螳螂川—普渡河", en: "Tanglang–Pudu River", rank: 2 },
  { id: "river-niulan", kind: "river", source: "牛栏江", zh: "牛栏江", en: "Niulan River", rank: 2 },
];

const folder = process.env.GEODATA_SOURCES;
const inputs = ["lakes_gshhg.geojson", "rivers_gshhg.geojson"];
const missing = inputs.filter((name) => !folder || !existsSync(`${folder}/${name}`));
if (missing.length) {
  console.error(`water: set GEODATA_SOURCES to the folder that holds ${missing.join(" and ")}; water/features.geojson is left as it is.`);
  process.exit(2);
}

const source = new Map(inputs.flatMap((name) => readJson(`${folder}/${name}`).features).map((f) => [f.properties.name, f.geometry]));

writeFeatures("water", waters.map(({ id, kind, source: name, zh, en, rank }) =>
  feature({ id, kind, name_zh: zh, name_en: en, ...searchKeys(zh), rank }, geometryOf(source.get(name), kind)),
));

function geometryOf(geometry, kind) {
  if (kind === "river") return { type: "LineString", coordinates: thinLine(geometry.coordinates, riverToleranceM).map(roundPosition) };
  return rightHanded({ coordinates: [geometry.coordinates.map((ring) => ring.map(roundPosition))] });
}
