import type { ImportPlan } from "../../analysis/imports/setup";
import type { NamedUnit } from "../../analysis/match-names";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import { ChangeTable } from "./ChangeTable";
import styles from "./ImportPage.module.css";
import { cellFaultSentence, unitNamer } from "./import-words";
import type { OpenTable } from "./open-table";
import { ReportedRows } from "./ReportedRows";

const mostListed = 200;

type Props = { open: OpenTable; plan: ImportPlan; units: readonly NamedUnit[]; isReader: boolean; isRefused: boolean; onChange: (open: OpenTable) => void };

/** Everything that would happen and everything that would not, before anything does. */
export function AcceptStep({ open: table, plan, units, isReader, isRefused, onChange }: Props) {
  const { t, language } = useTranslation();
  const nameOf = unitNamer(units, language);
  const count = (state: "new" | "changed" | "unchanged") => plan.changes.filter((change) => change.state === state).length;
  const open = plan.labels.filter(({ unit, isAnswered }) => unit === null && !isAnswered).length + plan.duplicates.filter(({ chosen }) => chosen === null).length;
  const otherNotation = plan.changes.filter(({ isOtherNotation }) => isOtherNotation).length;
  const changed = plan.changes.filter(({ state }) => state !== "unchanged");
  return (
    <div className={styles.stack}>
      <p role="status" className={styles.summary}>
        {t("import.accept.summary", { added: count("new"), changed: count("changed"), unchanged: count("unchanged") })}
      </p>
      <p className={styles.hint}>{t("import.accept.left", { unknown: plan.unknownCells, computed: plan.computedCells })}</p>
      {isRefused && <Caution alert>{t("import.refused")}</Caution>}
      {isReader && <Caution>{t("import.reader")}</Caution>}
      {open > 0 && <Caution>{t("import.accept.open", { n: open })}</Caution>}
      {otherNotation > 0 && (
        <div className={styles.section}>
          <p className={styles.hint}>{t("import.notation", { n: otherNotation })}</p>
          <label className={styles.check}>
            <input type="checkbox" checked={table.setup.notation === "table"} onChange={({ target }) => onChange({ ...table, setup: { ...table.setup, notation: target.checked ? "table" : "stored" } })} />
            <span>{t("import.notation.table")}</span>
          </label>
        </div>
      )}
      {plan.faults.length > 0 && (
        <section className={styles.section} data-testid="import-faults">
          <h3>{t("import.faults", { n: plan.faults.length })}</h3>
          {plan.faults.slice(0, mostListed).map((fault) => (
            <Caution key={`${fault.row}.${fault.column}.${fault.code}.${fault.value}`}>{cellFaultSentence(language, fault, nameOf)}</Caution>
          ))}
          {plan.faults.length > mostListed && <p className={styles.hint}>{t("import.faults.more", { n: plan.faults.length - mostListed })}</p>}
        </section>
      )}
      <ReportedRows plan={plan} nameOf={nameOf} />
      <section className={styles.section}>
        <h3>
          <BilingualMessage of="import.changes" />
        </h3>
        {changed.length === 0 ? <p>{t("import.accept.nothing")}</p> : <ChangeTable changes={changed} nameOf={nameOf} />}
      </section>
      <p className={styles.hint}>{t("import.accept.hint")}</p>
    </div>
  );
}
