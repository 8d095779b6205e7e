import { squareMetresPer } from "../../../domain/area-unit";
import type { CellBasis } from "../../../domain/comparison-table";
import type { SiteFact } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";
import type { StatedArea, Zone } from "../../../domain/zone";
import { basis, statedFigure } from "../../comparison/cell-basis";
import { heroArea } from "../../zone-areas";
import { range, unknown, words } from "./fact";
import { areaNames } from "./notes";

/** What the zone's own entry says. */
export const entryBasis = ({ id, documents, caution }: Zone): CellBasis =>
  basis("published", documents.length === 0 ? [{ kind: "zone", zone: id, document: null, where: null, asOf: null }] : documents.map((document) => ({ kind: "zone", zone: id, document, where: null, asOf: null })), { caution });

export const kindFact = (zone: Zone): SiteFact => words([zone.kind], entryBasis(zone));

export const levelFact = (zone: Zone): SiteFact => (zone.level === null ? unknown("not-stated", null, entryBasis(zone)) : words([zone.level], entryBasis(zone)));

const areaUnits = { km2: { zh: "km²", en: "km²" }, ha: { zh: "公顷", en: "ha" }, mu: { zh: "亩", en: "mu" } } as const;
const printed = ({ value, unit }: Pick<StatedArea, "value" | "unit">): Text => ({ zh: `${value} ${areaUnits[unit].zh}`, en: `${value} ${areaUnits[unit].en}` });

/** 公布面积: the stated area that stands for the zone, in m²; with a caution it decides nothing, and is said. What an outline measures never takes its place. */
export function areaFact(zone: Zone): SiteFact {
  const hero = heroArea(zone);
  if (!hero) return unknown("not-stated", null, entryBasis(zone));
  const { basis: ofArea } = statedFigure(zone.id, hero);
  const areaM2 = hero.value * squareMetresPer[hero.unit];
  return ofArea.isFirm ? range(areaM2, areaM2, ofArea, areaNames[hero.which]) : unknown("doubtful", areaNames[hero.which], ofArea, printed(hero));
}
