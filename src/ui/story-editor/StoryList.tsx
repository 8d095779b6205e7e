import { useState } from "react";
import { newStory } from "../../domain/stories/edit-story";
import { mostStories } from "../../domain/stories/story";
import type { EditableStory } from "../../store/editable-stories";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { putStory, useDesk } from "./editor-desk";
import { freeStoryId } from "./free-story-id";
import { ImportStory } from "./ImportStory";
import css from "./StoryList.module.css";
import { StoryRow } from "./StoryRow";

/** The stories that come with the data, and those of the project. */
export function StoryList({ stories }: { stories: readonly EditableStory[] }) {
  const { t } = useTranslation();
  const { isOwner, run } = useDesk();
  const { editStory } = useActions();
  const today = usePlan((state) => state.today);
  const [isImporting, setIsImporting] = useState(false);
  const isFull = stories.filter(({ origin }) => origin !== "published").length >= mostStories;
  const begin = () => {
    const id = freeStoryId("story", stories);
    const n = stories.length + 1;
    const title = { zh: t("storyEditor.story.unnamed", { n }), en: "", third: null };
    if (run("edit-story", [putStory(newStory(id, title, today ?? new Date().toISOString().slice(0, 10)))], t("storyEditor.story.begun", { title: title.zh }))) editStory(id);
  };
  const groups = [
    { name: "storyEditor.group.published", of: stories.filter(({ origin }) => origin === "published") },
    { name: "storyEditor.group.own", of: stories.filter(({ origin }) => origin !== "published") },
  ] as const;
  return (
    <div className={css.page}>
      {isOwner && (
        <div className={css.tools}>
          <button type="button" className={buttons.main} disabled={isFull} onClick={begin}>
            <BilingualMessage of="storyEditor.story.new" />
          </button>
          <button type="button" className={buttons.quiet} aria-expanded={isImporting} onClick={() => setIsImporting(!isImporting)}>
            <BilingualMessage of="storyEditor.import" />
          </button>
        </div>
      )}
      {isFull && <p className={css.hint}>{t("storyEditor.story.full", { n: mostStories })}</p>}
      {isImporting && isOwner && <ImportStory stories={stories} onClose={() => setIsImporting(false)} />}
      {groups.map(({ name, of }) => (
        <section key={name} className={css.group}>
          <h3>
            <BilingualMessage of={name} />
          </h3>
          {of.length === 0 && <p className={css.hint}>{t(name === "storyEditor.group.own" ? "storyEditor.none.own" : stories.some(({ origin }) => origin === "changed") ? "storyEditor.none.left" : "storyEditor.none.published")}</p>}
          <ul className={css.list}>
            {of.map((one) => (
              <StoryRow key={one.story.id} open={one} all={stories} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
