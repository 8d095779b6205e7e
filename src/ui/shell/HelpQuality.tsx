import { qualities } from "../../domain/quality";
import { translate } from "../../i18n/translate";
import { useActions, usePlan } from "../../store/use-plan";
import { Segmented } from "../widgets/Segmented";
import { useTranslation } from "../widgets/use-translation";
import styles from "./HelpQuality.module.css";

/** What the map may give up while it moves, for whoever knows better than the measuring. */
export function HelpQuality() {
  const { t, language } = useTranslation();
  const quality = usePlan((state) => state.quality);
  const { setQuality } = useActions();
  const segments = qualities.map((value) => ({
    value,
    label: t(`quality.${value}`),
    second: language === "both" ? translate("en", `quality.${value}`) : null,
  }));
  return (
    <div className={styles.quality}>
      <Segmented label={t("quality.title")} value={quality} segments={segments} onChange={setQuality} />
      <p>{t(`quality.${quality}.explained`)}</p>
      <p className={styles.session}>{t("quality.session")}</p>
    </div>
  );
}
