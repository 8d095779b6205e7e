import { useActions } from "../../store/use-plan";
import { SearchField } from "../search/SearchField";
import { useTranslation } from "../widgets/use-translation";
import styles from "./PhoneBar.module.css";
import { Title } from "./Title";

/** The search field and, one touch away, the other language. */
export function PhoneBar() {
  const { t, language } = useTranslation();
  const { setLanguage } = useActions();
  return (
    <header className={styles.bar}>
      <Title layout="phone" />
      <SearchField placeholder="search.placeholder.short" />
      <button
        type="button"
        className={styles.language}
        aria-label={t("language.swap.spoken")}
        onClick={() => setLanguage(language === "en" ? "zh" : "en")}
      >
        {t("language.swap")}
      </button>
    </header>
  );
}
