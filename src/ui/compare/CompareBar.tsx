import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import { ApprovalSlot } from "../shell/ApprovalSlot";
import { DayMark } from "../shell/DayMark";
import { NorthButton, ZoomButtons } from "../shell/MapControls";
import { MoreMenu } from "../shell/MoreMenu";
import { comparisonTitleId, leaveComparisonId } from "../shell/panel-ids";
import buttons from "../widgets/buttons.module.css";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { IconButton } from "../widgets/IconButton";
import { WholeMapIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import { AddPlace } from "./AddPlace";
import styles from "./CompareBar.module.css";

/** Above the panes of every comparison: what it is, what moves all panes, and the one button that ends it. */
export function CompareBar({ isPhone }: { isPhone: boolean }) {
  const { t } = useTranslation();
  const isPlaces = usePlan((state) => state.comparison?.mode === "places");
  const isMapThere = usePlan(hasMap);
  const bearing = usePlan(({ comparison, paneScale, camera }) => (comparison?.mode === "places" ? (paneScale?.bearing ?? comparison.bearing) : (camera?.bearing ?? 0)));
  const { goHome, leaveComparison } = useActions();
  return (
    <section className={styles.bar} aria-label={t("compare.tools")}>
      <div className={styles.naming}>
        <h2 id={isPlaces ? comparisonTitleId : undefined} tabIndex={-1} className={styles.title}>
          <BilingualMessage of={isPlaces ? "compare.title.places" : "compare.title.sides"} />
        </h2>
        {isPlaces && <DayMark />}
        {isPlaces && !isPhone && <ApprovalSlot />}
      </div>
      <div className={styles.tools}>
        {isPlaces && <AddPlace isShort={isPhone} />}
        {isPlaces && isMapThere && (
          <div className={styles.group}>
            <NorthButton bearing={bearing} />
            <ZoomButtons />
            <IconButton label={t("control.home")} icon={<WholeMapIcon />} onClick={goHome} />
          </div>
        )}
        {isPhone && <MoreMenu withRole withLanguage />}
        <button type="button" id={leaveComparisonId} className={buttons.main} aria-label={isPhone ? t("compare.leave") : undefined} onClick={leaveComparison}>
          {isPhone ? t("compare.leave.short") : <BilingualMessage of="compare.leave" />}
        </button>
      </div>
    </section>
  );
}
