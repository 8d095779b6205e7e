import type { AccountUnit } from "../analysis/account-tree";
import type { LedgerTable } from "../analysis/ledger-table";
import type { TableColumn } from "../analysis/ledger-row";
import { isLedgerColumn } from "../domain/import-table";
import type { LandUnit } from "../domain/land-amount";
import type { Language } from "../domain/saved-view";
import type { BookCell, BookSheet } from "../domain/table-book";
import { landUnitName } from "../i18n/format-land";
import { textIn, translate } from "../i18n/translate";
import { roleWords } from "./table-words";

type Given = {
  table: LedgerTable;
  rows: readonly AccountUnit[];
  columns: readonly TableColumn[];
  areaUnit: LandUnit;
  language: Language;
  /** What a cell says, and what a column is called. */
  cellText: (unit: string, column: TableColumn) => string;
  columnText: (column: TableColumn) => string;
};

/**
 * The shown table as a sheet of a file: its class and a scenario named at the head, units in the heads of the columns, what each figure
 * is, who published it and how it was entered at the end of each row. A cell that is more than a number (情景, a sum of some) is text,
 * so that no program takes it for one. Imported again it changes nothing: a figure that still shows what was entered is that entry,
 * value and unit.
 */
export function ledgerSheet({ table, rows, columns, areaUnit, language, cellText, columnText }: Given): BookSheet {
  const { year, scenario } = table;
  const unit = landUnitName(language, areaUnit);
  const t = (key: Parameters<typeof translate>[1], parameters?: Record<string, string | number>) => translate(language, key, parameters);
  const title = [t("ledger.export.title", { year }), ...(scenario ? [t("ledger.export.scenario", { title: scenario.title })] : []), t("ledger.export.class")];
  const kindsOf = (id: string): string =>
    columns
      .flatMap((column) => {
        const { kind, entry } = table.cell(id, column);
        if (kind === "unknown") return [];
        const by = entry?.published ? ` (${entry.published})` : entry?.cutOff ? ` (${entry.cutOff}${entry.definition ? ` ${entry.definition}` : ""})` : "";
        return [t("ledger.export.kind", { column: columnText(column), kind: t(`ledger.kind.${kind}`) }) + by];
      })
      .join("; ");
  const enteredOf = (id: string): string =>
    columns
      .flatMap((column) => {
        const { kind, entry } = table.cell(id, column);
        return entry === null || kind === "simulated" ? [] : [`${roleWords(language, column)}=${entry.amount.value}${landUnitName(language, entry.amount.unit)}`];
      })
      .join("; ");
  // By the words of templates and exports, which the reader knows again.
  const heads = columns.map((column) => ({ title: `${isLedgerColumn(column) ? roleWords(language, column) : columnText(column)} (${unit})`, width: 16 }));
  return {
    name: t("ledger.title"),
    head: [title.join(" · "), t("ledger.export.head", { unit })],
    columns: [{ title: roleWords(language, "id"), width: 14 }, { title: t("ledger.column.name"), width: 28 }, ...heads, { title: t("import.book.original"), width: 40 }, { title: t("ledger.export.kinds"), width: 60 }],
    rows: rows.map(({ id, name }) => [{ text: id }, { text: textIn(language, name) }, ...columns.map((column) => written(cellText(id, column))), { text: enteredOf(id) }, { text: kindsOf(id) }]),
  };
}

const written = (text: string): BookCell => (text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) ? { decimal: text } : { text });
