import { useState } from "react";
import { blanksToZero, editCommand } from "../../analysis/ledger-edits";
import { yearRecordId } from "../../domain/ledger";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import styles from "./LedgerPanel.module.css";
import { useLedger } from "./use-ledger";

/** 把空白的结转、调入、调出记为 0, for all units with figures of the year: said by the user in one step that can be undone. */
export function BlanksToZero() {
  const { t } = useTranslation();
  const { table, records, year, project } = useLedger();
  const [filled, setFilled] = useState(0);
  const known = table.tree.units.flatMap(({ id }) => (Object.hasOwn(records, yearRecordId(id, year)) ? [id] : []));
  const edits = project?.access.status === "owner" ? blanksToZero(table, known) : [];
  return (
    <>
      {edits.length > 0 && (
        <button
          type="button"
          className={`${buttons.quiet} ${styles.zeros}`}
          onClick={() => {
            const command = editCommand(records, { year, scenario: table.scenario }, edits, "fill");
            if (command) project?.actions.run(command);
            setFilled(edits.length);
          }}
        >
          {t("ledger.zeros")}
        </button>
      )}
      <p role="status">{filled > 0 && edits.length === 0 && t("ledger.zeros.done", { n: filled })}</p>
    </>
  );
}
