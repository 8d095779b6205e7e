import { industryIds, type IndustryId, type IndustryRole } from "../../domain/industry";
import type { IndustryRecord } from "../../domain/project-records";
import type { Statement } from "../../domain/statement";
import type { ThemeClass, ThemeModel, ThemeValue } from "../../domain/theme-model";
import type { Zone, ZoneKind } from "../../domain/zone";
import { ascending, firm, modelOf, sourceOf, valueOf, yearOf, yearShown, zonesById, zonesOf } from "./claims";
import { byPrevalence, industryClass, partsOf, profilesOf } from "./industry-profiles";
import { levelChecks } from "./level-rule";
import type { MakeTheme } from "./theme-inputs";

/** Bonded zones trade, and a collaboration area has the industries of its zones. */
const kinds: ReadonlySet<ZoneKind> = new Set(["pilot-free-trade-zone", "linkage-zone", "development-zone", "industrial-park", "park-block"]);

/**
 * 主导与辅助产业: which industries a zone has, and in which role. Sources that disagree are both kept; shown is what the office
 * entered, else the latest of the documents, else the latest of the public pages, up to the year.
 */
export const industriesTheme: MakeTheme = ({ publication: { zones }, statements, industries, year }, as) => {
  const known = zonesById(zones);
  const features = zones.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id as string);
  const profiles = profilesOf(firm(statements), industries, { of: (statement) => zonesOf(statement, known), has: (unit) => known.has(unit) });
  const years = ascending([...profiles.values()].flat().map(({ asOf }) => yearOf(asOf)));
  const shown = yearShown(years, year);
  const values = new Map<string, ThemeValue>();
  for (const [zone, all] of profiles) {
    const [first, ...rest] = byPrevalence(all, shown);
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
