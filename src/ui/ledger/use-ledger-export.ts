import type { LandUnit } from "../../domain/land-amount";
import type { BookFormat } from "../../domain/table-book";
import { ledgerSheet } from "../../sheets/ledger-sheet";
import { saveBook } from "../import/save-book";
import { useTranslation } from "../widgets/use-translation";
import { heads, isFoldable, visibleColumns } from "./grid-columns";
import { cellText, type Sheet } from "./ledger-clipboard";
import { columnText } from "./ledger-words";

/** Hands out the shown rows, with all columns, as a file. */
export function useLedgerExport(sheet: Sheet, areaUnit: LandUnit, onFailed: () => void): (format: BookFormat) => void {
  const { t, language } = useTranslation();
  const save = async (format: BookFormat) => {
    const written = ledgerSheet({
      table: sheet.table,
      rows: sheet.rows,
      columns: visibleColumns(new Set(heads.filter(isFoldable))),
      areaUnit,
      language,
      cellText: (unit, column) => cellText(sheet, unit, column, areaUnit, language),
      columnText: (column) => columnText(column, language),
    });
    const mark = sheet.table.scenario ? `-${t("ledger.kind.simulated")}` : "";
    if (!(await saveBook({ sheets: [written] }, format, `${t("ledger.export.file", { year: sheet.table.year })}${mark}`))) onFailed();
  };
  return (format) => void save(format);
}
