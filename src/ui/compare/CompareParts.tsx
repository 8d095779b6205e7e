import { shownDrawer } from "../../store/shown-ledger";
import { usePlan } from "../../store/use-plan";
import { ProjectPanel, SourceDrawer } from "../shell/panels";
import { Slot } from "../shell/Slot";
import type { Layout } from "../shell/use-layout";
import { CompareBar } from "./CompareBar";
import { BesidePanes, BelowPanes, InSheet } from "./CompareDetails";
import css from "./CompareParts.module.css";
import { CompareStrip } from "./CompareStrip";
import { CompareTable } from "./CompareTable";
import { FoldedStrip } from "./FoldedStrip";
import { SidesPanel } from "./SidesPanel";

/** What stands around the panes of a comparison: the bar above, the table or what each side shows, and the strip of charts. */
export function CompareParts({ layout }: { layout: Layout }) {
  const mode = usePlan((state) => state.comparison?.mode ?? null);
  const drawer = usePlan(shownDrawer);
  if (mode === null) return null;
  const isPlaces = mode === "places";
  const isNarrow = layout === "narrow" || layout === "phone";
  const Over = drawer === "source" ? SourceDrawer : drawer === "project" ? ProjectPanel : null;
  const Frame = layout === "phone" ? InSheet : isNarrow ? BelowPanes : BesidePanes;
  // Two sides have a panel that says and does all of this for both of them.
  const hasOwnPanel = !isPlaces && Over === null;
  return (
    <>
      {(isPlaces || layout === "phone") && (
        <div className={css.bar}>
          <CompareBar isPhone={layout === "phone"} />
        </div>
      )}
      {hasOwnPanel && <SidesPanel layout={layout} />}
      {!hasOwnPanel && (
      <Frame isCovered={Over !== null}>
        <div className={css.fill} hidden={Over !== null}>
          {isPlaces && <CompareTable />}
          {isPlaces && isNarrow && <CompareStrip />}
        </div>
        {Over && (
          <div className={css.fill}>
            <Slot>
              <Over />
            </Slot>
          </div>
        )}
      </Frame>
      )}
      {isPlaces && !isNarrow && <FoldedStrip />}
    </>
  );
}
