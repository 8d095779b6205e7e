import type { MessageKey } from "../../i18n/translate";
import { useTranslation } from "../widgets/use-translation";
import styles from "./HelpKeys.module.css";

const sheet: readonly { keys: readonly string[]; does: MessageKey }[] = [
  { keys: ["Ctrl K", "/"], does: "help.keys.search" },
  { keys: ["L"], does: "help.keys.layers" },
  { keys: ["H"], does: "help.keys.home" },
  { keys: ["+", "−"], does: "help.keys.zoom" },
  { keys: ["N"], does: "help.keys.north" },
  { keys: ["[", "]"], does: "help.keys.history" },
  { keys: ["?"], does: "help.keys.help" },
  { keys: ["Esc"], does: "help.keys.close" },
];

/** The keyboard at a glance, and a switch for those whose speech input types letters (WCAG 2.1.4). */
export function HelpKeys({ single, onSingle }: { single: boolean; onSingle: (on: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <dl className={styles.keys}>
        {sheet.map(({ keys, does }) => (
          <div key={does} className={styles.row}>
            <dt className={styles.caps}>
              {keys.map((key) => (
                <kbd key={key} className={styles.cap}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={single} onChange={(event) => onSingle(event.target.checked)} />
        {t("help.singleKeys")}
      </label>
    </>
  );
}
