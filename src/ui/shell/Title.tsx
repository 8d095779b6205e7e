import { translate } from "../../i18n/translate";
import { useTranslation } from "../widgets/use-translation";
import hidden from "./hidden.module.css";
import styles from "./Title.module.css";
import type { Layout } from "./use-layout";

/** The name of the map; with both languages shown, the English takes the place of the subtitle. */
export function Title({ layout }: { layout: Layout }) {
  const { t, language } = useTranslation();
  if (layout === "narrow" || layout === "phone") return <h1 className={hidden.hidden}>{t("app.title")}</h1>;
  return (
    <div className={styles.title}>
      <h1 className={styles.name}>{t("app.title")}</h1>
      {layout === "wide" &&
        (language === "both" ? (
          <p className={styles.second} lang="en">
            {translate("en", "app.title")}
          </p>
        ) : (
          <p className={styles.second}>{t("app.subtitle")}</p>
        ))}
    </div>
  );
}
