import { shownChapter } from "../../store/shown-stories";
import { useActions, usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Stage.module.css";

/** What stands over the map while a story is told. */
export function Stage() {
  const { t } = useTranslation();
  const shown = usePlan(shownChapter);
  const { stepStory, endStory } = useActions();
  if (!shown) return null;
  return (
    <div className={styles.stage}>
      <article className={styles.card}>
        <h2>
          <Bilingual text={shown.chapter.title} />
        </h2>
        <button type="button" onClick={() => stepStory(-1)}>
          {t("stories.previous")}
        </button>
        <button type="button" onClick={() => stepStory(1)}>
          {t("stories.next")}
        </button>
        <button type="button" onClick={() => endStory()}>
          {t("stories.end")}
        </button>
      </article>
    </div>
  );
}
