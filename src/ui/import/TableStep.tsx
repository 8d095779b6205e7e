import type { ImportPlan } from "../../analysis/imports/setup";
import { importTargets, landYears, type ImportTarget } from "../../domain/import-table";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import { ColumnTable } from "./ColumnTable";
import styles from "./ImportPage.module.css";
import { onSheet, type OpenTable } from "./open-table";
import { SetupFields } from "./SetupFields";

type Props = { open: OpenTable; plan: ImportPlan; onChange: (open: OpenTable) => void };

/** Which sheet, into what, with which unit and year; and what each column means. */
export function TableStep({ open, plan, onChange }: Props) {
  const { t } = useTranslation();
  const { file, sheet, table } = open;
  const format = t("import.file.facts", { file: file.name, format: formatWords() });
  const header = table.header && (table.header.top === table.header.bottom ? t("import.header.one", { from: table.header.top + 1 }) : t("import.header", { from: table.header.top + 1, to: table.header.bottom + 1 }));
  return (
    <div className={styles.stack}>
      <p className={styles.facts}>{[format, header, table.title && t("import.title.read", { title: table.title })].filter(Boolean).join(t("list.dot"))}</p>
      <div className={styles.row}>
        {file.sheets.length > 1 && (
          <label className={styles.field}>
            <span>
            <BilingualMessage of="import.sheet" />
          </span>
            <select className={styles.select} value={file.sheets.indexOf(sheet)} onChange={({ target }) => choose(Number(target.value), table.target)}>
              {file.sheets.map(({ name, isHidden }, index) => (
                // Two sheets may have the same shortened name; their order never changes.
                // oxlint-disable-next-line react/no-array-index-key
                <option key={index} value={index}>
                  {isHidden ? t("import.sheet.hidden", { name }) : name || t("import.sheet.one", { n: index + 1 })}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className={styles.field}>
          <span>
            <BilingualMessage of="import.target" />
          </span>
          <select className={styles.select} value={table.target} onChange={({ target }) => choose(file.sheets.indexOf(sheet), target.value as ImportTarget)}>
            {importTargets.map((value) => (
              <option key={value} value={value}>
                {t(`import.target.${value}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {table.header !== null && <SetupFields open={open} onChange={onChange} />}
      <div role="status" className={styles.stack}>
        {sheet.ignoredMerge !== undefined && <Caution>{t("import.merge.ignored", { range: sheet.ignoredMerge })}</Caution>}
        {plan.questions.map((question) => (
          <Caution key={question}>{t(`import.question.${question}`, { unit: unknownUnit(), years: landYears(table.columns, false).join(t("list.dot")) })}</Caution>
        ))}
      </div>
      <ColumnTable open={open} onChange={onChange} />
    </div>
  );

  function choose(index: number, target: ImportTarget): void {
    const chosen = file.sheets[index];
    if (chosen) onChange(onSheet(file, chosen, target));
  }

  function formatWords(): string {
    const name = file.format === "clipboard" ? t("import.format.clipboard") : file.format.toUpperCase();
    return file.encoding === null ? name : t("import.file.encoding", { format: name, encoding: file.encoding.toUpperCase() });
  }

  function unknownUnit(): string {
    return table.columns.find((column) => column.unknownUnit !== null)?.unknownUnit ?? table.unknownUnit ?? "";
  }
}
