import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Root of the publication, with a trailing slash. */
export const geodata = fileURLToPath(new URL("../../", import.meta.url));

export const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
export const readFeatures = (dataset) => readJson(`${geodata}${dataset}/features.geojson`).features;

/** Five decimals, about one metre. */
export const round5 = (value) => Math.round(value * 1e5) / 1e5;
export const roundPosition = ([lng, lat]) => [round5(lng), round5(lat)];

/** A feature as it stands in the file; `properties.id` and `id` agree. */
export const feature = (properties, geometry) => ({ type: "Feature", id: properties.id, properties, geometry });

/** GeoJSON with one feature per line, so that a change of one shows as one line. */
export function featureFile(features) {
  const lines = features.map((f) => JSON.stringify(f)).join(",\n");
  return `{"type":"FeatureCollection","features":[${lines && `\n${lines}\n`}]}\n`;
}

export function writeFeatures(dataset, features) {
  const text = featureFile(features);
  writeFileSync(`${geodata}${dataset}/features.geojson`, text);
  console.log(`${dataset}: ${features.length} features, ${Math.round(text.length / 1024)} kB`);
}

/** Writes `{zh, en}` texts as the columns `x_zh` and `x_en`; other values stay as they are. */
export function flatten(properties, textNames) {
  const columns = {};
  for (const [name, value] of Object.entries(properties)) {
    if (!textNames.includes(name)) columns[name] = value;
    else [columns[`${name}_zh`], columns[`${name}_en`]] = [value?.zh ?? null, value?.en ?? null];
  }
  return columns;
}
