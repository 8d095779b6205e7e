import type { Publication } from "../../domain/publication";
import { siteDestinations as namedDestinations } from "./facts/distance-facts";
import type { Destination } from "./point-distances";

/**
 * Where the distances of a search lead, as they can pass to a worker: every bonded zone of the day, airport and station that has a place, and the partner
 * zone. No road node is in the data.
 */
export const siteDestinations = ({ publication, day, partner }: { publication: Publication; day: string | null; partner: string | null }): Destination[] =>
  namedDestinations({ publication, measured: publication, day, partner }).map(({ criterion, id, located }) => ({ criterion, id, located }));
