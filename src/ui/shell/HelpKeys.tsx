import type { MessageKey } from "../../i18n/translate";
import { useTranslation } from "../widgets/use-translation";
import styles from "./HelpKeys.module.css";

type Sheet = readonly { keys: readonly string[]; does: MessageKey }[];

const pageKeys: Sheet = [
  { keys: ["Ctrl K", "/"], does: "help.keys.search" },
  { keys: ["1", "…", "8"], does: "help.keys.themes" },
  { keys: ["L"], does: "help.keys.layers" },
  { keys: ["C"], does: "help.keys.compare" },
  { keys: ["F"], does: "help.keys.find" },
  { keys: ["S"], does: "help.keys.stories" },
  { keys: ["H"], does: "help.keys.home" },
  { keys: ["+", "−"], does: "help.keys.zoom" },
  { keys: ["N"], does: "help.keys.north" },
  { keys: ["[", "]"], does: "help.keys.history" },
  { keys: ["Ctrl Z", "Ctrl ⇧ Z"], does: "help.keys.undo" },
  { keys: ["?"], does: "help.keys.help" },
  { keys: ["Esc"], does: "help.keys.close" },
  { keys: ["Esc"], does: "help.keys.leave" },
];

const storyKeys: Sheet = [
  { keys: ["→", "Page Down", "Space"], does: "help.keys.story.next" },
  { keys: ["←", "Page Up"], does: "help.keys.story.previous" },
  { keys: ["Home", "End"], does: "help.keys.story.ends" },
];

const listKeys: Sheet = [
  { keys: ["↑", "↓"], does: "help.keys.list.move" },
  { keys: ["Home", "End"], does: "help.keys.list.ends" },
  { keys: ["Enter"], does: "help.keys.list.choose" },
  { keys: ["Ctrl Enter"], does: "help.keys.list.add" },
  { keys: ["A…Z"], does: "help.keys.list.type" },
];

const legendKeys: Sheet = [
  { keys: ["Enter"], does: "help.keys.legend.toggle" },
  { keys: ["⇧ Enter"], does: "help.keys.legend.isolate" },
];

/** The keyboard at a glance, and a switch for those whose speech input types letters (WCAG 2.1.4). */
export function HelpKeys({ single, onSingle }: { single: boolean; onSingle: (on: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <KeySheet sheet={pageKeys} />
      <label className={styles.switch}>
        <input type="checkbox" checked={single} onChange={(event) => onSingle(event.target.checked)} />
        {t("help.singleKeys")}
      </label>
      <h4 className={styles.group}>{t("help.listKeys")}</h4>
      <KeySheet sheet={listKeys} />
      <h4 className={styles.group}>{t("help.legendKeys")}</h4>
      <KeySheet sheet={legendKeys} />
      <h4 className={styles.group}>{t("help.storyKeys")}</h4>
      <KeySheet sheet={storyKeys} />
    </>
  );
}

function KeySheet({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  return (
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
  );
}
