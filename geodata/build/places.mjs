/** Writes `places/` from the register; the county of a point is found in `districts/`. */
import { flatten, feature, readFeatures, writeFeatures } from "./lib/files.mjs";
import { districtAt } from "./lib/district-at.mjs";
import { searchKeys } from "./lib/pinyin.mjs";
import { districtByDocument, places } from "./places-register.mjs";

const districts = readFeatures("districts");

writeFeatures("places", places.map(({ id, kind, zh, en, at, grade, source, documents }) => {
  const district = at ? districtAt(at, districts) : (districtByDocument[id] ?? null);
  const properties = { id, kind, name: { zh, en }, ...searchKeys(zh), district, grade, source, documents };
  return feature(flatten(properties, ["name", "source"]), at && { type: "Point", coordinates: at });
}));
