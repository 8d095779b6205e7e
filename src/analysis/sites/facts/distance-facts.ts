import { comparedPlace } from "../../../domain/compared-place";
import type { CellSource } from "../../../domain/comparison-table";
import type { SiteFact } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";
import type { Zone } from "../../../domain/zone";
import { basis, figureBasis } from "../../comparison/cell-basis";
import { destinations, isPartOf } from "../../comparison/distance-rows";
import { isUnserved, nearestOf, partlyListed, type Destination, type DistanceCriterion } from "../point-distances";
import { joinedNotes, range, uniqueSources, unknown } from "./fact";
import { notes } from "./notes";
import type { SiteInputs } from "./site-inputs";
import { zonePlace } from "./site-place";
import { zoneCounties } from "./zone-counties";

type Inputs = Pick<SiteInputs, "publication" | "measured" | "boundaries" | "day" | "asked">;

/** A destination with its name, its source and the zone that it is. */
export type SiteDestination = Destination & { name: Text; source: CellSource; zone: Zone | null; note: Text | null };

const criterionOf = { "bonded-zone": "bonded", airport: "airport", station: "station" } as const;

/**
 * Where distances lead: bonded zones, airports, stations and the chosen partner. A bonded zone that is off by nobody knows how much lies in its county; a
 * place that stands in for another keeps its open end, and the nearest is sought among those that are known.
 */
export function siteDestinations({ measured, publication, day, partner }: Pick<Inputs, "measured" | "publication" | "day"> & { partner: string | null }): SiteDestination[] {
  const usual = destinations({ publication: measured, day }).flatMap(({ id, kind, name, zone, located, source }): SiteDestination[] => {
    const place = zone ? zonePlace(zone, { publication, measured }) : located && { located, note: null };
    return place ? [{ criterion: criterionOf[kind], id, located: place.located, name, zone, source, note: place.note }] : [];
  });
  const zone = publication.zones.find(({ id }) => id === partner);
  const place = zone && zonePlace(zone, { publication, measured });
  if (!zone || !place) return usual;
  return [...usual, { criterion: "partner", id: zone.id, located: place.located, name: zone.shortName, zone, source: { kind: "zone", zone: zone.id, document: null, where: zone.boundary.source, asOf: zone.boundary.asOf }, note: place.note }];
}

/** The straight distance from a zone to the nearest of a kind, a range as wide as nobody knows better. */
export function distanceFact(zone: Zone, criterion: Exclude<DistanceCriterion, "road">, all: readonly SiteDestination[], inputs: Inputs): SiteFact {
  const { publication, measured, asked } = inputs;
  if (criterion === "partner" && asked.partner === null) return unknown("not-stated", notes.noPartner);
  const own = all.filter((one) => one.criterion === criterion);
  const inside = own.find((to) => to.zone && (to.zone.id === zone.id || isPartOf(to.zone, zone.id, publication.zones) || isPartOf(zone, to.zone.id, publication.zones)));
  if (inside) return range(0, 0, basis("published", [inside.source]), joinedNotes([inside.zone?.id === zone.id ? null : notes.inside, inside.name]));
  if (own.length === 0) return unknown(criterion === "partner" ? "unlocated" : "not-stated");
  const place = zonePlace(zone, { publication, measured });
  const compared = comparedPlace(measured, zone.id);
  if (!place || !compared) return unknown("unlocated");
  const nearest = nearestOf(place.located, own);
  const near = own.filter(({ id }) => nearest?.to.includes(id));
  const counties: CellSource[] = place.byCounties || near.some(({ note }) => note !== null) ? [{ kind: "dataset", dataset: "districts" }] : [];
  const found = basis("computed", uniqueSources([...figureBasis(inputs, compared, "computed").sources, ...near.map(({ source }) => source), ...counties]), { caution: zone.caution });
  if (!nearest || nearest.isOpen) return unknown("cannot-tell", nearest && openNote(nearest.lo, near), found);
  if (isUnserved(criterion, nearest.hi)) return unknown("cannot-tell", joinedNotes([place.note, notes.stationsFar]), found, atMost(nearest.hi, near));
  return range(nearest.lo, nearest.hi, found, joinedNotes([place.note, nearNote(near), ...near.map(whereNote), partlyListed.has(criterion) ? notes.stationsListed : null]));
}

const names = (near: readonly SiteDestination[]): Text => ({ zh: near.map(({ name }) => name.zh).join("或"), en: near.map(({ name }) => name.en).join(" or ") });
const nearNote = (near: readonly SiteDestination[]): Text => ({ zh: `到${names(near).zh}`, en: `to ${names(near).en}` });
/** A listed one that is far is no measure of the nearest; it is said how far it is. */
const atMost = (hi: number, near: readonly SiteDestination[]): Text => ({ zh: `到${names(near).zh}不超过 ${Math.ceil(hi / 1000)} 公里`, en: `at most ${Math.ceil(hi / 1000)} km to ${names(near).en}` });
/** Where a destination is, where it is not known better than its county. */
const whereNote = ({ name, note }: SiteDestination): Text | null => note && { zh: `${name.zh}${note.zh}`, en: `${name.en}: ${note.en}` };
const openNote = (distanceM: number, near: readonly SiteDestination[]): Text => ({
  zh: `代用点之间约 ${Math.round(distanceM / 1000)} 公里，偏差不明`,
  en: `about ${Math.round(distanceM / 1000)} km between points that stand in (${names(near).en}), off by an unknown amount`,
});

/** 道路节点: only names and schematic courses of roads are provided, none with its junctions, so that no distance to one can be told. */
export function roadFact(zone: Zone, { publication }: Pick<SiteInputs, "publication">): SiteFact {
  const own = zoneCounties(zone, publication).codes;
  const areas = new Set<string>(publication.zones.filter(({ kind, districts }) => kind === "collaboration-area" && districts.some((code) => own.includes(code))).map(({ id }) => id));
  const roads = publication.links.filter(({ name, zones }) => /高速|公路|国道|绕城|线$|段$/.test(name.zh) && zones.some((id) => areas.has(id)));
  const named = roads.length === 0 ? null : { zh: `所在县区有名称的道路：${roads.map(({ name }) => name.zh).join("、")}`, en: `roads named for its counties: ${roads.map(({ name }) => name.en).join(", ")}` };
  return unknown("cannot-tell", joinedNotes([notes.roadsSchematic, named]), basis("published", [{ kind: "dataset", dataset: "links" }]));
}
