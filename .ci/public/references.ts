import { isObject, textsIn, type Json, type JsonObject } from "./json";
import type { Reason } from "./release-class";
import { linksIn } from "./stories";

/** Columns that may be empty: a record stays true without what it named there. */
const optional = new Set(["parent", "predecessor", "predecessors", "successor", "successors", "accountUnit", "district", "districts", "divisions", "documents", "places", "zones"]);

/** Lists whose entries stand for themselves: without one the others are as true as before. */
const separable = new Set(["statedAreas"]);

/**
 * A record without what it says of removed things. References that may be empty are emptied; a stated area out of
 * an internal document goes; where a removed thing is named anywhere else, or was what the figure was drawn from,
 * the record has to go as well.
 */
export function withoutReferences(record: JsonObject, removed: ReadonlySet<string>): { record: JsonObject; reason: Reason | null } {
  const names = (value: Json): boolean => [...textsIn(value)].some(({ text }) => removed.has(text) || linksIn(text).some((id) => removed.has(id)));
  if (!names(record)) return { record, reason: null };
  const isFeature = isObject(record["properties"]);
  const columns = columnsOf(record);
  const kept: JsonObject = {};
  let lostDistricts = false;
  for (const [name, value] of Object.entries(columns)) {
    kept[name] = value;
    if (optional.has(name) && typeof value === "string" && removed.has(value)) kept[name] = null;
    if (!Array.isArray(value)) continue;
    const rest = value.filter((part) => !(optional.has(name) || separable.has(name)) || !names(part));
    if (name === "zones" && value.length > 0 && rest.length === 0) return { record, reason: "about-internal" };
    if (name === "districts" && rest.length < value.length) lostDistricts = true;
    kept[name] = rest;
  }
  const boundary = kept["boundary"];
  if (isObject(boundary) && (names(boundary) || losesDrawnArea(columns, kept) || (lostDistricts && boundary["figure"] === "union"))) {
    return { record, reason: "drawn-from-internal" };
  }
  const cleaned = isFeature ? { ...record, properties: kept } : kept;
  return names(cleaned) ? { record, reason: "about-internal" } : { record: cleaned, reason: null };
}

/** Whether the area that a figure shows is no longer among the areas stated: the figure would still betray it. */
export function losesDrawnArea(before: JsonObject, after: JsonObject): boolean {
  const drawn = isObject(before["boundary"]) ? before["boundary"]["drawnArea"] : null;
  if (typeof drawn !== "string") return false;
  const counted = ({ statedAreas }: JsonObject) => (Array.isArray(statedAreas) ? statedAreas.filter((area) => isObject(area) && area["which"] === drawn).length : 0);
  return counted(after) < counted(before);
}

/** The properties of a feature, the members of any other record. */
export const columnsOf = (record: JsonObject): JsonObject => (isObject(record["properties"]) ? record["properties"] : record);

/** The identifiers of a record: as a feature's own and as a column. */
export function idsOf(record: JsonObject): string[] {
  const properties = isObject(record["properties"]) ? record["properties"] : {};
  return [record["id"], properties["id"]].filter((id) => typeof id === "string" || typeof id === "number").map(String);
}
