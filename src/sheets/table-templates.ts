import type { NamedUnit } from "../analysis/match-names";
import type { ColumnRole, ImportTarget } from "../domain/import-table";
import { ledgerFlows, ledgerStocks } from "../domain/ledger";
import type { Language } from "../domain/saved-view";
import type { BookCell, TableBook } from "../domain/table-book";
import { textIn, translate, type MessageKey } from "../i18n/translate";
import { roleWords } from "./table-words";

const columnsOf: Readonly<Record<ImportTarget, readonly ColumnRole[]>> = {
  ledger: ["id", "name", "year", ...ledgerFlows.flatMap((flow): ColumnRole[] => (flow === "issued" || flow === "used" ? [flow, `${flow}.farmland`, `${flow}.cultivated`] : [flow])), ...ledgerStocks, "note"],
  industry: ["id", "name", "leading", "auxiliary", "as-of", "source"],
  housing: ["id", "name", "project", "type", "dwellings", "built", "status", "as-of", "source", "note"],
  monthly: ["id", "name", "month", "indicator", "value", "value-unit", "source"],
};

const narrow = new Set<ColumnRole>(["year", "dwellings", "built", "status", "month", "value-unit", "as-of"]);

/** A table to be filled in: a line per unit with its id, no figure in it, and a sheet that says how. CSV has the table alone. */
export function templateBook(target: ImportTarget, units: readonly NamedUnit[], language: Language): TableBook {
  const t = (key: MessageKey, parameters?: Record<string, string>): string => translate(language, key, parameters);
  const name = t(`import.target.${target}`);
  const columns = columnsOf[target].map((role) => ({ title: roleWords(language, role), width: narrow.has(role) ? 10 : role === "name" || role === "leading" || role === "auxiliary" || role === "project" ? 28 : 16 }));
  const rows = units.map((unit): BookCell[] => [{ text: unit.id }, { text: textIn(language, unit.name) }]);
  const head = [name, ...(target === "ledger" ? [t("import.template.corner")] : []), t("import.class")];
  const guide = [t("import.guide.1", { sheet: name }), t("import.guide.2"), t("import.guide.3"), t("import.guide.4"), t("import.guide.5"), t(`import.guide.${target}`)];
  return {
    sheets: [
      { name, head, columns, rows },
      { name: t("import.guide"), head: [t("import.guide.title", { target: name })], columns: [], rows: guide.map((line): BookCell[] => [{ text: line }]) },
    ],
  };
}
