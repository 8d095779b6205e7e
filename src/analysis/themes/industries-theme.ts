import { industryIds, type IndustryId, type IndustryRole } from "../../domain/industry";
import type { IndustryRecord } from "../../domain/project-records";
import type { Statement } from "../../domain/statement";
import type { ThemeClaim, ThemeClass, ThemeModel, ThemePart, ThemeValue } from "../../domain/theme-model";
import type { Zone, ZoneKind } from "../../domain/zone";
import { ascending, claimOf, firm, modelOf, sourceOf, valueOf, yearOf, yearShown, zonesById, zonesOf } from "./claims";
import { levelChecks } from "./level-rule";
import type { MakeTheme } from "./theme-inputs";

/** Bonded zones trade, and a collaboration area has the industries of its zones. */
const kinds: ReadonlySet<ZoneKind> = new Set(["pilot-free-trade-zone", "linkage-zone", "development-zone", "industrial-park", "park-block"]);

export const industryClass = (industry: IndustryId): string => `industries.${industry}`;

/** Everything one document or one record says of the industries of one zone. */
type Profile = { key: string; rank: 0 | 1 | 2; asOf: string; said: { industry: IndustryId; claim: ThemeClaim }[] };

/**
 * 主导与辅助产业: which industries a zone has, and in which role. Sources that disagree are both kept; shown is what the office
 * entered, else the latest of the documents, else the latest of the public pages, up to the year.
 */
export const industriesTheme: MakeTheme = ({ publication: { zones }, statements, industries, year }, as) => {
  const known = zonesById(zones);
  const features = zones.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id as string);
  const profiles = profilesOf(firm(statements), industries, known);
  const years = ascending([...profiles.values()].flat().map(({ asOf }) => yearOf(asOf)));
  const shown = yearShown(years, year);
  const values = new Map<string, ThemeValue>();
  for (const [zone, all] of profiles) {
    const due = all.filter(({ asOf }) => shown === null || yearOf(asOf) <= shown).sort((a, b) => a.rank - b.rank || b.asOf.localeCompare(a.asOf) || a.key.localeCompare(b.key));
    const [first, ...rest] = due;
    if (first) values.set(zone, valueOf(zone, partsOf(first), rest.flatMap(({ said }) => said.map(({ industry, claim }) => ({ ...claim, class: industryClass(industry) })))));
  }
  return modelOf({
    id: "industries",
    as,
    kind: "composition",
    classes: industryIds.map((industry) => classOf(industry, values)),
    values,
    features,
    method: "kinds",
    years,
    year: shown,
    unplaced: unplacedOf(firm(statements), industries, known),
    levels: levelChecks(statements, zones, values),
  });
};

function profilesOf(statements: readonly Statement[], records: readonly IndustryRecord[], known: ReadonlyMap<string, Zone>): Map<string, Profile[]> {
  const profiles = new Map<string, Map<string, Profile>>();
  const add = (zone: string, { said, ...profile }: Profile) => {
    const ofZone = profiles.get(zone) ?? new Map<string, Profile>();
    profiles.set(zone, ofZone);
    const before = ofZone.get(profile.key);
    ofZone.set(profile.key, {
      ...profile,
      asOf: before && before.asOf > profile.asOf ? before.asOf : profile.asOf,
      said: [...(before?.said ?? []), ...said],
    });
  };
  for (const statement of statements) {
    if (statement.topic !== "industry" || statement.industries.length === 0) continue;
    const said = statement.industries.map(({ industry, role }) => ({ industry, claim: claimOf(statement, role) }));
    for (const zone of zonesOf(statement, known)) add(zone, { key: statement.document, rank: statement.id.startsWith("P") ? 2 : 1, asOf: statement.asOf, said });
  }
  for (const { id, unit, industries, asOf } of records) {
    if (!known.has(unit) || industries.length === 0) continue;
    const claim = (role: IndustryRole | null): ThemeClaim => ({ source: { kind: "record", id }, value: "entered", asOf, status: null, role, figure: null });
    // What an office enters without a date is what it knows today.
    add(unit, { key: `record ${id}`, rank: 0, asOf: asOf ?? "9999", said: industries.map(({ industry, role }) => ({ industry, claim: claim(role) })) });
  }
  return new Map([...profiles].map(([zone, ofZone]) => [zone, [...ofZone.values()]]));
}

/** One part per industry, in the order of the legend; a role that one of the document's statements names holds. */
function partsOf({ said }: Profile): ThemePart[] {
  return industryIds.flatMap((industry): ThemePart[] => {
    const claims = said.filter((one) => one.industry === industry).map(({ claim }) => claim);
    const [first] = claims;
    if (!first) return [];
    const role = claims.find((claim) => claim.role === "leading")?.role ?? claims.find((claim) => claim.role !== null)?.role ?? null;
    const status = (claims.find((claim) => claim.role === role) ?? first).status;
    return [{ class: industryClass(industry), share: null, role, status, value: first.value, amount: null, claims }];
  });
}

function classOf(industry: IndustryId, values: ReadonlyMap<string, ThemeValue>): ThemeClass {
  const id = industryClass(industry);
  const parts = [...values.values()].flatMap((value) => value.parts.filter((part) => part.class === id));
  const withRole = (role: IndustryRole) => parts.filter((part) => part.role === role).length;
  return {
    id,
    label: { kind: "industry", industry },
    paint: { kind: "industry", industry },
    count: parts.length,
    roles: { leading: withRole("leading"), auxiliary: withRole("auxiliary") },
    bounds: null,
  };
}

const unplacedOf = (statements: readonly Statement[], records: readonly IndustryRecord[], known: ReadonlyMap<string, Zone>): ThemeModel["unplaced"] => [
  ...statements
    .filter((statement) => statement.topic === "industry" && statement.industries.length > 0 && zonesOf(statement, known).length === 0)
    .map((statement) => ({ source: sourceOf(statement), figure: null, text: statement.text })),
  ...records.filter(({ unit }) => !known.has(unit)).map(({ id }) => ({ source: { kind: "record" as const, id }, figure: null, text: null })),
];
