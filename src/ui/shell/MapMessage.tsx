import type { MessageKey } from "../../i18n/translate";
import { useTranslation } from "../widgets/use-translation";
import styles from "./MapMessage.module.css";

/** One sentence where the map would be, when it cannot be drawn. */
export function MapMessage({ of }: { of: MessageKey }) {
  const { t } = useTranslation();
  return (
    <p className={styles.message} role="status">
      {t(of)}
    </p>
  );
}
