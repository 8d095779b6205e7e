import { useState } from "react";
import { secondText } from "../../i18n/translate";
import { areSidesEqual, sidesIn } from "../../store/side-states";
import { secondSideStore } from "../../store/side-store";
import { PlanContext, useActions, usePlan, usePlanStore } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { messageText } from "../layers/message-text";
import { ApprovalSlot } from "../shell/ApprovalSlot";
import { comparisonTitleId, leaveComparisonId } from "../shell/panel-ids";
import { Sheet } from "../shell/Sheet";
import type { Snap } from "../shell/sheet-snap";
import type { Layout } from "../shell/use-layout";
import buttons from "../widgets/buttons.module.css";
import { Segmented } from "../widgets/Segmented";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { CopyPictureButton } from "./CopyPictureButton";
import { SideChoices } from "./SideChoices";
import { SwapIcon } from "./SideIcons";
import { SideLegend } from "./SideLegend";
import { SidesAnnouncement } from "./SidesAnnouncement";
import css from "./SidesPanel.module.css";

/** What each of two sides shows, to choose and to read: beside the maps, on a phone in a sheet below them. */
export function SidesPanel({ layout }: { layout: Layout }) {
  const { t } = useTranslation();
  const [snap, setSnap] = useState<Snap>(0.15);
  if (layout === "phone") {
    return (
      <>
        <div className={css.below} style={{ height: `${Math.min(snap, 0.56) * 100}dvh` }} />
        <Sheet label={t("sides.title")} initial={snap} onRest={setSnap}>
          <Sides isPhone />
        </Sheet>
      </>
    );
  }
  return (
    <aside className={css.panel} aria-label={t("sides.title")}>
      <div className={css.content}>
        <Sides />
      </div>
      <footer className={css.foot}>
        <ApprovalSlot />
      </footer>
    </aside>
  );
}

function Sides({ isPhone = false }: { isPhone?: boolean }) {
  const { t, language } = useTranslation();
  const store = usePlanStore();
  const mode = usePlan((state) => sidesIn(state)?.mode ?? "swipe");
  const areEqual = usePlan(areSidesEqual);
  const { changeSides, swapSides, leaveComparison } = useActions();
  return (
    <>
      <header className={css.head}>
        <div className={css.title}>
          <h2 id={comparisonTitleId} tabIndex={-1}>
            <BothWords words="sides.title" />
          </h2>
          {/* On a phone the bar above the maps has it. */}
          {!isPhone && (
            <button type="button" id={leaveComparisonId} className={buttons.main} onClick={leaveComparison}>
              <CloseIcon />
              <BothWords words="sides.leave" />
            </button>
          )}
        </div>
        <div className={css.tools}>
          <Segmented label={t("sides.mode")} value={mode} segments={(["swipe", "beside"] as const).map((value) => ({ value, label: t(`sides.${value}`), second: secondText(language, messageText(`sides.${value}`)) }))} onChange={(chosen) => changeSides({ mode: chosen })} />
          <button type="button" className={buttons.quiet} onClick={swapSides}>
            <SwapIcon />
            <BothWords words="sides.swap" />
          </button>
          <CopyPictureButton />
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
