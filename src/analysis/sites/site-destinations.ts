import type { Publication } from "../../domain/publication";
import { destinations, locatedOf } from "../comparison/distance-rows";
import type { Destination, DistanceCriterion } from "./point-distances";

const criterionOf = { "bonded-zone": "bonded", airport: "airport", station: "station" } as const satisfies Record<string, DistanceCriterion>;

/** Where the distances of a search lead: every bonded zone of the day, airport and station that has a place, and the partner zone. No road node is in the data. */
export function siteDestinations({ publication, day, partner }: { publication: Publication; day: string | null; partner: string | null }): Destination[] {
  const usual = destinations({ publication, day }).flatMap(({ id, kind, located }): Destination[] => (located ? [{ criterion: criterionOf[kind], id, located }] : []));
  const zone = partner === null ? undefined : publication.zones.find(({ id }) => id === partner);
  const located = zone && locatedOf({ geometry: zone.geometry, method: zone.boundary.method, uncertaintyM: zone.boundary.uncertaintyM, zone });
  return zone && located ? [...usual, { criterion: "partner", id: zone.id, located }] : usual;
}
