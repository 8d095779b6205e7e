import { areSidesEqual, sidesIn } from "../../store/side-states";
import { secondSideStore } from "../../store/side-store";
import { PlanContext, useActions, usePlan, usePlanStore } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import buttons from "../widgets/buttons.module.css";
import { Segmented } from "../widgets/Segmented";
import { useTranslation } from "../widgets/use-translation";
import { SideChoices } from "./SideChoices";
import { SwapIcon } from "./SideIcons";
import { SideLegend } from "./SideLegend";
import { SidesAnnouncement } from "./SidesAnnouncement";
import css from "./SidesPanel.module.css";

/** What each of two sides shows, to choose and to read. */
export function SidesPanel() {
  const { t } = useTranslation();
  const store = usePlanStore();
  const mode = usePlan((state) => sidesIn(state)?.mode ?? "swipe");
  const areEqual = usePlan(areSidesEqual);
  const { changeSides, swapSides } = useActions();
  return (
    <>
      <header className={css.head}>
        <div className={css.title}>
          <h2>
            <BothWords words="sides.title" />
          </h2>
        </div>
        <div className={css.tools}>
          <Segmented label={t("sides.mode")} value={mode} segments={(["swipe", "beside"] as const).map((value) => ({ value, label: t(`sides.${value}`) }))} onChange={(chosen) => changeSides({ mode: chosen })} />
          <button type="button" className={buttons.quiet} onClick={swapSides}>
            <SwapIcon />
            <BothWords words="sides.swap" />
          </button>
        </div>
        <p className={areEqual ? css.same : css.note} role="status">
          <LeadWords words={areEqual ? "sides.same" : "sides.note"} />
        </p>
        <SidesAnnouncement />
      </header>
      <div className={css.choices}>
        <SideChoices side="a" />
        <PlanContext value={secondSideStore(store)}>
          <SideChoices side="b" />
        </PlanContext>
      </div>
      <SideLegend side="a" />
      <PlanContext value={secondSideStore(store)}>
        <SideLegend side="b" />
      </PlanContext>
    </>
  );
}
