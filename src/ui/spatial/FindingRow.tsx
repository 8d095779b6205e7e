import type { RepairDone } from "../../analysis/geometry-check/repair-geometry";
import type { GeometryFinding } from "../../domain/spatial/geometry-report";
import { formatArea } from "../../i18n/format-area";
import { useTranslation } from "../widgets/use-translation";
import styles from "./parts.module.css";

type Props = {
  finding: GeometryFinding;
  repair: { isTicked: boolean; done: RepairDone | null; isLeft: boolean } | null;
  onShow: () => void;
  onTick: (isTicked: boolean) => void;
};

/** One kind of fault: how often, where, and whether it is to be mended. Its places show on the map while it is pointed at or focused. */
export function FindingRow({ finding: { code, count, features, places, areaM2 }, repair, onShow, onTick }: Props) {
  const { t, language } = useTranslation();
  const listed = features.slice(0, 8).join(t("spatial.listComma"));
  const area = areaM2 !== null && areaM2 > 0 ? formatArea(areaM2, areaM2 >= 10_000 ? "ha" : "mu", language, 3) : null;
  return (
    <li className={styles.section}>
      <p>
        <strong>{t(`geometry.found.${code}`, { count })}</strong>
        {area && ` ${t("spatial.check.area", { area })}`}
      </p>
      {features.length > 0 && <p className={styles.hint}>{t(features.length < count || features.length > 8 ? "spatial.check.featuresMore" : "spatial.check.features", { features: listed })}</p>}
      <div className={styles.buttons}>
        {places.length > 0 && (
          <button type="button" className={styles.quiet} onClick={onShow} onFocus={onShow}>
            {t("spatial.check.show")}
          </button>
        )}
      </div>
      {repair ? (
        <>
          <label className={styles.check}>
            <input type="checkbox" checked={repair.isTicked} onChange={({ target }) => onTick(target.checked)} />
            <span>{t(`geometry.repair.${code as RepairDone["code"]}`)}</span>
          </label>
          {repair.isTicked && repair.done && <p role="status">{t(`geometry.done.${repair.done.code}`, { count: repair.done.count })}</p>}
          {repair.isTicked && repair.isLeft && <p>{t("spatial.check.left")}</p>}
        </>
      ) : (
        <p className={styles.hint}>{t("spatial.check.stays")}</p>
      )}
    </li>
  );
}
