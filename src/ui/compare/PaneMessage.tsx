import type { ComparedPlace } from "../../domain/compared-place";
import { useTranslation } from "../widgets/use-translation";
import styles from "./PaneMessage.module.css";

/** In the middle of a pane that has nothing to draw: why, and what is still possible. */
export function PaneMessage({ place, isKnown }: { place: ComparedPlace | null; isKnown: boolean }) {
  const { t } = useTranslation();
  if (place?.geometry) return null;
  return (
    <div className={styles.ground}>
      <div className={styles.card}>
        {place ? (
          <>
            <strong>{t("compare.pane.unlocated")}</strong>
            <p>{t("compare.pane.unlocated.why")}</p>
          </>
        ) : (
          <p>{t(isKnown ? "compare.pane.otherDay" : "compare.pane.gone")}</p>
        )}
      </div>
    </div>
  );
}
