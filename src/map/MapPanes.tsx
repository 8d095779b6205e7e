import { useState } from "react";
import { paneCount } from "../store/pane-state";
import { usePlan } from "../store/use-plan";
import { useLateComparison } from "./compared/use-late-comparison";
import { MapPane } from "./MapPane";
import styles from "./MapPanes.module.css";
import { createPaneRegistry, PaneRegistryContext } from "./pane-registry";

/** All maps of the page: the one, and beside it those of a comparison, which are made once and kept. */
export function MapPanes() {
  const [registry] = useState(createPaneRegistry);
  const mode = usePlan((state) => state.comparison?.mode ?? "one");
  const count = usePlan(paneCount);
  const { late } = useLateComparison();
  return (
    <PaneRegistryContext value={registry}>
      <div className={styles.panes} data-mode={mode} data-count={count}>
        <MapPane />
        {late && <late.ComparedPanes />}
      </div>
    </PaneRegistryContext>
  );
}
