import type { ComparedPlace } from "../../domain/compared-place";
import type { Publication } from "../../domain/publication";
import type { Statement } from "../../domain/statement";
import { zonesById, zonesOf } from "../themes/claims";
import type { ComparisonInputs } from "./comparison-inputs";

/**
 * The places whose own a statement's figures and industries are: its zones (a collaboration area only where it names none of the zones in
 * it), or, where it names no zone, the counties and prefectures it speaks of as a whole.
 */
export function placesOf(publication: Publication): (statement: Pick<Statement, "zones" | "divisions">) => readonly string[] {
  const zones = zonesById(publication.zones);
  return (statement) => (statement.zones.length > 0 ? zonesOf(statement, zones) : statement.divisions);
}

/** By place the statements whose figures are its own; none while the register is being read. */
export function speakersOf({ statements, publication, places }: ComparisonInputs): ReadonlyMap<string, readonly Statement[]> {
  const speakers = new Map<string, Statement[]>(places.map(({ place }) => [place.id, []]));
  const of = placesOf(publication);
  for (const statement of statements ?? []) for (const id of new Set(of(statement))) speakers.get(id)?.push(statement);
  return speakers;
}

/** Statements that speak of the place at all: as every list counts them, those that name a zone in a collaboration area beside it too. */
export const mentions = ({ statements }: ComparisonInputs, { id, zone }: ComparedPlace): Statement[] =>
  (statements ?? []).filter(({ zones, divisions }) => (zone ? zones.includes(zone.id) : zones.length === 0 && divisions.includes(id)));
