import type { Text } from "../../domain/text";
import { secondText, textIn } from "../../i18n/translate";
import { usePlan } from "../../store/use-plan";
import styles from "./Bilingual.module.css";

/** A name in the current language; with both languages shown, the English stands quietly below. */
export function Bilingual({ text }: { text: Text }) {
  const language = usePlan((state) => state.language);
  const second = secondText(language, text);
  if (second === null) return <>{textIn(language, text)}</>;
  return (
    <span className={styles.lines}>
      <span>{text.zh}</span>
      <span lang="en" className={styles.second}>
        {second}
      </span>
    </span>
  );
}
