/** Writes `links/` from the register: straight lines between places of the publication. */
import { feature, flatten, readFeatures, writeFeatures } from "./lib/files.mjs";
import { links } from "./links-register.mjs";

const places = new Map(readFeatures("places").map((f) => [f.id, f.geometry]));

writeFeatures("links", links.map(({ id, name, status, zones, from, to, where, note }) => {
  const ends = [from, to].map((end) => end && places.get(end)?.coordinates);
  const geometry = ends.every(Boolean) ? { type: "LineString", coordinates: ends } : null;
  const properties = { id, name, status, zones, from, to, document: "004", where, note };
  return feature(flatten(properties, ["name", "where", "note"]), geometry);
}));
