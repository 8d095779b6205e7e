import { paneCount } from "../../store/pane-state";
import { usePlan } from "../../store/use-plan";
import { ApprovalSlot } from "../shell/ApprovalSlot";
import styles from "./CompareOverlay.module.css";
import { PaneHeads } from "./PaneHeads";
import { SideDivider } from "./SideDivider";

/** What stands on the panes of a comparison: their heads, or the divider between two sides, and what must be read beside every map. */
export function CompareOverlay() {
  const mode = usePlan((state) => state.comparison?.mode ?? null);
  const isAlone = usePlan(paneCount) === 1;
  if (mode === null) return null;
  return (
    <>
      {mode === "places" ? <PaneHeads /> : <SideDivider />}
      {mode === "places" && (
        <footer className={styles.approval} data-alone={isAlone || undefined}>
          <ApprovalSlot />
        </footer>
      )}
    </>
  );
}
