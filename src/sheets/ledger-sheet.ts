import type { AccountUnit } from "../analysis/account-tree";
import type { LedgerTable } from "../analysis/ledger-table";
import type { TableColumn } from "../analysis/ledger-row";
import type { LandUnit } from "../domain/land-amount";
import type { Language } from "../domain/saved-view";
import { landUnitName } from "../i18n/format-land";
import { textIn, translate } from "../i18n/translate";

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
 * The ledger as rows of a file: its class and a scenario named at the head, units in the heads of the columns, what each figure is and
 * who published it at the end of each row. Formulas are neutralised by whoever writes it.
 */
export function ledgerSheet({ table, rows, columns, areaUnit, language, cellText, columnText }: Given): string[][] {
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
  return [
    [title.join(" · ")],
    [t("ledger.export.head", { unit })],
    [t("ledger.export.id"), t("ledger.column.name"), ...columns.map((column) => `${columnText(column)} (${unit})`), t("ledger.export.kinds")],
    ...rows.map(({ id, name }) => [id, textIn(language, name), ...columns.map((column) => cellText(id, column)), kindsOf(id)]),
  ];
}
