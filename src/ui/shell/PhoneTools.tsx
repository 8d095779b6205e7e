import type { Ref } from "react";
import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import { BoundaryStrip } from "../layers/BoundaryStrip";
import { CompareTool } from "../compare/CompareTool";
import { DrawButton } from "../draw/DrawButton";
import { IconButton } from "../widgets/IconButton";
import { NorthIcon, WholeMapIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import { ErrorBoundary } from "./ErrorBoundary";
import { ZoomButtons } from "./MapControls";
import { DayMark } from "./DayMark";
import { MoreMenu } from "./MoreMenu";
import styles from "./PhoneTools.module.css";
import { ScaleBar } from "./ScaleBar";
import { DrawerButton } from "./TopBar";

/** The tool column of the phone, and the scale opposite. */
export function PhoneTools({ cover }: { cover: Ref<HTMLDivElement> }) {
  const { t } = useTranslation();
  const bearing = usePlan((state) => state.camera?.bearing ?? 0);
  const isMapThere = usePlan(hasMap);
  const { goHome, northUp } = useActions();
  return (
    <section aria-label={t("map.tools")} className={styles.tools}>
      <div className={styles.reading}>
        <DayMark />
        <ErrorBoundary dispensable>
          <ScaleBar />
        </ErrorBoundary>
        <div className={styles.legend}>
          <ErrorBoundary dispensable>
            <BoundaryStrip />
          </ErrorBoundary>
        </div>
      </div>
      <div className={styles.columns} ref={cover}>
        <div className={styles.column}>
          <DrawerButton />
          {isMapThere && <IconButton label={t("control.home")} icon={<WholeMapIcon />} onClick={goHome} />}
          <MoreMenu withRole withLanguage />
        </div>
        {isMapThere && (
          <div className={styles.column}>
            <ZoomButtons />
            <DrawButton />
            <CompareTool />
            {bearing !== 0 && <IconButton label={t("control.north")} icon={<NorthIcon />} onClick={northUp} />}
          </div>
        )}
      </div>
    </section>
  );
}
