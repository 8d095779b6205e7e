import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import { CompareTool } from "../compare/CompareTool";
import { DrawButton } from "../draw/DrawButton";
import { IconButton } from "../widgets/IconButton";
import { BackIcon, ForwardIcon, MinusIcon, NorthIcon, PlusIcon, WholeMapIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./MapControls.module.css";

export function MapControls() {
  const { t } = useTranslation();
  const bearing = usePlan((state) => state.camera?.bearing ?? 0);
  const isMapThere = usePlan(hasMap);
  const { goHome } = useActions();
  if (!isMapThere) return null;
  return (
    <div className={styles.column}>
      <NorthButton bearing={bearing} />
      <ZoomButtons />
      <IconButton label={t("control.home")} icon={<WholeMapIcon />} onClick={goHome} />
      <DrawButton />
      <CompareTool />
    </div>
  );
}

/** Turns the map back to north; there is none where it is up. The needle points there. */
export function NorthButton({ bearing }: { bearing: number }) {
  const { t } = useTranslation();
  const { northUp } = useActions();
  if (bearing === 0) return null;
  return (
    <IconButton
      label={t("control.north")}
      icon={
        <span className={styles.needle} style={{ rotate: `${-bearing}deg` }}>
          <NorthIcon />
        </span>
      }
      onClick={northUp}
    />
  );
}

/** One finger alone must be able to zoom, not only two (WCAG 2.5.1). */
export function ZoomButtons() {
  const { t } = useTranslation();
  const { zoomBy } = useActions();
  return (
    <>
      <IconButton label={t("control.zoomIn")} icon={<PlusIcon />} onClick={() => zoomBy(1)} />
      <IconButton label={t("control.zoomOut")} icon={<MinusIcon />} onClick={() => zoomBy(-1)} />
    </>
  );
}

/** Steps through the views of this visit; the browser keeps them. */
export function HistoryButtons() {
  const { t } = useTranslation();
  const { index, last } = usePlan((state) => state.history);
  return (
    <div className={styles.row}>
      <IconButton label={t("control.back")} icon={<BackIcon />} disabled={index <= 0} onClick={() => window.history.back()} />
      <IconButton
        label={t("control.forward")}
        icon={<ForwardIcon />}
        disabled={index >= last}
        onClick={() => window.history.forward()}
      />
    </div>
  );
}
