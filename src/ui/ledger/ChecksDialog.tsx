import { answerGuard } from "../../domain/answer-guard";
import type { LandUnit } from "../../domain/land-amount";
import type { TableColumn } from "../../analysis/ledger-row";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import { GuardRow } from "../simulator/GuardRow";
import guards from "../simulator/GuardPanel.module.css";
import buttons from "../widgets/buttons.module.css";
import styles from "./LedgerDialogs.module.css";
import { columnText, explainCell } from "./ledger-words";
import type { Check } from "./use-checks";
import type { LedgerView } from "./use-ledger";

type Props = { view: LedgerView; checks: readonly Check[]; areaUnit: LandUnit; onGo: (unit: string, column: TableColumn) => void; onClose: () => void };

const mostListed = 200;

/** Everything that does not agree, each with the sentence why, the reason that answers it, and the way to its cell. */
export function ChecksDialog({ view, checks, areaUnit, onGo, onClose }: Props) {
  const { t, text, language } = useTranslation();
  const { table, project, year } = view;
  const nameOf = (unit: string | null) => table.tree.units[table.tree.indexOf.get(unit ?? "") ?? -1]?.name ?? null;
  const wordsOf = (unit: string, column: TableColumn) => {
    const name = nameOf(unit);
    return `${name ? text(name) : unit} · ${columnText(column, language)}`;
  };
  return (
    <Dialog title={t("ledger.faults.title")} onClose={onClose}>
      {checks.length === 0 && <p>{t("ledger.faults.none")}</p>}
      <ul className={guards.list}>
        {checks.slice(0, mostListed).map((check) => {
          const { unit, column } = check;
          const go = unit !== null && column !== null && (
            <button type="button" className={buttons.quiet} aria-label={`${t("ledger.faults.go")}: ${wordsOf(unit, column)}`} onClick={() => onGo(unit, column)}>
              {t("ledger.faults.go")}
            </button>
          );
          if (check.is === "no-sum") {
            return (
              <li key={`sum ${check.unit} ${check.column}`} className={styles.check}>
                <p>
                  <strong>{wordsOf(check.unit, check.column)}</strong>
                  <br />
                  {explainCell({ table, unit: check.unit, column: check.column }, areaUnit, language).at(-1)}
                </p>
                {go}
              </li>
            );
          }
          const { finding } = check;
          return (
            <li key={`${finding.code} ${unit} ${column}`} className={styles.check}>
              <ul className={styles.guard}>
                <GuardRow
                  finding={finding}
                  name={nameOf(unit)}
                  readOnly={project?.access.status !== "owner"}
                  onAnswer={(reason) => {
                    const command = project && answerGuard(project.value.collections, finding, year, table.scenario, reason);
                    if (command) project.actions.run(command);
                  }}
                />
              </ul>
              {go}
            </li>
          );
        })}
      </ul>
      {checks.length > mostListed && <p>{t("ledger.paste.more", { n: checks.length - mostListed })}</p>}
    </Dialog>
  );
}
