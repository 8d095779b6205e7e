/** Writes `zones/` from the register: schematic figures of the published area, symbols, unions of counties. */
import { boundaryOf } from "./lib/boundary.mjs";
import { feature, flatten, readFeatures, writeFeatures } from "./lib/files.mjs";
import { searchKeys } from "./lib/pinyin.mjs";
import { uniteCounties } from "./lib/unite.mjs";
import { zones } from "./zones-register.mjs";

/** The features of `zones/features.geojson`, derived from the register, the places and the districts. */
export function zoneFeatures() {
  const places = new Map(readFeatures("places").map((f) => [f.id, { ...f.properties, at: f.geometry?.coordinates }]));
  const districts = new Map(readFeatures("districts").map((f) => [f.id, f]));
  const context = { place: (id) => places.get(id), unite: (ids) => uniteCounties(ids.map((id) => districts.get(id))) };

  return zones.map((zone) => {
    const { geometry, boundary } = boundaryOf(zone, context);
    const properties = {
      id: zone.id, kind: zone.kind, level: zone.level ?? null,
      name: zone.name, shortName: zone.shortName, aliases: zone.aliases, ...searchKeys(zone.name.zh),
      parent: zone.parent ?? null, accountUnit: zone.accountUnit ?? null, districts: zone.districts ?? [],
      validFrom: zone.validFrom ?? null, validTo: zone.validTo ?? null, predecessor: zone.predecessor ?? null,
      formerNames: zone.formerNames ?? [], releaseClass: "public",
      statedAreas: zone.statedAreas ?? [], boundary, documents: zone.documents ?? [],
      caution: zone.caution ?? null, remark: zone.remark ?? null,
    };
    return feature(flatten(properties, ["name", "shortName", "caution", "remark"]), geometry);
  });
}

if (process.argv[1]?.endsWith("zones.mjs")) writeFeatures("zones", zoneFeatures());
