import { textIn, translate } from "../../i18n/translate";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import hidden from "./hidden.module.css";
import styles from "./Title.module.css";
import type { Layout } from "./use-layout";

/** The name of the map, the office's own where it set one; with both languages shown, the English takes the place of the subtitle. */
export function Title({ layout }: { layout: Layout }) {
  const { t, text, language } = useTranslation();
  const configured = usePlan((state) => state.configuration.title);
  const title = configured ? text(configured) : t("app.title");
  if (layout === "narrow" || layout === "phone") return <h1 className={hidden.hidden}>{title}</h1>;
  return (
    <div className={styles.title}>
      <h1 className={styles.name}>{title}</h1>
      {layout === "wide" &&
        (language === "both" ? (
          <p className={styles.second} lang="en">
            {configured ? textIn("en", configured) : translate("en", "app.title")}
          </p>
        ) : (
          !configured && <p className={styles.second}>{t("app.subtitle")}</p>
        ))}
    </div>
  );
}
