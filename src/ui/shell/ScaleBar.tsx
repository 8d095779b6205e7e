import { useCallback, useState } from "react";
import { figure } from "../../i18n/format-area";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { metresPerPixel, scaleLength } from "../../analysis/scale-length";
import styles from "./ScaleBar.module.css";

/** A round length on the ground, true at the centre of the map. */
export function ScaleBar() {
  const camera = usePlan((state) => state.camera);
  return camera && <ScaleMark metresPerPixel={metresPerPixel(camera.center[1], camera.zoom)} />;
}

/** The same for a scale in metres on the ground per CSS pixel. */
export function ScaleMark({ metresPerPixel: perPixelM }: { metresPerPixel: number }) {
  const { t } = useTranslation();
  const [longest, maxPx] = useOwnWidth();
  const scale = scaleLength(perPixelM, maxPx);
  const length = scale && (scale.lengthM >= 1000 ? t("scale.km", { n: figure(scale.lengthM / 1000) }) : t("scale.m", { n: figure(scale.lengthM) }));
  if (!scale || length === null) {
    return (
      <div className={styles.unmeasured} aria-hidden="true">
        <div className={styles.longest} ref={longest} />
      </div>
    );
  }
  return (
    <div className={styles.scale} role="img" aria-label={t("scale.label", { length })} data-testid="scale">
      <div className={styles.longest} ref={longest} />
      <div className={styles.drawn} style={{ width: `${scale.widthPx}px` }}>
        <div className={styles.ends}>
          <span>0</span>
          <span>{length}</span>
        </div>
        <div className={styles.bar} />
      </div>
    </div>
  );
}

/** An unseen box in rem says how long the bar may be, so that a larger type size makes a longer bar. */
function useOwnWidth() {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.offsetWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
