import { statementStatuses, type StatementStatus } from "../../domain/statement";
import type { Text } from "../../domain/text";
import type { ThemeClaim, ThemeModel, ThemePart } from "../../domain/theme-model";

export type FeatureClaim = { feature: string; claim: ThemeClaim; amount: number };
/** Figures of the same thing in the same unit; `most` is the largest of them at any stage: one scale for results and targets. */
export type ClaimGroup = { of: Text | null; unit: Text; rows: FeatureClaim[]; most: number };
/** `alone`: figures of things of which nobody gives another, so that there is nothing to compare them with. */
export type StageFigures = { status: StatementStatus; groups: ClaimGroup[]; alone: FeatureClaim[] };

/** All figures of a theme by how far along they are, and within that by what is counted: results and targets are never one list. */
export function figuresByStage(model: ThemeModel): StageFigures[] {
  const all = [...model.values.values()].flatMap(({ feature, parts, others }) => [...parts.flatMap(({ claims }) => claims), ...others].flatMap((claim) => rowOf(feature, claim)));
  const sizes = new Map<string, { n: number; most: number }>();
  for (const row of all) {
    const { n, most } = sizes.get(thingOf(row)) ?? { n: 0, most: 0 };
    sizes.set(thingOf(row), { n: n + 1, most: Math.max(most, row.amount) });
  }
  return statementStatuses.flatMap((status): StageFigures[] => {
    const rows = all.filter(({ claim }) => (claim.status ?? "existing") === status).sort((a, b) => b.amount - a.amount || a.feature.localeCompare(b.feature));
    const groups = new Map<string, ClaimGroup>();
    const alone: FeatureClaim[] = [];
    for (const row of rows) {
      const { figure } = row.claim;
      const { n, most } = sizes.get(thingOf(row)) ?? { n: 0, most: 0 };
      if (n < 2 || !figure) {
        alone.push(row);
        continue;
      }
      const group = groups.get(thingOf(row)) ?? { of: figure.of, unit: figure.quantity.unit, rows: [], most };
      groups.set(thingOf(row), group);
      group.rows.push(row);
    }
    return rows.length > 0 ? [{ status, groups: [...groups.values()].sort((a, b) => b.rows.length - a.rows.length), alone }] : [];
  });
}

function rowOf(feature: string, claim: ThemeClaim): FeatureClaim[] {
  const quantity = claim.figure?.quantity;
  return quantity ? [{ feature, claim, amount: quantity.upTo ?? quantity.amount }] : [];
}

const thingOf = ({ claim: { figure } }: FeatureClaim): string => `${figure?.of?.zh ?? ""} ${figure?.quantity.unit.zh ?? ""}`;

/** The parts of one class over all features, the largest first; `most` is the largest amount. */
export function rowsOfClass(model: ThemeModel, id: string): { rows: { feature: string; part: ThemePart }[]; most: number } {
  const rows = [...model.values.values()].flatMap(({ feature, parts }) => parts.filter((part) => part.class === id).map((part) => ({ feature, part })));
  rows.sort((a, b) => (b.part.amount ?? 0) - (a.part.amount ?? 0));
  return { rows, most: Math.max(0, ...rows.map(({ part }) => part.amount ?? 0)) };
}

/** Tells the claims on one feature apart. */
export const keyOfClaim = ({ source, asOf, figure }: ThemeClaim): string =>
  [source.kind === "zone" ? source.document : source.id, asOf ?? "", figure ? `${figure.quantity.amount}${figure.quantity.unit.zh}${figure.of?.zh ?? ""}` : ""].join(" ");
