import type { ReactNode } from "react";
import { IconButton } from "../widgets/IconButton";
import { BackIcon, ForwardIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./RailStrip.module.css";
import { useOverflow } from "./use-overflow";

/** One row that may be longer than its place: a cut edge fades, and arrows lead on. */
export function RailStrip({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { ref, before, after, step } = useOverflow();
  const overflows = before || after;
  return (
    <div className={styles.strip}>
      {overflows && <IconButton label={t("rail.before")} icon={<BackIcon />} disabled={!before} onClick={() => step(-1)} />}
      <div role="group" aria-label={label} className={styles.window} ref={ref} data-before={before || undefined} data-after={after || undefined}>
        <div className={styles.track}>{children}</div>
      </div>
      {overflows && <IconButton label={t("rail.after")} icon={<ForwardIcon />} disabled={!after} onClick={() => step(1)} />}
    </div>
  );
}
