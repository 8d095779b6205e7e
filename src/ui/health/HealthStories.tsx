import { chapterKey } from "../../domain/stories/story-order";
import { wordsIn } from "../../i18n/translate";
import { shownStories } from "../../store/shown-stories";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./HealthPage.module.css";

const columns = ["health.story.title", "health.story.edition", "health.story.chapters", "health.story.failed"] as const;

/** Which stories may be shown, of which edition, and which of their chapters could not be. */
export function HealthStories() {
  const { t, language } = useTranslation();
  const stories = usePlan(shownStories);
  const failed = usePlan(({ failedChapters }) => failedChapters);
  if (stories === null) return <p>{t("health.stories.unread")}</p>;
  if (stories.length === 0) return <p>{t("health.stories.none")}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              <BilingualMessage of={name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stories.map(({ id, title, edition, date, chapters }) => {
          const lost = chapters.flatMap((chapter, index) => (failed.has(chapterKey(id, chapter.id)) ? [index + 1] : []));
          return (
            <tr key={id}>
              <th scope="row">{wordsIn(language, title)}</th>
              <td>
                {edition} · {date}
              </td>
              <td>{chapters.length}</td>
              <td>{lost.length > 0 ? lost.join(", ") : t("health.story.failed.none")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
