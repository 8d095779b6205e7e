import { useState } from "react";
import { datedStocks, type StockCell } from "../../analysis/ledger-edits";
import { isDay } from "../../domain/calendar";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import styles from "./CheckGroups.module.css";
import type { LedgerView } from "./use-ledger";

type Props = { view: LedgerView; cells: readonly StockCell[] };

/** One day and one definition for all stocks that lack them; what is there stays. */
export function DateStocks({ view: { table, records, year, project }, cells }: Props) {
  const { t } = useTranslation();
  const [cutOff, setCutOff] = useState("");
  const [definition, setDefinition] = useState("");
  const day = isDay(cutOff) ? cutOff : null;
  const words = definition.trim() || null;
  return (
    <form
      className={styles.fill}
      onSubmit={(event) => {
        event.preventDefault();
        const command = datedStocks(records, { year, scenario: table.scenario }, cells, { cutOff: day, definition: words });
        if (command) project?.actions.run(command);
      }}
    >
      <label>
        {t("ledger.details.cutOff")}
        <input type="date" value={cutOff} onChange={({ target }) => setCutOff(target.value)} />
      </label>
      <label>
        {t("ledger.details.definition")}
        <input type="text" autoComplete="off" maxLength={500} placeholder={t("ledger.details.definitionHint")} value={definition} onChange={({ target }) => setDefinition(target.value)} />
      </label>
      <button type="submit" className={buttons.main} disabled={day === null && words === null}>
        {t("ledger.faults.dateAll", { n: cells.length })}
      </button>
    </form>
  );
}
