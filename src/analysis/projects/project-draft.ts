import { isDate } from "../../domain/calendar";
import type { ReleaseClass } from "../../domain/dataset";
import type { IndustryId } from "../../domain/industry";
import { landAmount, landIn, type LandUnit } from "../../domain/land-amount";
import { tensOf, yuanIn, yuanPer, type MoneyUnit } from "../../domain/money-text";
import { cellNumber, plainText } from "../../domain/number-text";
import { projectStages, type ProjectStage } from "../../domain/project-stage";
import { officeFault, tellsPerson } from "../../domain/sites/answering-office";
import type { InvestmentProjectRecord } from "../../domain/sites/site-records";
import { disorderIn } from "../../domain/stage-dates";
import { seenText } from "../../domain/text";

/** A project in a form, as typed; empty is unknown. */
export type ProjectDraft = {
  name: string;
  stage: ProjectStage | null;
  isNegotiated: boolean;
  releaseClass: ReleaseClass;
  industry: IndustryId | null;
  investment: string;
  investmentUnit: MoneyUnit;
  land: string;
  landUnit: LandUnit;
  quotaUnit: string | null;
  /** 亩 */
  quota: string;
  zone: string | null;
  dates: Readonly<Record<ProjectStage, string>>;
  responsible: string;
  source: string;
  note: string;
};

export const draftFields = ["name", "investment", "land", "quota", "quotaUnit", "dates", "responsible", "source", "note"] as const;
export type DraftField = (typeof draftFields)[number];

export const draftFaults = ["missing", "too-long", "not-a-number", "negative", "too-large", "no-date", "disorder", "quota-unit", "quota-amount", "personal", "person"] as const;
export type DraftFault = { field: DraftField; fault: (typeof draftFaults)[number]; stages: readonly ProjectStage[] };

export type CheckedDraft = { ok: true; record: InvestmentProjectRecord } | { ok: false; faults: readonly DraftFault[] };

const longest = { name: 200, responsible: 120, source: 500, note: 500 } as const;

/** What a form begins with; amounts in the largest unit in which they stay short. */
export function draftOf(record: InvestmentProjectRecord): ProjectDraft {
  const { investmentYuan, land, quota } = record;
  const investmentUnit: MoneyUnit = investmentYuan !== null && investmentYuan < yuanPer.yi && investmentYuan > 0 ? "wan" : "yi";
  return {
    name: record.name,
    stage: record.stage,
    isNegotiated: record.isNegotiated,
    releaseClass: record.releaseClass,
    industry: record.industry,
    investment: investmentYuan === null ? "" : decimalOf(investmentYuan, investmentUnit),
    investmentUnit,
    land: land === null ? "" : trimmed(landIn(land, "mu", 9)),
    landUnit: "mu",
    quotaUnit: quota?.unit ?? null,
    quota: quota ? trimmed(landIn(quota.count, "mu", 9)) : "",
    zone: record.zone,
    dates: Object.fromEntries(projectStages.map((stage) => [stage, record.dates[stage] ?? ""])) as Record<ProjectStage, string>,
    responsible: record.responsible ?? "",
    source: record.source ?? "",
    note: record.note ?? "",
  };
}

/** Cents are whole, so the shift of the point is exact. */
const decimalOf = (yuan: number, unit: MoneyUnit): string => {
  const cents = BigInt(Math.round(yuan * 100));
  const per = BigInt(yuanPer[unit] * 100);
  const fraction = (cents % per).toString().padStart(per.toString().length - 1, "0");
  return trimmed(`${cents / per}.${fraction}`);
};

const trimmed = (decimal: string): string => (decimal.includes(".") ? decimal.replace(/0+$/, "").replace(/\.$/, "") : decimal);

/** The record a form stands for, or everything that is wrong with it. */
export function checkDraft(draft: ProjectDraft, before: InvestmentProjectRecord): CheckedDraft {
  const faults: DraftFault[] = [];
  const fault = (field: DraftField, why: DraftFault["fault"], stages: readonly ProjectStage[] = []): null => {
    faults.push({ field, fault: why, stages });
    return null;
  };
  const line = (field: keyof typeof longest): string | null => {
    const text = seenText(draft[field]).trim();
    if (text === "") return null;
    if (text.length > longest[field]) return fault(field, "too-long");
    const office = field === "responsible" ? officeFault(text) : null;
    if (office === "person") return fault(field, "person");
    return office === "phone" || tellsPerson(text) ? fault(field, "personal") : text;
  };
  const land = (field: "land" | "quota", unit: LandUnit): number | null => {
    const read = cellNumber(draft[field].trim() === "" ? null : { text: draft[field], kind: "text" });
    if (read.is === "unknown") return null;
    if (read.is === "fault" || read.unit !== "") return fault(field, "not-a-number");
    const amount = landAmount(read.value, unit);
    return typeof amount === "string" ? fault(field, amount) : amount.count;
  };
  const name = line("name") ?? (faults.length > 0 ? null : fault("name", "missing"));
  const yuan = yuanIn(draft.investment, tensOf[draft.investmentUnit]);
  const investmentYuan = typeof yuan === "string" ? fault("investment", yuan === "negative" || yuan === "too-large" ? yuan : "not-a-number") : yuan;
  const count = land("quota", "mu");
  if (count !== null && draft.quotaUnit === null) fault("quotaUnit", "quota-unit");
  if (count === null && draft.quotaUnit !== null && !faults.some(({ field }) => field === "quota")) fault("quota", "quota-amount");
  const record: InvestmentProjectRecord = {
    ...before,
    name: name ?? "",
    stage: draft.stage,
    isNegotiated: draft.isNegotiated,
    releaseClass: draft.isNegotiated ? "internal" : draft.releaseClass,
    industry: draft.industry,
    investmentYuan,
    land: land("land", draft.landUnit),
    quota: count !== null && draft.quotaUnit !== null ? { unit: draft.quotaUnit, count } : null,
    zone: draft.zone,
    dates: datesOf(draft, fault),
    responsible: line("responsible"),
    source: line("source"),
    note: line("note"),
  };
  return faults.length > 0 ? { ok: false, faults } : { ok: true, record };
}

function datesOf(draft: ProjectDraft, fault: (field: DraftField, why: DraftFault["fault"], stages?: readonly ProjectStage[]) => null): InvestmentProjectRecord["dates"] {
  const given = projectStages.flatMap((stage) => (draft.dates[stage].trim() === "" ? [] : [[stage, plainText(draft.dates[stage])] as const]));
  const wrong = given.filter(([, date]) => !isDate(date)).map(([stage]) => stage);
  if (wrong.length > 0) fault("dates", "no-date", wrong);
  const dates: InvestmentProjectRecord["dates"] = Object.fromEntries(given.filter(([, date]) => isDate(date)));
  const disorder = disorderIn(dates);
  if (disorder) fault("dates", "disorder", [disorder.earlier, disorder.later]);
  return dates;
}
