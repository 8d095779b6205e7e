import { industryNamed } from "../../domain/industry-names";
import { landAmount } from "../../domain/land-amount";
import { tableUnitOf, tableUnits } from "../../domain/land-unit-text";
import { moneyTens, yuanIn } from "../../domain/money-text";
import { cellNumber, plainText } from "../../domain/number-text";
import { projectStages, type ProjectStage } from "../../domain/project-stage";
import type { InvestmentProjectRecord } from "../../domain/sites/site-records";
import { officeFault, tellsPerson } from "../../domain/sites/answering-office";
import { disorderIn } from "../../domain/stage-dates";
import { cellAt, textAt } from "../../domain/table-grid";
import { asOfText } from "../imports/other-changes";
import type { NameMatch } from "../match-names";
import { unitOfHeading, type ProjectRole, type ProjectTable } from "./project-table";

export const rowFaults = [
  "no-name",
  "twice",
  "stage-unknown",
  "industry-unknown",
  "not-a-number",
  "unit-missing",
  "unit-unknown",
  "negative",
  "too-large",
  "zone-unknown",
  "zone-several",
  "no-date",
  "disorder",
  "personal",
  "person",
  "negotiated-unclear",
  "kept-internal",
  "quota-half",
  "no-point",
  "too-long",
] as const;

/** A cell that is not taken, its row and column from 0; `costsRow`: the whole row is left out. */
export type RowFault = { code: (typeof rowFaults)[number]; row: number; column: number; value: string; costsRow: boolean };

/** What a row says; fields that the table has no column for are missing. */
export type ProjectRow = { row: number; fields: Partial<Omit<InvestmentProjectRecord, "id">> & { name: string } };

export type ReadRows = { rows: ProjectRow[]; faults: RowFault[]; left: number };

/** No more than a project of this app can hold. */
const mostRows = 20_000;

const stageNames: readonly [RegExp, ProjectStage][] = [
  [/增资|扩建|expand/i, "expanding"],
  [/投产|达产|producing|production/i, "producing"],
  [/开工|在建|started|construction/i, "started"],
  [/签约|signed/i, "signed"],
  [/谋划|planning|planned/i, "planning"],
];

/** The stage a word names; a word that denies one (未开工, 拟签约) names none. */
export const stageNamed = (text: string): ProjectStage | null => (/未|拟|待|非/.test(text) ? null : (stageNames.find(([pattern]) => pattern.test(text))?.[1] ?? null));

/** The projects of a table, row by row. A cell that cannot be read is named and left unknown; only without a name is a row no project. */
export function projectRows(table: ProjectTable, match: (name: string) => NameMatch): ReadRows {
  const read: ReadRows = { rows: [], faults: [], left: 0 };
  const end = Math.min(table.sheet.rows.length, table.header + 1 + mostRows);
  for (let row = table.header + 1; row < end; row += 1) {
    if ((table.sheet.rows[row] ?? []).every((cell) => cell === null || cell.text.trim() === "")) continue;
    const found = readRow(table, row, match, read.faults);
    if (found) read.rows.push(found);
  }
  read.left = Math.max(0, table.sheet.rows.length - end);
  return read;
}

function readRow({ sheet, columns }: ProjectTable, row: number, match: (name: string) => NameMatch, faults: RowFault[]): ProjectRow | null {
  const columnOf = (role: ProjectRole) => columns.find((column) => column.role === role) ?? null;
  const text = (role: ProjectRole): string => plainText(textAt(sheet, row, columnOf(role)?.index ?? -1));
  const fault = (code: RowFault["code"], role: ProjectRole, costsRow = false): null => {
    // What tells of a person is not said again.
    const value = code === "personal" || code === "person" ? "" : text(role).slice(0, 60);
    faults.push({ code, row, column: columnOf(role)?.index ?? 0, value, costsRow });
    return null;
  };
  const has = (role: ProjectRole): boolean => columnOf(role) !== null;
  const name = text("name");
  if (name === "") return fault("no-name", "name", true);
  // Sums, and what our own export only repeats of the register, are no entries.
  if (/^(合计|总计|小计|共计)/.test(name) || /^(登记|register)$/i.test(text("kind"))) return null;
  if (name.length > 200) return fault("too-long", "name", true);
  if (tellsPerson(name)) return fault("personal", "name", true);
  const named = <T>(role: ProjectRole, find: (word: string) => T | null, code: RowFault["code"]): T | null => (isBlank(text(role)) ? null : (find(text(role)) ?? fault(code, role)));
  const line = (role: "responsible" | "source" | "note", longest: number): string | null => {
    const words = text(role);
    if (isBlank(words)) return null;
    const office = role === "responsible" ? officeFault(words) : null;
    if (office === "person") return fault("person", role);
    if (office === "phone" || tellsPerson(words)) return fault("personal", role);
    return words.length > longest ? fault("too-long", role) : words;
  };
  const land = (role: "land" | "quota"): number | null => {
    const column = columnOf(role);
    const number = cellNumber(column && cellAt(sheet, row, column.index));
    if (number.is === "unknown") return null;
    if (number.is === "fault") return fault("not-a-number", role);
    const unit = number.unit === "" ? tableUnitOf(unitOfHeading(column?.heading ?? "")) : tableUnitOf(number.unit);
    if (unit === null) return fault(number.unit === "" ? "unit-missing" : "unit-unknown", role);
    const { unit: base, tens } = tableUnits[unit];
    const amount = landAmount(tens > 0 ? shifted(number.value, tens) : number.value, base);
    return typeof amount === "string" ? fault(amount, role) : amount.count;
  };
  const investment = (): number | null => {
    const column = columnOf("investment");
    const cell = column && cellAt(sheet, row, column.index);
    if (cell && cell.kind !== "text" && cell.kind !== "number") return fault("not-a-number", "investment");
    const yuan = yuanIn(cell?.text ?? "", moneyTens(unitOfHeading(column?.heading ?? "")));
    return typeof yuan === "string" ? fault(yuan, "investment") : yuan;
  };
  const unit = (role: "zone" | "quotaUnit"): string | null =>
    named(role, (word) => {
      const found = match(word);
      if (found.is === "matched") return found.id;
      return fault(found.is === "doubtful" ? "zone-several" : "zone-unknown", role) ?? "";
    }, "zone-unknown") || null;
  const talks = negotiatedIn(text("negotiated"));
  if (talks === "unclear") fault("negotiated-unclear", "negotiated");
  // A list of projects under negotiation says it of all of them.
  const isNegotiated = talks === "unclear" || /在谈|洽谈/.test(columnOf("name")?.heading ?? "") ? true : talks;
  const count = has("quota") ? land("quota") : null;
  const quotaUnit = has("quotaUnit") ? unit("quotaUnit") : null;
  if ((count === null) !== (quotaUnit === null)) fault("quota-half", count === null ? "quotaUnit" : "quota");
  const at = has("lng") && has("lat") ? pointIn(text("lng"), text("lat")) : null;
  if (at === "no-point") fault("no-point", "lng");
  const fields: ProjectRow["fields"] = {
    name,
    ...(has("register") && { register: isBlank(text("register")) ? null : text("register").slice(0, 80) }),
    ...(has("stage") && { stage: named("stage", stageNamed, "stage-unknown") }),
    ...(isNegotiated !== null && { isNegotiated }),
    ...(has("industry") && { industry: named("industry", industryNamed, "industry-unknown") }),
    ...(has("investment") && { investmentYuan: investment() }),
    ...(has("land") && { land: land("land") }),
    ...(has("quota") && { quota: count !== null && quotaUnit !== null ? { unit: quotaUnit, count } : null }),
    ...(has("zone") && { zone: unit("zone") }),
    ...(at !== null && at !== "no-point" && { at: [...at] }),
    ...(has("responsible") && { responsible: line("responsible", 120) }),
    ...(has("source") && { source: line("source", 500) }),
    ...(has("note") && { note: line("note", 500) }),
    ...(!isBlank(text("class")) && { releaseClass: /^(公开|public)$/i.test(text("class")) && isNegotiated !== true ? "public" : "internal" }),
    ...(projectStages.some(has) && { dates: datesIn() }),
  };
  return { row, fields };

  function datesIn(): InvestmentProjectRecord["dates"] {
    const dates = Object.fromEntries(
      projectStages.filter(has).flatMap((stage) => {
        const date = named(stage, asOfText, "no-date");
        return date === null ? [] : [[stage, date]];
      }),
    ) as InvestmentProjectRecord["dates"];
    const disorder = disorderIn(dates);
    if (disorder) fault("disorder", disorder.later);
    return disorder ? {} : dates;
  }
}

const isBlank = (text: string): boolean => text === "" || /^([-—–/]+|无|未知|未载|不详|待定|待核)$/.test(text);

/** Whether a word says that a project is negotiated, `null` where a cell says nothing. Only a known no is one: a slip would publish what is secret. */
function negotiatedIn(text: string): boolean | "unclear" | null {
  const word = text.replace(/[\s\uFE0F。.]/g, "");
  if (/^(?:[-—–/]+)?$/.test(word)) return null;
  if (/^(?:否|不是|非|[不未非]在谈(?:项目)?|[不未]洽谈|已签约|×|✗|✘|n|no|false|0|not(?:under)?negotiat(?:ed|ion))$/i.test(word)) return false;
  return /^(?:是的?|对|有|(?:正在|尚在|仍在)?(?:在谈|洽谈|谈判)(?:中|项目)?|√|✓|✔|☑|y|yes|true|1|(?:under)?negotiat(?:ed|ing|ion))$/i.test(word.replace(/\([^()]*\)$/, "")) ? true : "unclear";
}

/** `1.25` by ten to the fourth is `12500`. */
function shifted(decimal: string, tens: number): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const digits = fraction.padEnd(tens, "0");
  return `${whole}${digits.slice(0, tens)}${digits.length > tens ? `.${digits.slice(tens)}` : ""}`;
}

/** WGS 84, `null` where neither is given. */
function pointIn(lng: string, lat: string): readonly [number, number] | "no-point" | null {
  if (isBlank(lng) && isBlank(lat)) return null;
  const [x, y] = [Number(lng), Number(lat)];
  const isOnEarth = lng !== "" && lat !== "" && Number.isFinite(x) && Number.isFinite(y) && Math.abs(x) <= 180 && Math.abs(y) <= 85;
  return isOnEarth ? [x, y] : "no-point";
}
