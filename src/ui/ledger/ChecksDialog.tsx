import type { LandUnit } from "../../domain/land-amount";
import type { TableColumn } from "../../analysis/ledger-row";
import { Dialog } from "../widgets/Dialog";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import styles from "./LedgerDialogs.module.css";
import { columnText } from "./ledger-words";
import type { Check } from "./use-checks";
import type { LedgerView } from "./use-ledger";

type Props = { view: LedgerView; checks: readonly Check[]; areaUnit: LandUnit; onGo: (unit: string, column: TableColumn) => void; onClose: () => void };

const mostListed = 200;

/** Everything that does not agree, each with the sentence why and the way to its cell. */
export function ChecksDialog({ view, checks, areaUnit, onGo, onClose }: Props) {
  const { t, text, language } = useTranslation();
  const { tree } = view.table;
  return (
    <Dialog title={t("ledger.faults.title")} onClose={onClose}>
      {checks.length === 0 && <p>{t("ledger.faults.none")}</p>}
      <ul className={styles.list}>
        {checks.slice(0, mostListed).map((check) => {
          const unit = tree.units[tree.indexOf.get(check.unit) ?? -1];
          return (
            <li key={`${check.unit} ${check.column} ${check.text(areaUnit, language)}`} className={styles.check}>
              <CautionIcon />
              <p>
                <strong>
                  {unit ? text(unit.name) : check.unit} · {columnText(check.column, language)}
                </strong>
                <br />
                {check.text(areaUnit, language)}
              </p>
              <button type="button" className={buttons.quiet} onClick={() => onGo(check.unit, check.column)}>
                {t("ledger.faults.go")}
              </button>
            </li>
          );
        })}
      </ul>
      {checks.length > mostListed && <p>{t("ledger.paste.more", { n: checks.length - mostListed })}</p>}
    </Dialog>
  );
}
