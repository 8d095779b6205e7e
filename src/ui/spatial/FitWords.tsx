import type { ControlFit } from "../../formats/crs/fit-control-points";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import { metresText } from "./spatial-words";

/** How well the control points agree, as it stands; read out when it changes. */
export function FitWords({ fit, points }: { fit: ControlFit | null; points: number }) {
  const { t, language } = useTranslation();
  return (
    <div role="status">
      {points < 2 || fit === null || fit.is === "too-few" ? (
        <p>{t("spatial.fit.tooFew")}</p>
      ) : fit.is === "coincident" ? (
        <Caution>{t("spatial.fit.coincident")}</Caution>
      ) : (
        <>
          <p>{fit.rmsM === null ? t("spatial.fit.two") : t("spatial.fit.rms", { distance: metresText(language, fit.rmsM), n: points })}</p>
          {fit.isScaleOdd && <Caution>{t("spatial.fit.scale", { ppm: Math.round(fit.scaleDeviationPpm) })}</Caution>}
          {!fit.isOrderCertain && <p>{t("spatial.fit.order")}</p>}
        </>
      )}
    </div>
  );
}
