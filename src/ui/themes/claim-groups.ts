import type { Text } from "../../domain/text";
import type { ThemeClaim, ThemeModel, ThemePart } from "../../domain/theme-model";

export type FeatureClaim = { feature: string; claim: ThemeClaim; amount: number };
export type ClaimGroup = { unit: Text; rows: FeatureClaim[]; most: number };

/** All figures of a theme by unit, the largest first: what has one unit can be drawn to one scale, and is still not added. */
export function groupsByUnit(model: ThemeModel): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  for (const { feature, parts, others } of model.values.values()) {
    for (const claim of [...parts.flatMap(({ claims }) => claims), ...others]) {
      if (!claim.figure) continue;
      const { unit, amount, upTo } = claim.figure.quantity;
      const group = groups.get(unit.zh) ?? { unit, rows: [], most: 0 };
      groups.set(unit.zh, group);
      group.rows.push({ feature, claim, amount: upTo ?? amount });
      group.most = Math.max(group.most, upTo ?? amount);
    }
  }
  const all = [...groups.values()];
  for (const { rows } of all) rows.sort((a, b) => b.amount - a.amount || a.feature.localeCompare(b.feature));
  return all.sort((a, b) => b.rows.length - a.rows.length);
}

/** The parts of one class over all features, the largest first; `most` is the largest amount. */
export function rowsOfClass(model: ThemeModel, id: string): { rows: { feature: string; part: ThemePart }[]; most: number } {
  const rows = [...model.values.values()].flatMap(({ feature, parts }) => parts.filter((part) => part.class === id).map((part) => ({ feature, part })));
  rows.sort((a, b) => (b.part.amount ?? 0) - (a.part.amount ?? 0));
  return { rows, most: Math.max(0, ...rows.map(({ part }) => part.amount ?? 0)) };
}

/** Tells the claims on one feature apart. */
export const keyOfClaim = ({ source, asOf, figure }: ThemeClaim): string =>
  [source.kind === "zone" ? source.document : source.id, asOf ?? "", figure ? `${figure.quantity.amount}${figure.quantity.unit.zh}${figure.of?.zh ?? ""}` : ""].join(" ");
