import type { Position } from "geojson";
import { industryIds } from "../domain/industry";
import { landAmount } from "../domain/land-amount";
import { yearRecordId, type LedgerCells, type LedgerColumn, type LedgerEntry } from "../domain/ledger";
import { emptyProject, type Project } from "../domain/project";
import { emptyCollections, type HousingProjectRecord, type IndustryRecord, type MonthlyRecord, type ScenarioRecord, type UnitYearRecord } from "../domain/project-records";
import { sampleMark } from "../domain/sample";
import type { AccountTree, AccountUnit } from "./account-tree";
import { sampleInvestments, sampleResources } from "./sample-sites";
import { largestRemainder } from "./quota-rules/largest-remainder";

/**
 * 示例工程: fictional figures for every account unit of two years, industries for the zones that have none in the register,
 * housing, monthly figures, a few resources and investment projects, and one scenario. They follow from nothing but the position of a unit in the tree, so that
 * nobody takes them for an estimate; every record says that it is fictional. The same tree gives the same sample.
 * @param centres where units lie, `[lng, lat]`: fictional plots of units without one have no place
 */
export function sampleProject(tree: AccountTree, year: number, hasIndustries: ReadonlySet<string>, { id, at, centres = new Map() }: { id: string; at: string; centres?: ReadonlyMap<string, Position> }): Project {
  const units = tree.units.filter(({ kind }) => kind !== "prefecture");
  const zones = units.filter(({ kind }) => kind === "development-zone" || kind === "industrial-park");
  const [before, now] = [year - 1, year];
  const ledger = units.flatMap((unit, index) => {
    const first = firstYear(index, sizeOf(unit));
    return [recordOf(unit.id, before, first), recordOf(unit.id, now, secondYear(index, sizeOf(unit), first))];
  });
  return {
    ...emptyProject(id),
    title: sampleMark,
    note: sampleMark,
    changedAt: at,
    collections: {
      ...emptyCollections,
      ledger: keyed(ledger),
      scenarios: keyed([scenarioOf(tree, now, at)]),
      industries: keyed(zones.filter((zone) => !hasIndustries.has(zone.id)).map(industriesOf)),
      projects: keyed(zones.slice(0, 12).map(housingOf)),
      monthly: keyed(zones.slice(0, 8).flatMap((zone, index) => monthsOf(zone, index, now))),
      resources: keyed(sampleResources(zones, centres, now)),
      investments: keyed(sampleInvestments(zones, now)),
    },
  };
}

/** Counties have more than the zones in them, so that parks never exceed their county. */
const sizeOf = ({ kind }: AccountUnit): number => (kind === "county" ? 40 : kind === "development-zone" ? 20 : 2);

type Figures = Partial<Record<LedgerColumn, number>>;

const wave = (index: number, of: number): number => (index * 37) % of;

function firstYear(index: number, size: number): Figures {
  const issued = size * 20 + wave(index, 11) * size;
  const used = issued - (wave(index, 5) + 1) * size;
  return flows({ issued, carried: size * 2, used, stock: size * 6 + wave(index, 7) * size, idle: size * 2 + wave(index, 3) * size });
}

function secondYear(index: number, size: number, first: Figures): Figures {
  const left = (first.issued ?? 0) + (first["carried-in"] ?? 0) - (first.used ?? 0);
  const issued = (first.issued ?? 0) + (wave(index, 9) - 4) * size;
  const used = issued + left - (wave(index, 4) + 1) * size;
  const stock = Math.max(0, (first["approved-unsupplied"] ?? 0) - wave(index, 6) * size);
  return flows({ issued, carried: left, used, stock, idle: Math.max(0, (first.idle ?? 0) - wave(index, 3) * size) });
}

function flows({ issued, carried, used, stock, idle }: { issued: number; carried: number; used: number; stock: number; idle: number }): Figures {
  const approved = used;
  return {
    issued,
    "issued.farmland": Math.round(issued * 0.7),
    "issued.cultivated": Math.round(issued * 0.4),
    "carried-in": carried,
    "transferred-in": 0,
    "transferred-out": 0,
    used,
    "used.farmland": Math.round(used * 0.6),
    "used.cultivated": Math.round(used * 0.3),
    approved,
    supplied: Math.round(approved * 0.8),
    "approved-unsupplied": stock,
    idle,
  };
}

function recordOf(unit: string, year: number, figures: Figures): UnitYearRecord {
  const cells: LedgerCells = Object.fromEntries(Object.entries(figures).map(([column, mu]) => [column, entryOf(mu, column === "idle" || column === "approved-unsupplied" ? year : null)]));
  return { id: yearRecordId(unit, year), releaseClass: "internal", kind: "unit-year", unit, year, cells };
}

function entryOf(mu: number, stockYear: number | null): LedgerEntry {
  const amount = landAmount(String(mu), "mu");
  if (typeof amount === "string") throw new Error(`sample: ${mu} mu is ${amount}`);
  const stock = stockYear === null ? { cutOff: null, definition: null } : { cutOff: `${stockYear}-12-31`, definition: sampleMark };
  return { amount, published: null, note: sampleMark, override: null, ...stock };
}

/** Equal parts of a round total for the parts of the first prefecture. */
function scenarioOf(tree: AccountTree, now: number, at: string): ScenarioRecord {
  const first = tree.units.find(({ kind }) => kind === "prefecture");
  const units = (first ? (tree.childrenOf.get(first.id) ?? []) : []).map(({ id }) => id);
  const total = entryOf(12_000, null).amount;
  const parameters = { total, reserve: null, step: 200_000, units, base: "equal", withDoubtful: false, withZones: true, coefficients: Object.fromEntries(units.map((unit, index) => [unit, 1 + wave(index, 4) / 10])) };
  const counts = units.length === 0 ? [] : largestRemainder({ total: total.count, step: 200_000 }, units.map((unit) => ({ unit, weight: parameters.coefficients[unit] ?? 1 })));
  const cells = Object.fromEntries(units.map((unit, index) => [unit, { issued: entryOf((counts[index] ?? 0) / 200_000, null) }]));
  return { id: "sample-scenario", releaseClass: "internal", title: `${sampleMark}情景`, createdAt: at, year: now + 1, rule: { id: "assessment", parameters }, cells, note: sampleMark };
}

const industriesOf = ({ id }: AccountUnit, index: number): IndustryRecord => ({
  id: `sample-industries-${id}`.slice(0, 80),
  releaseClass: "internal",
  unit: id,
  industries: [0, 1, 2].map((nth) => {
    const industry = industryIds[(wave(index, industryIds.length) + nth * 5) % industryIds.length] ?? "digital";
    return { industry, role: nth === 0 ? ("leading" as const) : ("auxiliary" as const), name: `${sampleMark}${nth + 1}` };
  }),
  asOf: null,
  source: sampleMark,
});

const housingOf = ({ id }: AccountUnit, index: number): HousingProjectRecord => ({
  id: `sample-housing-${id}`.slice(0, 80),
  releaseClass: "internal",
  kind: "housing",
  name: `${sampleMark}住房${index + 1}`,
  unit: id,
  type: index % 4 === 3 ? "other" : "rental",
  dwellings: 200 + wave(index, 9) * 60,
  built: index % 3 === 0 ? 100 + wave(index, 5) * 20 : 0,
  status: (["existing", "under-construction", "planned"] as const)[index % 3] ?? "planned",
  asOf: null,
  source: sampleMark,
  note: sampleMark,
});

const monthsOf = ({ id }: AccountUnit, index: number, year: number): MonthlyRecord[] =>
  Array.from({ length: 12 }, (_, month) => ({
    id: `sample-${year}-${String(month + 1).padStart(2, "0")}-${id}`.slice(0, 80),
    releaseClass: "internal",
    unit: id,
    indicator: "工业总产值",
    month: `${year}-${String(month + 1).padStart(2, "0")}`,
    value: 1000 + wave(index * 12 + month, 50) * 20,
    unitName: "万元",
    source: sampleMark,
  }));

const keyed = <T extends { id: string }>(records: readonly T[]): Record<string, T> => Object.fromEntries(records.map((record) => [record.id, record]));
