import type { DatasetMeta } from "../domain/dataset";
import { withoutFormula } from "../domain/formula-guard";
import type { Language } from "../domain/saved-view";
import type { Quantity, Statement } from "../domain/statement";
import { dateText } from "../i18n/format-date";
import { periodText, quantityValue } from "../i18n/statement-text";
import { textIn, translate, type MessageKey } from "../i18n/translate";

/** What a list is called by besides itself: names of zones and documents, and when it was made (ISO day). */
export type CsvContext = { language: Language; zoneName: (id: string) => string; documentName: (id: string) => string; register: DatasetMeta | null; day: string };

const columns = ["id", "topic", "status", "zh", "en", "value", "unit", "period", "asOf", "zones", "document", "where", "caution", "class"] as const;

/**
 * A list of statements for a table program: UTF-8 with a byte order mark, notes of where it comes from above the
 * head row. Whoever calls it gives only what may leave.
 */
export function statementsCsv(statements: readonly Statement[], { language, zoneName, documentName, register, day }: CsvContext): string {
  const t = (key: MessageKey, parameters?: Record<string, string | number>) => translate(language, key, parameters);
  const holdsDoubt = statements.some(({ doubtful, releaseClass }) => doubtful || releaseClass === "internal");
  const notes = [
    t("statement.csv.note.what"),
    t("statement.csv.note.made", { date: day, n: statements.length }),
    register && t("statement.csv.note.asOf", { date: register.provenance.asOf ?? "–", licence: register.licence.name, holder: textIn(language, register.licence.holder) }),
    holdsDoubt ? t("statement.csv.note.doubt") : null,
  ];
  const rows = statements.map((statement) => {
    const { id, topic, status, text, quantity, period, asOf, zones, document, where, caution, doubtful, releaseClass } = statement;
    const span = periodText(period);
    return [
      id,
      t(`statement.topic.${topic}`),
      t(`statement.status.${status}`),
      text.zh,
      text.en,
      quantity && `${valueOf(quantity, language)}${doubtful ? " ?" : ""}`,
      quantity && textIn(language, quantity.unit),
      span && textIn(language, span),
      textIn(language, dateText(asOf)),
      zones.map(zoneName).join(t("list.comma")),
      documentName(document),
      where && textIn(language, where),
      caution && textIn(language, caution),
      t(`releaseClass.${releaseClass}`),
    ];
  });
  const table = [...notes.filter((note) => note !== null).map((note) => [note]), columns.map((name) => t(`statement.csv.${name}`)), ...rows];
  return `\ufeff${table.map((cells) => cells.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** A plain number where it is exact, so that a table program takes it for one. */
const valueOf = (quantity: Quantity, language: Language): string =>
  quantity.sense === "exactly" && quantity.upTo === null ? String(quantity.amount) : textIn(language, quantityValue(quantity));

/** Quoted where needed; a text that a table program would take for a formula gets an apostrophe. */
function cell(value: string | null): string {
  if (value === null) return "";
  const text = withoutFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
