import type { Statement } from "../../domain/statement";
import type { ThemeClaim, ThemePart, ThemeValue } from "../../domain/theme-model";
import { AreaKind, type StatedArea, type Zone } from "../../domain/zone";
import { claimOf, countsOf, figureOf, firm, modelOf, sourceOf, valueOf, zonesById, zonesOf } from "./claims";
import type { MakeTheme } from "./theme-inputs";

const kinds = AreaKind.options;
export const areaClass = (which: AreaKind): string => `areas.${which}`;

const km2Per = { km2: 1, ha: 0.01, mu: 1 / 1500 } as const;
const units = { km2: { zh: "平方公里", en: "km²" }, ha: { zh: "公顷", en: "ha" }, mu: { zh: "亩", en: "mu" } } as const;

/**
 * 公布面积 by kind: a zone may have several, and an approved area is no administered one. The area of something within a zone
 * (a quarter, a planned site) is not the zone's: it stands beside it.
 */
export const areasTheme: MakeTheme = ({ publication: { zones }, statements }, as) => {
  const known = zonesById(zones);
  const said = firm(statements).filter(({ indicator, areaKind, quantity }) => indicator === "area" && areaKind !== null && quantity !== null);
  const values = new Map<string, ThemeValue>();
  for (const zone of zones) {
    const own = said.filter((statement) => zonesOf(statement, known).includes(zone.id));
    const parts = kinds.flatMap((which) => partOf(zone, which, own.filter(({ areaKind, of }) => areaKind === which && of === null)));
    const others = own.filter(({ of }) => of !== null).map((statement) => ({ ...claimOf(statement), class: areaClass(statement.areaKind ?? "planned") }));
    if (parts.length + others.length > 0) values.set(zone.id, valueOf(zone.id, parts, others));
  }
  const counts = countsOf(values.values());
  return modelOf({
    id: "areas",
    as,
    kind: "composition",
    classes: kinds.map((which) => ({
      id: areaClass(which),
      label: { kind: "area", which },
      paint: { kind: "area", which },
      count: counts.get(areaClass(which)) ?? 0,
      roles: null,
      bounds: null,
    })),
    values,
    features: zones.map(({ id }) => id as string),
    known: [...values.values()].filter(({ parts }) => parts.length > 0).length,
    unit: { zh: "平方公里", en: "km²" },
    method: "kinds",
    unplaced: said.filter((statement) => zonesOf(statement, known).length === 0).map((statement) => ({ source: sourceOf(statement), figure: figureOf(statement), text: statement.text })),
  });
};

function partOf(zone: Zone, which: AreaKind, statements: readonly Statement[]): ThemePart[] {
  const claims = [...zone.statedAreas.filter((area) => area.which === which).map(claimOfArea), ...statements.map((statement) => claimOf(statement))];
  const [first] = claims;
  if (!first) return [];
  const stated = zone.statedAreas.find((area) => area.which === which);
  const amount = stated ? stated.value * km2Per[stated.unit] : (first.figure?.quantity.amount ?? null);
  return [{ class: areaClass(which), share: null, role: null, status: first.status, value: "published", amount, claims }];
}

const claimOfArea = ({ value, unit, status, asOf, document }: StatedArea): ThemeClaim => ({
  source: { kind: "zone", document },
  value: "published",
  asOf,
  status,
  role: null,
  figure: { quantity: { amount: value, upTo: null, sense: "exactly", unit: units[unit] }, of: null, status, period: null },
});
