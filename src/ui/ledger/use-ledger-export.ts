import type { LandUnit } from "../../domain/land-amount";
import { writeCsv } from "../../formats/tables/tab-separated";
import { ledgerSheet } from "../../sheets/ledger-sheet";
import { saveFile } from "../data/save-file";
import { useTranslation } from "../widgets/use-translation";
import { cellText, type Sheet } from "./ledger-clipboard";
import { columnText } from "./ledger-words";
import { heads, isFoldable, visibleColumns } from "./grid-columns";

/** Hands out the shown rows, with all columns, as a file. */
export function useLedgerExport(sheet: Sheet, areaUnit: LandUnit): () => void {
  const { t, language } = useTranslation();
  return () => {
    const columns = visibleColumns(new Set(heads.filter(isFoldable)));
    const rows = ledgerSheet({
      ...sheet,
      columns,
      areaUnit,
      language,
      cellText: (unit, column) => cellText(sheet, unit, column, areaUnit, language),
      columnText: (column) => columnText(column, language),
    });
    const mark = sheet.table.scenario ? `-${t("ledger.kind.simulated")}` : "";
    saveFile(`${t("ledger.export.file", { year: sheet.table.year })}${mark}.csv`, new Blob([writeCsv(rows)], { type: "text/csv;charset=utf-8" }));
  };
}
