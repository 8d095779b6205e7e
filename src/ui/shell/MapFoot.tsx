import type { Ref } from "react";
import { showsLedger } from "../../store/shown-ledger";
import { usePlan } from "../../store/use-plan";
import { BoundaryStrip } from "../layers/BoundaryStrip";
import { useTranslation } from "../widgets/use-translation";
import { ApprovalSlot } from "./ApprovalSlot";
import { DayMark } from "./DayMark";
import { ErrorBoundary } from "./ErrorBoundary";
import { HistoryButtons, MapControls } from "./MapControls";
import styles from "./MapFoot.module.css";
import { OfflineLine } from "./OfflineLine";
import { ThemeFoot } from "./panels";
import { ScaleBar } from "./ScaleBar";
import { Slot } from "./Slot";

type Props = {
  /** Measures what the legend covers: of the lower edge, or of the left one where it stands as a column. */
  cover: Ref<HTMLDivElement>;
  /** Measures the column of controls, where there is one. */
  coverRight: Ref<HTMLDivElement>;
  /** In the exhibition the height belongs to the map: legend and notes stand beside it. */
  asColumn: boolean;
};

/** The lower part of the map on a desk or a wall: how to read the lines and what they are worth, and the controls. */
export function MapFoot({ cover, coverRight, asColumn }: Props) {
  const { t } = useTranslation();
  const hasTheme = usePlan((state) => state.theme !== null);
  const hasTable = usePlan(showsLedger);
  const notes = (
    <div className={styles.approval}>
      <ApprovalSlot />
      <OfflineLine />
    </div>
  );
  return (
    <section aria-label={t("map.tools")} className={styles.frame} data-column={asColumn || undefined} data-table={hasTable || undefined}>
      <div className={styles.row}>
        <div className={styles.reading} ref={cover}>
          <DayMark />
          {hasTheme && (
            <Slot quiet>
              <ThemeFoot />
            </Slot>
          )}
          <div className={styles.strip}>
            <ErrorBoundary dispensable>
              <BoundaryStrip />
            </ErrorBoundary>
          </div>
          {asColumn && notes}
        </div>
        {!asColumn && <MapControls />}
        {asColumn && (
          <div className={styles.column} ref={coverRight}>
            <MapControls />
            <ErrorBoundary dispensable>
              <ScaleBar />
            </ErrorBoundary>
          </div>
        )}
      </div>
      {!asColumn && (
        <div className={styles.row}>
          {notes}
          <div className={styles.measures}>
            <HistoryButtons />
            <ErrorBoundary dispensable>
              <ScaleBar />
            </ErrorBoundary>
          </div>
        </div>
      )}
    </section>
  );
}
