import { sidesIn } from "../../store/side-states";
import { secondSideStore } from "../../store/side-store";
import { PlanContext, usePlan, usePlanStore } from "../../store/use-plan";
import { DayMark } from "../shell/DayMark";
import { ErrorBoundary } from "../shell/ErrorBoundary";
import { ScaleBar } from "../shell/ScaleBar";
import { BothWords } from "../layers/BothWords";
import { DividerHandle } from "./DividerHandle";
import { SideCard } from "./SideCard";
import { SideChip } from "./SideChip";
import { SideControls } from "./SideControls";
import { useSideTitle } from "./side-title";
import type { Side } from "../../store/side-states";
import css from "./SideDivider.module.css";

/** What stands on the maps of two sides: what each shows, the divider, what both say of a zone, and what moves them. */
export function SideDivider() {
  const store = usePlanStore();
  const mode = usePlan((state) => sidesIn(state)?.mode ?? null);
  if (mode === null) return null;
  return (
    <div className={css.overlay} data-mode={mode}>
      <Title side="a" />
      <PlanContext value={secondSideStore(store)}>
        <Title side="b" />
      </PlanContext>
      {mode === "swipe" && <DividerHandle />}
      <div className={css.foot}>
        <div className={css.reading}>
          <ErrorBoundary dispensable>
            <SideCard />
          </ErrorBoundary>
          <DayMark />
          <ErrorBoundary dispensable>
            <ScaleBar />
          </ErrorBoundary>
        </div>
        <SideControls />
      </div>
    </div>
  );
}

function Title({ side }: { side: Side }) {
  const title = useSideTitle();
  return (
    <p className={css.title} data-side={side} data-testid={`side-title-${side}`}>
      <SideChip side={side} />
      <span>
        <BothWords words={title} />
      </span>
    </p>
  );
}
