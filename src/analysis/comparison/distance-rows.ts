import type { ComparedPlace } from "../../domain/compared-place";
import type { CellSource, ComparisonCell, ComparisonRow } from "../../domain/comparison-table";
import type { Text } from "../../domain/text";
import type { Zone } from "../../domain/zone";
import { zonesOn } from "../../domain/zone-history";
import { isMeasurable } from "../zone-areas";
import { basis, figureBasis } from "./cell-basis";
import { missing, row, type ComparisonContext } from "./comparison-inputs";
import { distanceRange, type Located } from "./distance-range";
import { placeCentre } from "./place-centre";

/** What planners ask the way to. `located` is `null` where it has no position. */
export type Destination = { id: string; kind: "bonded-zone" | "airport" | "station"; name: Text; zone: Zone | null; located: Located | null; source: CellSource };

/** The high-speed station: whoever comes from another prefecture or province to see a place arrives there. */
const usualStation = "station-kunming-south";

/** 区位: straight distances to the bonded zones, the airport and the stations; the usual ones are the first of the bonded zones and of the airports and `usualStation`. */
export function distanceRows(inputs: ComparisonContext): ComparisonRow[] {
  const all = destinations(inputs);
  const usual = new Set((["bonded-zone", "airport", "station"] as const).map((kind) => all.find(({ id }) => kind === "station" && id === usualStation) ?? all.find((to) => to.kind === kind)));
  const from = new Map(inputs.places.map(({ place }) => [place.id, locatedOf(place)]));
  return all.map((to) =>
    row(
      inputs,
      { id: `distance.${to.id}`, word: "distance", of: { zh: to.name.zh, en: to.name.en.replace(/ Railway Station$/, " Station") }, unit: "km", definition: "distance", canPrefer: true, isDefault: usual.has(to) },
      (place) => distanceCell(inputs, place, from.get(place.id) ?? null, to),
    ),
  );
}

/** An outline that may be measured is where it is, unless its office says otherwise. */
export function locatedOf({ geometry, method, uncertaintyM, zone }: Pick<ComparedPlace, "geometry" | "method" | "uncertaintyM" | "zone">): Located | null {
  const at = placeCentre({ geometry });
  if (!at) return null;
  if (isMeasurable(method)) return { at, uncertaintyM: uncertaintyM ?? 0, of: "centre" };
  // Of a county whose lines are hidden the point is that of its name.
  return { at, uncertaintyM, of: method === "schematic" ? "figure" : zone?.boundary.grade === "verified" ? "point" : "stand-in" };
}

export function destinations({ publication, day }: Pick<ComparisonContext, "publication" | "day">): Destination[] {
  const zones = day === null ? publication.zones : zonesOn(publication.zones, day);
  const bonded = zones
    .filter(({ kind }) => kind === "bonded-zone")
    .map((zone): Destination => {
      const { source, asOf, method, uncertaintyM } = zone.boundary;
      const located = locatedOf({ geometry: zone.geometry, method, uncertaintyM, zone });
      return { id: zone.id, kind: "bonded-zone", name: zone.shortName, zone, located, source: { kind: "zone", zone: zone.id, document: null, where: source, asOf } };
    });
  const places = (["airport", "station"] as const).flatMap((kind) =>
    publication.places
      .filter((place) => place.kind === kind)
      // A place that stands in for another is off by nobody knows how much.
      .map(({ id, name, geometry, grade }): Destination => ({ id, kind, name, zone: null, located: geometry && { at: geometry.coordinates, ...(grade === "verified" ? { uncertaintyM: 0, of: "point" } : { uncertaintyM: null, of: "stand-in" }) }, source: { kind: "dataset", dataset: "places" } })),
  );
  return [...bonded, ...places];
}

function distanceCell(inputs: ComparisonContext, place: ComparedPlace, from: Located | null, to: Destination): ComparisonCell {
  if (place.id === to.id) return { is: "self" };
  if (to.zone && isPartOf(to.zone, place.id, inputs.publication.zones)) return { is: "inside", basis: basis("published", to.zone.documents.map((document) => ({ kind: "zone", zone: to.id, document, where: null, asOf: null }))) };
  if (!from) return missing("unlocated");
  if (!to.located) return missing("no-destination");
  const { sources } = figureBasis(inputs, place, "computed");
  return { is: "range", ...distanceRange(from, to.located), from: from.of === "stand-in" ? "point" : from.of, basis: basis("computed", [...sources, to.source]) };
}

/** Whether a zone's own entry, or that of the zone it is part of, says that it belongs there. A circle ends. */
export function isPartOf(zone: Zone, place: string, zones: readonly Zone[]): boolean {
  const seen = new Set<string>();
  for (let at: Zone | undefined = zone; at && !seen.has(at.id); ) {
    if (at.parent === place) return true;
    seen.add(at.id);
    const { parent }: Zone = at;
    at = zones.find(({ id }) => id === parent);
  }
  return false;
}
