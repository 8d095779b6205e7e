import { exceededWhole, type Cell, type LedgerTable } from "../../analysis/ledger-table";
import { computedColumns, type TableColumn } from "../../analysis/ledger-row";
import type { LandUnit } from "../../domain/land-amount";
import { isStock } from "../../domain/ledger";
import { isSampleEntry } from "../../domain/sample";
import type { Language } from "../../domain/saved-view";
import { dateText } from "../../i18n/format-date";
import { groupedDigits, landFigure, landText, landUnitName } from "../../i18n/format-land";
import { textIn, translate, type MessageKey } from "../../i18n/translate";

/** What a column is called: 下达, or 下达：耕地. */
export function columnText(column: TableColumn | "name", language: Language): string {
  const [head = "", part] = column.split(".");
  const flow = translate(language, `ledger.column.${head}` as MessageKey);
  return part ? translate(language, "ledger.class.of", { flow, part: translate(language, `ledger.class.${part}` as MessageKey) }) : flow;
}

export const isComputed = (column: TableColumn): boolean => computedColumns.some((one) => one === column);

type Place = { table: LedgerTable; unit: string; column: TableColumn };

const knownText = ({ known, all }: Cell, language: Language): string => translate(language, "ledger.known", { known, all });

/** A cell to be heard, or read where there is no room for its look. */
export function spokenCell({ table, unit, column }: Place, areaUnit: LandUnit, language: Language): string {
  const cell = table.cell(unit, column);
  const fault = cell.fault ? translate(language, "ledger.cell.fault") : "";
  if (cell.count === null) return translate(language, "ledger.kind.unknown") + fault;
  const isPartial = table.isPartial(unit, column);
  const kind = isPartial ? translate(language, "ledger.cell.partial", { known: knownText(cell, language) }) : translate(language, `ledger.kind.${cell.kind}`);
  const sample = isSampleEntry(cell.entry) ? ` ${translate(language, "sample.chip")}` : "";
  return translate(language, "ledger.cell.spoken", { value: landFigure(cell.count, areaUnit), unit: landUnitName(language, areaUnit), kind }) + sample + fault;
}

/** Sentences one after the other, each with its full stop. */
export function inOneLine(sentences: readonly string[], language: Language): string {
  const isEnglish = language === "en";
  return sentences.map((one) => (/[。.！!]$/.test(one) ? one : `${one}${isEnglish ? "." : "。"}`)).join(isEnglish ? " " : "");
}

/** How a cell came about, what it lacks and what is wrong with it, sentence by sentence. */
export function explainCell(place: Place, areaUnit: LandUnit, language: Language): string[] {
  const cell = place.table.cell(place.unit, place.column);
  return [...originOf(place, cell, areaUnit, language), ...residualOf(place, cell, areaUnit, language), ...faultOf(place, cell, areaUnit, language)];
}

function originOf({ table, unit, column }: Place, cell: Cell, areaUnit: LandUnit, language: Language): string[] {
  const t = (key: MessageKey, parameters?: Record<string, string | number>) => translate(language, key, parameters);
  const { entry, kind, missing } = cell;
  if (isComputed(column)) {
    const lacks = missing.length > 0 ? [t("ledger.says.missing", { columns: missing.map((one) => columnText(one, language)).join(language === "en" ? ", " : "、") })] : [];
    const partial = table.isPartial(unit, column) ? [t("ledger.says.partial", { known: knownText(cell, language) })] : [];
    return [t("ledger.says.formula"), ...partial, ...lacks];
  }
  if (entry) {
    const entered = `${groupedDigits(entry.amount.value)} ${landUnitName(language, entry.amount.unit)}`;
    const value = entry.amount.unit === areaUnit || cell.count === null ? entered : `${entered} = ${landText(cell.count, areaUnit, language)}`;
    const said = kind === "published" ? t("ledger.says.published", { value, document: entry.published ?? "" }) : t(kind === "simulated" ? "ledger.says.simulated" : "ledger.says.entered", { value });
    const date = entry.cutOff === null ? null : textIn(language, dateText(entry.cutOff));
    return [
      said,
      ...(isStock(column) ? [date ? t("ledger.says.stock", { date, definition: entry.definition ?? t("ledger.says.noDefinition") }) : t("ledger.says.noCutOff")] : []),
      ...(entry.note ? [t("ledger.says.note", { note: entry.note })] : []),
      ...(entry.override ? [t("ledger.says.override", { reason: entry.override })] : []),
    ];
  }
  if (cell.count !== null) return [t(table.isPartial(unit, column) ? "ledger.says.partial" : "ledger.says.sum", { known: knownText(cell, language) })];
  return [t("ledger.says.unknown"), ...(cell.known > 0 && !isPartition(table, unit) ? [t("ledger.says.noParks")] : [])];
}

function residualOf({ table, unit, column }: Place, cell: Cell, areaUnit: LandUnit, language: Language): string[] {
  if (cell.residual === null || isComputed(column)) return [];
  const key = isPartition(table, unit) ? "ledger.says.residual.partition" : "ledger.says.residual.county";
  const cancels = column.startsWith("transferred-") && cell.residual < 0 ? [translate(language, "ledger.says.transfers")] : [];
  const simulated = cell.residualSimulated ? [translate(language, "ledger.says.residual.simulated")] : [];
  return [translate(language, key, { value: landText(cell.residual, areaUnit, language), known: knownText(cell, language) }), ...simulated, ...cancels];
}

function faultOf({ table, unit, column }: Place, { fault, count, residual, residualSimulated }: Cell, areaUnit: LandUnit, language: Language): string[] {
  if (fault === null) return [];
  const land = (value: number) => landText(value, areaUnit, language);
  const whole = fault === "part-exceeds" ? exceededWhole(table, unit, column) : null;
  const parameters: Record<string, string> = {
    own: land(count ?? 0),
    sum: land((count ?? 0) - (residual ?? 0)),
    excess: land(Math.abs(fault === "overdrawn" ? (count ?? 0) : (residual ?? 0))),
    part: columnText(column, language),
    whole: whole ? columnText(whole.column, language) : "",
    value: whole ? land(whole.count) : "",
  };
  return [translate(language, fault === "over-allocated" && residualSimulated ? "ledger.fault.over-allocated.simulated" : `ledger.fault.${fault}`, parameters)];
}

const isPartition = ({ tree }: LedgerTable, unit: string): boolean => tree.units[tree.indexOf.get(unit) ?? -1]?.isPartition ?? false;
