import { mayShowLedger, showsLedger } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import styles from "./LedgerPanel.module.css";

/** The way to the ledger, wherever it may be shown. */
export function LedgerButton() {
  const mayOpen = usePlan(mayShowLedger);
  const isOpen = usePlan(showsLedger);
  const { setTable, setDrawer } = useActions();
  if (!mayOpen) return null;
  return (
    <p className={styles.open}>
      <button
        type="button"
        className={buttons.quiet}
        onClick={() => {
          setTable(isOpen ? null : "ledger");
          setDrawer("none");
        }}
      >
        <BilingualMessage of={isOpen ? "ledger.close" : "ledger.open"} />
      </button>
    </p>
  );
}
