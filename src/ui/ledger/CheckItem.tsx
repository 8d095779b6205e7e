import type { TableColumn } from "../../analysis/ledger-row";
import { answerGuard } from "../../domain/answer-guard";
import type { LandUnit } from "../../domain/land-amount";
import { GuardRow } from "../simulator/GuardRow";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import styles from "./CheckGroups.module.css";
import { columnText, explainCell } from "./ledger-words";
import type { Check } from "./use-checks";
import type { LedgerView } from "./use-ledger";

type Props = { check: Check; view: LedgerView; areaUnit: LandUnit; isOwner: boolean; onGo: (unit: string, column: TableColumn) => void };

/** One cell that wants to be looked at; a contradiction with the sentence why and the reason that answers it. */
export function CheckItem({ check, view: { table, project, year }, areaUnit, isOwner, onGo }: Props) {
  const { t, text, language } = useTranslation();
  const { unit, column } = check;
  const name = table.tree.units[table.tree.indexOf.get(unit ?? "") ?? -1]?.name ?? null;
  const words = `${name ? text(name) : (unit ?? "")}${column === null ? "" : ` · ${columnText(column, language)}`}`;
  return (
    <li className={styles.check}>
      {check.is === "guard" && check.finding.code !== "stock-undated" ? (
        <ul className={styles.guard}>
          <GuardRow
            finding={check.finding}
            name={name}
            readOnly={!isOwner}
            onAnswer={(reason) => {
              const command = project && answerGuard(project.value.collections, check.finding, year, table.scenario, reason);
              if (command) project.actions.run(command);
            }}
          />
        </ul>
      ) : (
        <p className={styles.words}>
          {words}
          {check.is === "no-sum" && (
            <>
              <br />
              {explainCell({ table, unit: check.unit, column: check.column }, areaUnit, language).at(-1)}
            </>
          )}
        </p>
      )}
      {unit !== null && column !== null && (
        <button type="button" className={buttons.quiet} aria-label={`${t("ledger.faults.go")}: ${words}`} onClick={() => onGo(unit, column)}>
          {t("ledger.faults.go")}
        </button>
      )}
    </li>
  );
}
