import { isLedgerColumn, type ColumnRole } from "../../domain/import-table";
import { isStock } from "../../domain/ledger";
import { tableUnitIds, type TableUnitId } from "../../domain/land-unit-text";
import { Segmented } from "../widgets/Segmented";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ImportPage.module.css";
import { withSetup, type OpenTable } from "./open-table";

/** What holds for the whole table: unit, year, by what right it stands, and for stocks their day and definition. */
export function SetupFields({ open, onChange }: { open: OpenTable; onChange: (open: OpenTable) => void }) {
  const { t } = useTranslation();
  const { table, setup } = open;
  const set = (part: Parameters<typeof withSetup>[1]) => onChange(withSetup(open, part));
  const has = (role: ColumnRole) => table.columns.some((column) => column.role === role);
  const isLedger = table.target === "ledger";
  const hasStocks = table.columns.some(({ role }) => isLedgerColumn(role) && isStock(role));
  return (
    <fieldset className={styles.setup}>
      <legend>
        <BilingualMessage of="import.setup" />
      </legend>
      {isLedger && !has("row-unit") && (
        <label className={styles.field}>
          <span>
            <BilingualMessage of="import.unit" />
          </span>
          <select className={styles.select} value={setup.unit ?? ""} onChange={({ target }) => set({ unit: (target.value || null) as TableUnitId | null })}>
            <option value="">{table.unit ? t("import.unit.stated", { unit: t(`import.unit.${table.unit}`) }) : t("import.unit.choose")}</option>
            {tableUnitIds.map((unit) => (
              <option key={unit} value={unit}>
                {t(`import.unit.${unit}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {!has("year") && (
        <label className={styles.field}>
          <span>
            <BilingualMessage of="import.year" />
          </span>
          <input key={table.year} type="number" inputMode="numeric" min={1990} max={2100} defaultValue={setup.year ?? ""} onChange={({ target }) => set({ year: yearIn(target.value) })} />
        </label>
      )}
      <div className={styles.field}>
        <span aria-hidden="true">
            <BilingualMessage of="import.origin" />
          </span>
        <Segmented
          label={t("import.origin")}
          value={setup.published === null ? "entered" : "published"}
          segments={(["entered", "published"] as const).map((value) => ({ value, label: t(`import.origin.${value}`) }))}
          onChange={(origin) => set({ published: origin === "published" ? "" : null })}
        />
      </div>
      {setup.published !== null && (
        <label className={styles.field} data-wide>
          <span>
            <BilingualMessage of="import.published" />
          </span>
          <input type="text" maxLength={300} value={setup.published} onChange={({ target }) => set({ published: target.value })} />
        </label>
      )}
      {isLedger && hasStocks && (
        <>
          <label className={styles.field}>
            <span>
            <BilingualMessage of="import.cutOff" />
          </span>
            <input type="date" min="1990-01-01" max="2100-12-31" value={setup.cutOff ?? ""} onChange={({ target }) => set({ cutOff: target.value || null })} />
            {setup.cutOff === null && <span className={styles.hint}>{t("import.cutOff.missing")}</span>}
          </label>
          <label className={styles.field} data-wide>
            <span>
            <BilingualMessage of="import.definition" />
          </span>
            <input type="text" maxLength={500} value={setup.definition ?? ""} onChange={({ target }) => set({ definition: target.value || null })} />
          </label>
        </>
      )}
      {table.target === "housing" && (
        <div className={styles.field}>
          <span aria-hidden="true">
            <BilingualMessage of="import.housingType" />
          </span>
          <Segmented
            label={t("import.housingType")}
            value={setup.housingType}
            segments={(["rental", "other"] as const).map((value) => ({ value, label: t(`import.housingType.${value}`) }))}
            onChange={(housingType) => set({ housingType })}
          />
        </div>
      )}
    </fieldset>
  );
}

function yearIn(text: string): number | null {
  const year = Number(text);
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null;
}
