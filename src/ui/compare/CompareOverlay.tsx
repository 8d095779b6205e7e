import { usePlan } from "../../store/use-plan";
import { PaneHeads } from "./PaneHeads";
import { SideDivider } from "./SideDivider";

/** What stands on the panes of a comparison: their heads, or the divider between two sides. */
export function CompareOverlay() {
  const mode = usePlan((state) => state.comparison?.mode ?? null);
  if (mode === null) return null;
  return mode === "places" ? <PaneHeads /> : <SideDivider />;
}
