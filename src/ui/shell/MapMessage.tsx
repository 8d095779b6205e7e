import type { MessageKey } from "../../i18n/translate";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import styles from "./MapMessage.module.css";

/** One sentence where the map would be, when it cannot be drawn; in the part that no panel covers. */
export function MapMessage({ of }: { of: MessageKey }) {
  const { t } = useTranslation();
  const { top, right, bottom, left } = usePlan((state) => state.padding);
  return (
    <div className={styles.ground} style={{ paddingBlock: `${top}px ${bottom}px`, paddingInline: `${left}px ${right}px` }}>
      <p className={styles.message} role="status">
        {t(of)}
      </p>
    </div>
  );
}
