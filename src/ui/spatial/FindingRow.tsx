import type { RepairDone } from "../../analysis/geometry-check/repair-geometry";
import type { GeometryFinding } from "../../domain/spatial/geometry-report";
import { groundText } from "../../i18n/ground-text";
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
  const area = groundText(areaM2 ?? 0, language);
  return (
    <li className={styles.section}>
      <p>
        <strong>{t(`geometry.fault.${code}`)}</strong>
        <br />
        {t(`geometry.about.${code}`, { count, area })}
      </p>
      {features.length > 0 && <p className={styles.hint}>{t(features.length > 8 ? "spatial.check.featuresMore" : "spatial.check.features", { features: listed })}</p>}
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
          {repair.isTicked && repair.done && <p role="status">{t(`geometry.done.${repair.done.code}`, { count: repair.done.count, area: groundText(repair.done.areaM2, language) })}</p>}
          {repair.isTicked && repair.isLeft && <p>{t("spatial.check.left")}</p>}
        </>
      ) : (
        <p className={styles.hint}>{t("spatial.check.stays")}</p>
      )}
    </li>
  );
}
