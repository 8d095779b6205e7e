import { useEffect, useState } from "react";
import type { Said } from "../../store/project-state";
import { useTranslation } from "../widgets/use-translation";
import { stepText } from "./project-words";
import styles from "./ProjectNotices.module.css";

const bubbleMs = 3000;

/** Says what was undone or redone: with the panel closed nothing else would show it. */
export function SaidBubble({ said }: { said: Said | null }) {
  const { t, language } = useTranslation();
  const [gone, setGone] = useState(said?.serial ?? 0);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setGone(said.serial), bubbleMs);
    return () => clearTimeout(timer);
  }, [said]);
  const shown = said && said.serial > gone ? said : null;
  return (
    <p role="status" aria-live="polite">
      {shown && <span className={styles.bubble}>{t(`project.${shown.what}`, { what: stepText(shown.step, language) })}</span>}
    </p>
  );
}
