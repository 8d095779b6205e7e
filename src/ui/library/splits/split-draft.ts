import { permilleOf, ratioOf, type NamedRatio, type SharedMeasure, type SplitSide } from "../../../analysis/sites/benefit-split";
import { shiftPoint } from "../../../domain/decimal-text";
import { numberIn } from "../../../domain/number-text";
import { tellsPerson } from "../../../domain/sites/answering-office";
import { sharedMeasures, type BenefitSplitRecord } from "../../../domain/sites/site-records";
import { seenText } from "../../../domain/text";
import { readYuan, wanDigits, type YuanFault } from "../../../formats/read-yuan";

/** A year as it is typed; amounts in 万元 where they name no unit. */
export type DraftYear = { key: number; year: string } & Record<SharedMeasure, string>;

/** A split as it stands in the form. Neither a ratio nor a side is chosen for anyone. */
export type SplitDraft = {
  title: string;
  project: string | null;
  first: string;
  host: string;
  ratio: NamedRatio | "free" | null;
  smaller: SplitSide | null;
  /** Percent of the first side, with `free`. */
  freePercent: string;
  years: readonly DraftYear[];
  note: string;
};

export type SplitFault = "title" | "first" | "host" | "same-unit" | "ratio" | "side" | "percent" | "years" | "personal";
export type YearFault = "year" | "year-twice";

export type SplitReading = {
  faults: readonly SplitFault[];
  /** By `cellKey`. */
  cells: ReadonlyMap<string, YearFault | YuanFault>;
  firstPermille: number | null;
  years: BenefitSplitRecord["years"];
};

export const cellKey = (row: number, column: "year" | SharedMeasure): string => `${row} ${column}`;

export const emptyYear = (key: number, year: string): DraftYear => ({ key, year, tax: "", "fixed-investment": "", "industrial-output": "" });

export const newSplit = (thisYear: number): SplitDraft => ({ title: "", project: null, first: "", host: "", ratio: null, smaller: null, freePercent: "", years: [0, 1, 2].map((by) => emptyYear(by, String(thisYear + by))), note: "" });

export function draftOfSplit(record: BenefitSplitRecord): SplitDraft {
  const { ratio, smaller } = ratioOf(record.firstPermille);
  const years = [...new Set(record.years.map(({ year }) => year))].sort((a, b) => a - b);
  const textOf = (year: number, measure: SharedMeasure): string => {
    const entry = record.years.find((one) => one.year === year && one.measure === measure);
    return entry ? wanDigits(entry.totalYuan) : "";
  };
  return {
    title: record.title,
    project: record.project,
    first: record.first,
    host: record.host,
    ratio,
    smaller,
    freePercent: ratio === "free" ? shiftPoint(String(record.firstPermille), -1).replace(/\.0$/, "") : "",
    years: years.map((year, key) => ({ key, year: String(year), tax: textOf(year, "tax"), "fixed-investment": textOf(year, "fixed-investment"), "industrial-output": textOf(year, "industrial-output") })),
    note: record.note ?? "",
  };
}

/** What the form says; only what could be read enters the sums. */
export function readSplit(draft: SplitDraft): SplitReading {
  const cells = new Map<string, YearFault | YuanFault>();
  const years: BenefitSplitRecord["years"] = [];
  const seen = new Set<number>();
  for (const row of draft.years) {
    const year = yearIn(row.year);
    if (year === null) cells.set(cellKey(row.key, "year"), "year");
    else if (seen.has(year)) cells.set(cellKey(row.key, "year"), "year-twice");
    for (const measure of sharedMeasures) {
      const read = readYuan(row[measure], "wan");
      if (read.is === "fault") cells.set(cellKey(row.key, measure), read.fault);
      else if (read.is === "amount" && year !== null && !seen.has(year)) years.push({ year, measure, totalYuan: read.yuan });
    }
    if (year !== null) seen.add(year);
  }
  const firstPermille = permilleIn(draft);
  const faults: SplitFault[] = [];
  if (seenText(draft.title).trim() === "") faults.push("title");
  if (draft.first === "") faults.push("first");
  if (draft.host === "") faults.push("host");
  if (draft.first !== "" && draft.first === draft.host) faults.push("same-unit");
  if (draft.ratio === null) faults.push("ratio");
  else if (draft.ratio === "free" ? firstPermille === null : draft.smaller === null) faults.push(draft.ratio === "free" ? "percent" : "side");
  if (cells.size > 0) faults.push("years");
  if (tellsPerson(draft.title) || tellsPerson(draft.note)) faults.push("personal");
  return { faults, cells, firstPermille, years };
}

/** The record that the form stands for; `null` while something is missing. */
export function splitFrom(draft: SplitDraft, id: string): BenefitSplitRecord | null {
  const { faults, firstPermille, years } = readSplit(draft);
  if (faults.length > 0 || firstPermille === null) return null;
  const [title, note] = [seenText(draft.title).trim(), seenText(draft.note).trim()];
  return { id, releaseClass: "internal", title: title.slice(0, 200), project: draft.project, first: draft.first, host: draft.host, firstPermille, years, note: note === "" ? null : note.slice(0, 500) };
}

function permilleIn({ ratio, smaller, freePercent }: SplitDraft): number | null {
  if (ratio === null) return null;
  if (ratio !== "free") return smaller === null ? null : permilleOf(ratio, smaller);
  const read = numberIn(freePercent.replace(/[%％]\s*$/, ""));
  if (read.is !== "number" || read.unit !== "") return null;
  const permille = shiftPoint(read.value, 1).replace(/\.0+$/, "");
  return /^\d{1,4}$/.test(permille) && Number(permille) <= 1000 ? Number(permille) : null;
}

function yearIn(text: string): number | null {
  const read = numberIn(text.replace(/年\s*$/, ""));
  const year = read.is === "number" && read.unit === "" ? Number(read.value) : Number.NaN;
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : null;
}
