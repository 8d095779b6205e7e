import type { Collections, HousingProjectRecord, IndustryRecord, MonthlyRecord } from "../domain/project-records";

/** Monthly figures of one indicator in one unit of measure, the earliest first; months nobody reported are not there. */
export type MonthlySeries = { indicator: string; unitName: string; points: readonly MonthlyRecord[] };

/** What an office entered of one unit besides the ledger. `unit` is `null` for housing that nobody placed. */
export type EnteredRecords = { unit: string | null; industries: readonly IndustryRecord[]; housing: readonly HousingProjectRecord[]; series: readonly MonthlySeries[] };

type Entered = Pick<Collections, "industries" | "projects" | "monthly">;

/** Industries, housing projects and monthly figures by unit; units in the order of their ids, what has none last. */
export function enteredRecords({ industries, projects, monthly }: Entered): EnteredRecords[] {
  const units = new Map<string | null, { industries: IndustryRecord[]; housing: HousingProjectRecord[]; monthly: MonthlyRecord[] }>();
  const of = (unit: string | null) => {
    const known = units.get(unit) ?? { industries: [], housing: [], monthly: [] };
    units.set(unit, known);
    return known;
  };
  for (const record of Object.values(industries)) of(record.unit).industries.push(record);
  for (const record of Object.values(projects)) of(record.unit).housing.push(record);
  for (const record of Object.values(monthly)) of(record.unit).monthly.push(record);
  const inOrder = [...units].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  return inOrder.map(([unit, records]) => ({ unit, industries: records.industries, housing: records.housing, series: seriesOf(records.monthly) }));
}

/** Figures of one indicator are one series only where they are in the same unit of measure: nothing is converted. */
function seriesOf(records: readonly MonthlyRecord[]): MonthlySeries[] {
  const series = new Map<string, MonthlyRecord[]>();
  for (const record of records) {
    const key = `${record.indicator}\n${record.unitName}`;
    series.set(key, [...(series.get(key) ?? []), record]);
  }
  return [...series.values()].flatMap((points) => {
    const [first] = points;
    return first ? [{ indicator: first.indicator, unitName: first.unitName, points: points.sort((a, b) => (a.month < b.month ? -1 : 1)) }] : [];
  });
}

/** Months from the first to the last of a series, `YYYY-MM`, those without a figure included; at most 600. */
export function monthsOf(points: readonly MonthlyRecord[]): string[] {
  const [first, last] = [points[0]?.month, points.at(-1)?.month];
  if (!first || !last) return [];
  const months: string[] = [];
  let [year = 0, month = 1] = first.split("-").map(Number);
  for (let at = first; at <= last && months.length < 600; at = `${year}-${String(month).padStart(2, "0")}`) {
    months.push(at);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return months;
}
