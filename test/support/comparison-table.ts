import type { CellBasis, CellFigure, ComparisonCell, ComparisonColumn, ComparisonRow, ComparisonTable } from "../../src/domain/comparison-table";
import { aQuantity } from "./statements";

/** Published by one statement of document 001. */
export const aBasis = (over: Partial<CellBasis> = {}): CellBasis => ({
  value: "published",
  status: "existing",
  asOf: null,
  period: null,
  caution: null,
  isFirm: true,
  sources: [{ kind: "statement", id: "S1-001", document: "001", where: { zh: "第二部分", en: "Part 2" }, asOf: "2022" }],
  ...over,
});

/** Square kilometres, administered. */
export const aFigure = (amount: number, basis: Partial<CellBasis> = {}, over: Partial<CellFigure> = {}): CellFigure => ({ quantity: aQuantity(amount, "平方公里", "km²"), which: "administered", basis: aBasis(basis), ...over });

export const figures = (...[first, ...others]: [CellFigure, ...CellFigure[]]): ComparisonCell => ({ is: "figures", figures: [first, ...others] });

export const aColumn = (over: Partial<ComparisonColumn> = {}): ComparisonColumn => ({
  id: "park-a",
  slot: 0,
  name: { zh: "甲产业园区", en: "Park A Industrial Park" },
  shortName: { zh: "甲园", en: "Park A" },
  kind: "industrial-park",
  method: "schematic",
  ...over,
});
export const parkB = aColumn({ id: "park-b", slot: 1, name: { zh: "乙产业园区", en: "Park B Industrial Park" }, shortName: { zh: "乙园", en: "Park B" } });

/** Stated areas of two places, preferable and usual. */
export const aRow = (over: Partial<ComparisonRow> = {}): ComparisonRow => ({
  id: "area.stated",
  word: "area.stated",
  of: null,
  unit: "km2",
  definition: "area.stated",
  canPrefer: true,
  isDefault: true,
  cells: [figures(aFigure(157)), figures(aFigure(76))],
  ...over,
});

export const aTable = (rows: readonly ComparisonRow[], columns: readonly ComparisonColumn[] = [aColumn(), parkB]): ComparisonTable => ({ columns, groups: [{ id: "areas", rows }] });
