import type { ControlFit } from "../../formats/crs/fit-control-points";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";

const centimetres = (metres: number): number => Number(metres.toFixed(2));

/** How well the control points agree, as it stands; read out when it changes. */
export function FitWords({ fit }: { fit: ControlFit | null }) {
  const { t } = useTranslation();
  return <div role="status">{fit === null || fit.is === "too-few" ? <p>{t("crs.fit.too-few")}</p> : fit.is === "fitted" ? <Fitted fit={fit} /> : <Caution>{fit.is === "coincident" ? t("crs.fit.coincident") : t("crs.fit.unusable", { point: fit.point })}</Caution>}</div>;
}

function Fitted({ fit: { points, residuals, rmsM, uncertaintyM, scaleDeviationPpm, isScaleOdd, isSwapped, isOrderCertain } }: { fit: Extract<ControlFit, { is: "fitted" }> }) {
  const { t } = useTranslation();
  const ppm = Math.round(scaleDeviationPpm);
  const largest = Math.max(...residuals.map(({ distanceM }) => distanceM));
  return (
    <>
      <p>{rmsM === null ? t("crs.fit.no-residuals") : t("crs.fit.rms", { points, rms: centimetres(rmsM), largest: centimetres(largest) })}</p>
      {uncertaintyM !== null && <p>{t("crs.fit.uncertainty", { uncertainty: centimetres(uncertaintyM) })}</p>}
      {isScaleOdd ? <Caution>{t("crs.fit.scale-odd", { ppm })}</Caution> : <p>{t("crs.fit.scale", { ppm })}</p>}
      {isSwapped && <p>{t("crs.fit.swapped")}</p>}
      {!isOrderCertain && <p>{t("crs.fit.order-uncertain")}</p>}
    </>
  );
}
