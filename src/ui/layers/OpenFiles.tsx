import { mayShowLedger } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { OpenFileIcon } from "../widgets/DataIcon";
import css from "./OpenFiles.module.css";

/** The way to layers of one's own, where there may be any. */
export function OpenFiles() {
  const mayOpen = usePlan(mayShowLedger);
  const { setDrawer } = useActions();
  if (!mayOpen) return null;
  return (
    <div className={css.open}>
      <button type="button" className={css.button} data-opens="spatial" onClick={() => setDrawer("spatial")}>
        <OpenFileIcon />
        <BilingualMessage of="spatial.open.short" />
      </button>
    </div>
  );
}
