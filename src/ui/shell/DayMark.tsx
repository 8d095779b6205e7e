import { dateText } from "../../i18n/format-date";
import { translate } from "../../i18n/translate";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import styles from "./DayMark.module.css";

/** On the map while it shows the zones of another day than today, so that nobody takes them for the present ones. */
export function DayMark() {
  const { t } = useTranslation();
  const day = usePlan((state) => state.day);
  // Nobody should read from the map that these were there on that day.
  const undated = usePlan((state) => (state.day === null ? 0 : shownPublication(state).zones.filter(({ validFrom }) => validFrom === null).length));
  const { setDay } = useActions();
  const { zh, en } = dateText(day ?? "");
  return (
    // The status is there before it says something, or nobody hears it.
    <div className={day === null ? styles.silent : styles.mark} data-testid="day">
      <span className={styles.words} role="status">
        {day !== null && (
          <>
            <Bilingual text={{ zh: translate("zh", "day.shown", { day: zh }), en: translate("en", "day.shown", { day: en }) }} />
            {undated > 0 && <span className={styles.undated}>{t("day.undated", { n: undated })}</span>}
          </>
        )}
      </span>
      {day !== null && (
        <button type="button" className={styles.back} onClick={() => setDay(null)}>
          {t("day.back")}
        </button>
      )}
    </div>
  );
}
