import { fieldCode } from "../../domain/spatial/national-fields";
import { kindOf, valueOf, type FeatureColumns } from "../../domain/spatial/feature-columns";
import type { Finding } from "../../domain/spatial/imported-records";
import { isAcrossAntimeridian } from "../overlay/across-antimeridian";
import { partAreaM2 } from "./ring-measures";

const areaFields = ["MJ", "TBMJ", "DKMJ", "ZDMJ", "YDMJ", "GDMJ", "CRMJ", "PZMJ", "TDMJ", "YJJBNTMJ"];

/** Units such fields come in, whatever the standard says: m², 亩, 公顷, 平方公里. */
const units = [{ unit: "m2", m2: 1 }, { unit: "mu", m2: 2000 / 3 }, { unit: "ha", m2: 1e4 }, { unit: "km2", m2: 1e6 }] as const;

/** Grid areas of Gauss–Krüger maps differ from the ellipsoid's by less than 0.2 % within a zone. */
const tolerance = 0.01;

export type StatedAreas = { field: string; unit: (typeof units)[number]["unit"]; compared: number; differing: number; features: readonly number[]; statedM2: number; computedM2: number };

/**
 * The areas a layer states in a national area field (MJ…) against those its geometry has: in which unit they are, and how many
 * differ by more than 1 % and 1 m². `null` where no such field is filled, or its numbers fit no unit.
 */
export function compareStatedAreas(columns: FeatureColumns): StatedAreas | null {
  for (const wanted of areaFields) {
    const field = columns.fields.find(({ name }) => fieldCode(name) === wanted);
    if (!field) continue;
    const pairs: { feature: number; stated: number; computedM2: number }[] = [];
    for (let index = 0; index < columns.count; index += 1) {
      const stated = Number(valueOf(field, index) ?? Number.NaN);
      if (kindOf(columns, index) === "polygon" && stated > 0 && !isAcrossAntimeridian(columns, index)) pairs.push({ feature: index + 1, stated, computedM2: featureAreaM2(columns, index) });
    }
    const unit = unitOf(pairs.filter(({ computedM2 }) => computedM2 > 0).map(({ stated, computedM2 }) => computedM2 / stated));
    if (!unit) continue;
    const off = pairs.filter(({ stated, computedM2 }) => Math.abs(stated * unit.m2 - computedM2) > Math.max(1, tolerance * computedM2));
    return {
      field: field.name,
      unit: unit.unit,
      compared: pairs.length,
      differing: off.length,
      features: off.slice(0, 20).map(({ feature }) => feature),
      statedM2: pairs.reduce((sum, { stated }) => sum + stated * unit.m2, 0),
      computedM2: pairs.reduce((sum, { computedM2 }) => sum + computedM2, 0),
    };
  }
  return null;
}

/** The same as a finding for provenance: the key of its sentence. */
export function statedAreaFinding(columns: FeatureColumns): Finding | null {
  const areas = compareStatedAreas(columns);
  if (!areas) return null;
  const { field, unit, compared, differing } = areas;
  return { code: differing > 0 ? "finding.areas-differ" : "finding.areas-agree", values: { field, unit, compared, differing } };
}

function featureAreaM2(columns: FeatureColumns, index: number): number {
  let areaM2 = 0;
  for (let part = columns.partStarts[index] ?? 0; part < (columns.partStarts[index + 1] ?? 0); part += 1) areaM2 += partAreaM2(columns, part);
  return areaM2;
}

/** The unit that the middle one of the ratios is nearest to, if it is near at all. */
function unitOf(ratios: readonly number[]): (typeof units)[number] | null {
  const middle = [...ratios].sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
  if (middle === undefined) return null;
  return units.find(({ m2 }) => Math.abs(Math.log(middle / m2)) < Math.log(1.3)) ?? null;
}
