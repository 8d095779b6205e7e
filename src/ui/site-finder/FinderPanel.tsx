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
import { StabilityBox } from "./weights/StabilityBox";
import { Weights } from "./weights/Weights";

/** 选址: first what excludes a site, then what makes one better than another; where the list stands is the other panel. */
export function FinderPanel() {
  const isSearching = usePlan((state) => shownSearch(state) !== null);
  if (!isSearching) return <FinderStart />;
  return (
    <div className={css.finder}>
      <FinderHead />
      <Needs />
      <Funnel />
      <NearMisses />
      <Weights />
      <StabilityBox />
      <FinderFoot />
      <FunnelAnnouncement />
    </div>
  );
}
