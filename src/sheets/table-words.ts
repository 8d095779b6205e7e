import type { ColumnRole } from "../domain/import-table";
import { ledgerColumns } from "../domain/ledger";
import { translate, type MessageKey } from "../i18n/translate";
import type { Language } from "../domain/saved-view";

const flows = new Set<string>(ledgerColumns.filter((column) => !column.includes(".")));

/** What a column is called, on the page as in templates and exports: the reader knows it again by this name. */
export function roleWords(language: Language, role: ColumnRole): string {
  const [flow = "", part] = role.split(".");
  if (!part) return translate(language, `import.role.${role}` as MessageKey);
  const whole = flows.has(flow) || flow === "left" ? translate(language, `import.role.${flow}` as MessageKey) : flow;
  return translate(language, `import.role.part.${part}` as MessageKey, { flow: whole });
}
