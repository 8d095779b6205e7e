import { isReadingFor } from "../../store/theme-scene";
import { sidesIn } from "../../store/side-states";
import { secondSideStore } from "../../store/side-store";
import { PlanContext, usePlan, usePlanStore } from "../../store/use-plan";
import { DayMark } from "../shell/DayMark";
import { ErrorBoundary } from "../shell/ErrorBoundary";
import { ScaleBar } from "../shell/ScaleBar";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { DividerHandle } from "./DividerHandle";
import { SideCard } from "./SideCard";
import { SideChip } from "./SideChip";
import { SideControls } from "./SideControls";
import { shownZone } from "../../store/selectors-shell";
import { useSideTitle } from "./side-title";
import type { Side } from "../../store/side-states";
import css from "./SideDivider.module.css";

/** What stands on the maps of two sides: what each shows, the divider, what both say of a zone, and what moves them. */
export function SideDivider() {
  const store = usePlanStore();
  const mode = usePlan((state) => sidesIn(state)?.mode ?? null);
  const hasCard = usePlan((state) => shownZone(state) !== null);
  if (mode === null) return null;
  return (
    <div className={css.overlay} data-mode={mode} data-card={hasCard || undefined}>
      <div className={css.pane}>
        <Title side="a" />
        {mode === "beside" && <OwnScale />}
      </div>
      <PlanContext value={secondSideStore(store)}>
        <div className={css.pane}>
          <Title side="b" />
          {mode === "beside" && <OwnScale />}
        </div>
      </PlanContext>
      {mode === "swipe" && <DividerHandle />}
      <div className={css.foot}>
        <div className={css.reading}>
          <ErrorBoundary dispensable>
            <SideCard />
          </ErrorBoundary>
          <DayMark />
          {mode === "swipe" && (
            <div className={css.only}>
              <ErrorBoundary dispensable>
                <ScaleBar />
              </ErrorBoundary>
            </div>
          )}
        </div>
        <SideControls />
      </div>
    </div>
  );
}

/** Beside each other each map has its own. */
const OwnScale = () => (
  <div className={css.scale}>
    <ErrorBoundary dispensable>
      <ScaleBar />
    </ErrorBoundary>
  </div>
);

function Title({ side }: { side: Side }) {
  const { t } = useTranslation();
  const title = useSideTitle();
  const isReading = usePlan(isReadingFor);
  return (
    <p className={css.title} data-side={side} data-testid={`side-title-${side}`}>
      <SideChip side={side} />
      <span>
        <BothWords words={title} />
        {isReading && <small>{t("sides.reading")}</small>}
      </span>
    </p>
  );
}
