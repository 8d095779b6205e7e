import { useMemo } from "react";
import { accountTree } from "../../analysis/account-tree";
import { blankTransfers, type Booked } from "../../analysis/imports/blank-transfers";
import { placementId } from "../../domain/ledger";
import type { ProjectState } from "../../store/project-state";
import { shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ImportPage.module.css";

/** 记为 0 for what the imported units leave blank: an act of its own, with a step of undo of its own. */
export function ZeroBlanks({ booked, project, onDone }: { booked: readonly Booked[]; project: ProjectState; onDone: () => void }) {
  const { t } = useTranslation();
  const publication = usePlan(shownPublication);
  const { ledger } = project.value.collections;
  const { count, command } = useMemo(() => {
    const placement = ledger[placementId];
    return blankTransfers(accountTree(publication, placement?.kind === "placement" ? placement : null), ledger, booked);
  }, [publication, ledger, booked]);
  if (command === null) return null;
  const fill = () => {
    project.actions.run(command);
    onDone();
  };
  return (
    <div className={styles.section}>
      <p className={styles.hint}>{t("import.zeros.why")}</p>
      <button type="button" className={styles.quiet} onClick={fill}>
        {t("import.zeros", { n: count })}
      </button>
    </div>
  );
}
