import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import { ApprovalSlot } from "../shell/ApprovalSlot";
import { DayMark } from "../shell/DayMark";
import { ZoomButtons } from "../shell/MapControls";
import { MoreMenu } from "../shell/MoreMenu";
import { comparisonTitleId, leaveComparisonId } from "../shell/panel-ids";
import buttons from "../widgets/buttons.module.css";
import { IconButton } from "../widgets/IconButton";
import { NorthIcon, WholeMapIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import { AddPlace } from "./AddPlace";
import styles from "./CompareBar.module.css";

/** Above the panes of every comparison: what it is, what moves all panes, and the one button that ends it. */
export function CompareBar({ isPhone }: { isPhone: boolean }) {
  const { t } = useTranslation();
  const isPlaces = usePlan((state) => state.comparison?.mode === "places");
  const isMapThere = usePlan(hasMap);
  const bearing = usePlan(({ comparison, paneScale, camera }) => (comparison?.mode === "places" ? (paneScale?.bearing ?? comparison.bearing) : (camera?.bearing ?? 0)));
  const { goHome, northUp, leaveComparison } = useActions();
  return (
    <section className={styles.bar} aria-label={t("compare.tools")}>
      <h2 id={isPlaces ? comparisonTitleId : undefined} tabIndex={-1} className={styles.title}>
        {t(isPlaces ? "compare.title.places" : "compare.title.sides")}
      </h2>
      {isPlaces && <DayMark />}
      {isPlaces && !isPhone && <ApprovalSlot />}
      <div className={styles.tools}>
        {isPlaces && <AddPlace />}
        {isPlaces && isMapThere && (
          <div className={styles.group}>
            {bearing !== 0 && (
              <IconButton
                label={t("control.north")}
                icon={
                  <span className={styles.needle} style={{ rotate: `${-bearing}deg` }}>
                    <NorthIcon />
                  </span>
                }
                onClick={northUp}
              />
            )}
            <ZoomButtons />
            <IconButton label={t("control.home")} icon={<WholeMapIcon />} onClick={goHome} />
          </div>
        )}
        {isPhone && <MoreMenu withRole withLanguage />}
        <button type="button" id={leaveComparisonId} className={buttons.main} onClick={leaveComparison}>
          {t("compare.leave")}
        </button>
      </div>
    </section>
  );
}
