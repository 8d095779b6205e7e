import type { Publication } from "../domain/publication";
import type { Link, Place } from "../domain/place";
import type { SourceDocument } from "../domain/document";
import type { Zone } from "../domain/zone";
import type { PlanState } from "./plan-state";
import { publicationOfAllDays } from "./shown-publication";

/** The zone of the inspector: the last one selected. */
export const shownZone = (state: PlanState): Zone | null => zoneById(publicationOfAllDays(state).zones, state.selection.at(-1));

export const zoneById = (zones: readonly Zone[], id: string | null | undefined): Zone | null =>
  zones.find((zone) => zone.id === id) ?? null;

export const documentById = (documents: readonly SourceDocument[] | null, id: string | null): SourceDocument | null =>
  documents?.find((document) => document.id === id) ?? null;

/** Zones without any reliable point; they stand in lists only. */
export const unlocatedZones = ({ zones }: Publication): Zone[] => zones.filter(({ boundary }) => boundary.method === "unlocated");

export const unlocatedPlaces = ({ places }: Publication): Place[] => places.filter(({ geometry }) => geometry === null);

/** What joins a zone with others: the links it is named for, and the places at its anchors, at their ends or named with it. */
export function linksAndPlacesOf(zone: Zone, { links, places }: Publication): { links: Link[]; places: Place[] } {
  const named = links.filter(({ zones }) => zones.includes(zone.id));
  return { links: named, places: places.filter((place) => isEnd(zone, place, named) || isNamedWith(zone, place)) };
}

/** The zone that shows what is known of a place: the one of its name, at its end or anchor, or the area it is named in. */
export function zoneOfPlace(place: Place, { zones, links }: Publication): Zone | null {
  const relations: ((zone: Zone) => boolean)[] = [
    ({ name }) => name.zh.startsWith(place.name.zh),
    (zone) => isEnd(zone, place, links),
    (zone) => isNamedWith(zone, place),
  ];
  return relations.map((related) => zones.find(related)).find((zone) => zone !== undefined) ?? null;
}

const isEnd = ({ id, boundary }: Zone, place: Place, links: readonly Link[]): boolean =>
  boundary.anchors.includes(place.id) ||
  links.some(({ zones, from, to }) => zones.includes(id) && (from === place.id || to === place.id));

/** A collaboration area consists of whole counties: what its source names in them are its nodes. */
const isNamedWith = ({ kind, documents, districts }: Zone, place: Place): boolean =>
  kind === "collaboration-area" &&
  place.district !== null && districts.includes(place.district) && place.documents.some((document) => documents.includes(document));

/** The zones that rest on a document, by a figure or as a whole. */
export const zonesCiting = (zones: readonly Zone[], document: string): Zone[] =>
  zones.filter(({ documents, statedAreas }) => documents.includes(document) || statedAreas.some((area) => area.document === document));
