import { industryIds, type IndustryId, type IndustryRole } from "../../domain/industry";
import type { IndustryRecord } from "../../domain/project-records";
import type { Statement } from "../../domain/statement";
import type { ThemeClaim, ThemePart } from "../../domain/theme-model";
import { claimOf, yearOf } from "./claims";

export const industryClass = (industry: IndustryId): string => `industries.${industry}`;

/** Everything one document or one record says of the industries of one place. */
export type IndustryProfile = { key: string; rank: 0 | 1 | 2; asOf: string; said: { industry: IndustryId; claim: ThemeClaim }[] };

/** Which places a statement is about, and which units of records are places. */
export type PlacesOf = { of: (statement: Statement) => readonly string[]; has: (unit: string) => boolean };

/** By place what each source says of its industries; a source that says nothing of them is no source. */
export function profilesOf(statements: readonly Statement[], records: readonly IndustryRecord[], places: PlacesOf): Map<string, IndustryProfile[]> {
  const profiles = new Map<string, Map<string, IndustryProfile>>();
  const add = (place: string, { said, ...profile }: IndustryProfile) => {
    const ofPlace = profiles.get(place) ?? new Map<string, IndustryProfile>();
    profiles.set(place, ofPlace);
    const before = ofPlace.get(profile.key);
    ofPlace.set(profile.key, {
      ...profile,
      asOf: before && before.asOf > profile.asOf ? before.asOf : profile.asOf,
      said: [...(before?.said ?? []), ...said],
    });
  };
  for (const statement of statements) {
    if (statement.topic !== "industry" || statement.industries.length === 0) continue;
    const said = statement.industries.map(({ industry, role }) => ({ industry, claim: claimOf(statement, role) }));
    for (const place of places.of(statement)) add(place, { key: statement.document, rank: statement.id.startsWith("P") ? 2 : 1, asOf: statement.asOf, said });
  }
  for (const { id, unit, industries, asOf } of records) {
    if (!places.has(unit) || industries.length === 0) continue;
    const claim = (role: IndustryRole | null): ThemeClaim => ({ source: { kind: "record", id }, value: "entered", asOf, status: null, role, figure: null });
    // What an office enters without a date is what it knows today.
    add(unit, { key: `record ${id}`, rank: 0, asOf: asOf ?? "9999", said: industries.map(({ industry, role }) => ({ industry, claim: claim(role) })) });
  }
  return new Map([...profiles].map(([place, ofPlace]) => [place, [...ofPlace.values()]]));
}

/** The sources of a place up to a year, the one that prevails first: what the office entered, the latest document, the latest public page. */
export const byPrevalence = (profiles: readonly IndustryProfile[], year: number | null): IndustryProfile[] =>
  profiles.filter(({ asOf }) => year === null || yearOf(asOf) <= year).sort((a, b) => a.rank - b.rank || b.asOf.localeCompare(a.asOf) || a.key.localeCompare(b.key));

/** One part per industry, in the order of the legend; a role that one of the document's statements names holds. */
export function partsOf({ said }: IndustryProfile): ThemePart[] {
  return industryIds.flatMap((industry): ThemePart[] => {
    const claims = said.filter((one) => one.industry === industry).map(({ claim }) => claim);
    const [first] = claims;
    if (!first) return [];
    const role = claims.find((claim) => claim.role === "leading")?.role ?? claims.find((claim) => claim.role !== null)?.role ?? null;
    const status = (claims.find((claim) => claim.role === role) ?? first).status;
    return [{ class: industryClass(industry), share: null, role, status, value: first.value, amount: null, claims }];
  });
}
