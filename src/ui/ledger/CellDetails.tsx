import { useId, useState } from "react";
import { enteredEntry } from "../../analysis/ledger-edits";
import { isDay } from "../../domain/calendar";
import type { LandUnit } from "../../domain/land-amount";
import { isStock, type LedgerColumn, type LedgerEntry } from "../../domain/ledger";
import { readLandCell } from "../../formats/read-land-cell";
import { landUnitName } from "../../i18n/format-land";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import styles from "./LedgerDialogs.module.css";
import { columnText } from "./ledger-words";
import type { LedgerView } from "./use-ledger";
import type { LedgerEdits } from "./use-ledger-edits";

type Props = { view: LedgerView; unit: string; column: LedgerColumn; areaUnit: LandUnit; edits: LedgerEdits; onClose: () => void };

/** By what right a figure stands there: its document, its day and definition, a note, and the answer to an objection. */
export function CellDetails({ view, unit, column, areaUnit, edits, onClose }: Props) {
  const { t, text, language } = useTranslation();
  const { table } = view;
  const { entry } = table.cell(unit, column);
  const near = isStock(column) && (entry === null || entry.cutOff === null) ? neighbour(view, unit, column) : null;
  const [fields, setFields] = useState({
    value: entry ? `${entry.amount.value}${entry.amount.unit === areaUnit ? "" : landUnitName(language, entry.amount.unit)}` : "",
    published: entry?.published ?? "",
    cutOff: entry?.cutOff ?? near?.cutOff ?? "",
    definition: entry?.definition ?? near?.definition ?? "",
    note: entry?.note ?? "",
    override: entry?.override ?? "",
  });
  const [fault, setFault] = useState<string | null>(null);
  const name = table.tree.units[table.tree.indexOf.get(unit) ?? -1]?.name;

  const save = () => {
    const read = readLandCell(fields.value, areaUnit);
    if (read.is === "fault") return setFault(t(`ledger.edit.fault.${read.fault}`, { text: fields.value }));
    const words = (given: string): string | null => given.trim() || null;
    const stock = { cutOff: isDay(fields.cutOff) ? fields.cutOff : null, definition: words(fields.definition) };
    const rest = { published: words(fields.published), note: words(fields.note), override: words(fields.override), ...(isStock(column) ? stock : {}) };
    edits.put(unit, column, read.is === "unknown" ? null : { ...enteredEntry(entry, read.amount), ...rest });
    onClose();
    return undefined;
  };
  const field = (key: keyof typeof fields, most: number, hint?: string) => (
    <DetailField key={key} label={t(`ledger.details.${key}`)} hint={hint} isDay={key === "cutOff"} maxLength={most} value={fields[key]} onChange={(value) => setFields({ ...fields, [key]: value })} />
  );
  return (
    <Dialog narrow title={t("ledger.details.of", { unit: name ? text(name) : unit, column: columnText(column, language), year: table.year })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {isStock(column) && <p className={styles.about}>{t("ledger.details.stock")}</p>}
        {field("value", 60, t("ledger.details.valueHint"))}
        {fault && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
        {isStock(column) && field("cutOff", 10)}
        {isStock(column) && field("definition", 500, t("ledger.details.definitionHint"))}
        {field("published", 300, t("ledger.details.publishedHint"))}
        {field("note", 500)}
        {field("override", 300)}
        <div className={styles.buttons}>
          <button type="button" className={buttons.quiet} onClick={onClose}>
            {t("ledger.details.cancel")}
          </button>
          <button type="submit" className={buttons.main}>
            {t("ledger.details.save")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** What another unit says of the same stock: mostly all are of one day and definition. */
function neighbour({ table }: LedgerView, unit: string, column: LedgerColumn): LedgerEntry | null {
  for (const { id } of table.tree.units) {
    const { entry } = table.cell(id, column);
    if (id !== unit && entry?.cutOff) return entry;
  }
  return null;
}

type FieldProps = { label: string; hint: string | undefined; value: string; isDay: boolean; maxLength: number; onChange: (value: string) => void };

function DetailField({ label, hint, value, isDay: hasDay, maxLength, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={hasDay ? "date" : "text"}
        autoComplete="off"
        maxLength={maxLength}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
