import { shownStories } from "../../store/shown-stories";
import { useActions, usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";

/** All stories that may be shown, to begin one. */
export function StoriesPage() {
  const { t } = useTranslation();
  const stories = usePlan(shownStories) ?? [];
  const { startStory, setDrawer } = useActions();
  return (
    <Dialog title={t("stories.title")} onClose={() => setDrawer("none")}>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <button type="button" onClick={() => startStory(story.id)}>
              <Bilingual text={story.title} />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
