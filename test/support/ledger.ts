import { accountTree, type AccountTree } from "../../src/analysis/account-tree";
import { landAmount, type LandUnit } from "../../src/domain/land-amount";
import type { LedgerCells, LedgerColumn, LedgerEntry } from "../../src/domain/ledger";
import { yearRecordId } from "../../src/domain/ledger";
import type { Collections, ScenarioRecord, UnitYearRecord } from "../../src/domain/project-records";
import { emptyPublication, type Publication } from "../../src/domain/publication";
import { aZone } from "./builders";

export const anEntry = (value: string, unit: LandUnit = "mu", over: Partial<LedgerEntry> = {}): LedgerEntry => {
  const amount = landAmount(value, unit);
  if (typeof amount === "string") throw new Error(amount);
  return { amount, published: null, cutOff: null, definition: null, note: null, override: null, ...over };
};

export type CellsOf = Partial<Record<LedgerColumn, LedgerEntry | string>>;
export const cells = (given: CellsOf): LedgerCells =>
  Object.fromEntries(Object.entries(given).map(([column, entry]) => [column, typeof entry === "string" ? anEntry(entry) : entry]));

export const aYear = (unit: string, year: number, given: CellsOf): UnitYearRecord => ({
  id: yearRecordId(unit, year),
  kind: "unit-year",
  releaseClass: "internal",
  unit,
  year,
  cells: cells(given),
});

/** The ledger of 2026: unit → its cells. */
export const aLedger = (units: Record<string, CellsOf>, year = 2026): Collections["ledger"] =>
  Object.fromEntries(Object.entries(units).map(([unit, given]) => [yearRecordId(unit, year), aYear(unit, year, given)]));

export const aScenario = (units: Record<string, CellsOf>, over: Partial<ScenarioRecord> = {}): ScenarioRecord => ({
  id: "scenario-test",
  releaseClass: "internal",
  title: "测试情景",
  createdAt: "2026-11-20T08:00:00.000Z",
  year: 2026,
  rule: null,
  cells: Object.fromEntries(Object.entries(units).map(([unit, given]) => [unit, cells(given)])),
  note: null,
  ...over,
});

const named = (id: string) => ({ name: { zh: `单元 ${id}`, en: `Unit ${id}` }, pinyin: "danyuan", pinyinInitials: "dy", labelPoint: [102.8, 25] as [number, number] });

/** One prefecture of `counties` counties, each with `parks` parks. */
export function aPublication(counties: number, parks: number): Publication {
  const codes = Array.from({ length: counties }, (_, index) => `53${String(1001 + index).padStart(4, "0")}`);
  return {
    ...emptyPublication,
    prefectures: [{ id: "530100", ...named("530100"), geometry: { type: "Point", coordinates: [102.8, 25] } }],
    districts: codes.map((id) => ({ id, ...named(id), city: "530100", publishedAreaKm2: null, geometry: { type: "Point", coordinates: [102.8, 25] } })),
    zones: codes.flatMap((code) =>
      Array.from({ length: parks }, (_, index) => aZone({ id: `park-${code}-${index}`, kind: "industrial-park", accountUnit: code, districts: [code], geometry: null })),
    ),
  };
}

export const aTree = (counties: number, parks: number): AccountTree => accountTree(aPublication(counties, parks), null);
