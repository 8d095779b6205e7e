import { useLayoutEffect, useRef } from "react";
import { shownSearch } from "../../store/site-actions";
import { usePlan } from "../../store/use-plan";
import { FinderFoot } from "./FinderFoot";
import css from "./FinderPanel.module.css";
import { Funnel } from "./funnel/Funnel";
import { FunnelAnnouncement } from "./funnel/FunnelAnnouncement";
import { NearMisses } from "./funnel/NearMisses";
import { Needs } from "./funnel/Needs";
import { FinderHead } from "./head/FinderHead";
import { FinderStart } from "./start/FinderStart";
import { useTranslation } from "../widgets/use-translation";
import { StabilityBox } from "./weights/StabilityBox";
import { Weights } from "./weights/Weights";

/** 选址: first what excludes a site, then what makes one better than another; where the list stands is the other panel. */
export function FinderPanel() {
  const isSearching = usePlan((state) => shownSearch(state) !== null);
  const isInternal = usePlan((state) => state.isSearchPrivate);
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const was = useRef(isSearching);
  // Whatever was pressed to begin or to end it is gone with what it stood in.
  useLayoutEffect(() => {
    if (was.current !== isSearching && document.activeElement === document.body) frame.current?.querySelector("h2")?.focus();
    was.current = isSearching;
  }, [isSearching]);
  if (!isSearching) {
    return (
      <div ref={frame}>
        <FinderStart />
      </div>
    );
  }
  return (
    <div ref={frame} className={css.finder}>
      <FinderHead />
      {isInternal && <p className={`${css.section} ${css.note}`}>{t("sites.criteria.internal")}</p>}
      <NearMisses />
      <Needs />
      <Funnel />
      <Weights />
      <StabilityBox />
      <FinderFoot />
      <FunnelAnnouncement />
    </div>
  );
}
