import type { Ref } from "react";
import { BoundaryStrip } from "../layers/BoundaryStrip";
import { useTranslation } from "../widgets/use-translation";
import { ApprovalSlot } from "./ApprovalSlot";
import { ErrorBoundary } from "./ErrorBoundary";
import { HistoryButtons, MapControls } from "./MapControls";
import styles from "./MapFoot.module.css";
import { ScaleBar } from "./ScaleBar";

/** The lower edge of the map on a desk: how to read the lines and what they are worth, and the controls. */
export function MapFoot({ cover }: { cover: Ref<HTMLDivElement> }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t("map.tools")} className={styles.frame}>
      <div className={styles.row}>
        <div className={styles.strip} ref={cover}>
          <ErrorBoundary dispensable>
            <BoundaryStrip />
          </ErrorBoundary>
        </div>
        <MapControls />
      </div>
      <div className={styles.row}>
        <div className={styles.approval}>
          <ApprovalSlot />
        </div>
        <div className={styles.measures}>
          <HistoryButtons />
          <ErrorBoundary dispensable>
            <ScaleBar />
          </ErrorBoundary>
        </div>
      </div>
    </section>
  );
}
