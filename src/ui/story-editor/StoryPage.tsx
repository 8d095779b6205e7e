import { useMemo } from "react";
import { asChanged } from "../../domain/stories/edit-story";
import type { EditableStory } from "../../store/editable-stories";
import type { EditorTabs } from "../../store/editor-state";
import { useActions, usePlan } from "../../store/use-plan";
import { BackIcon } from "../widgets/MapIcons";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { Tabs } from "../widgets/Tabs";
import { useTranslation } from "../widgets/use-translation";
import { ChapterList } from "./ChapterList";
import { ChapterPage } from "./ChapterPage";
import { CheckPanel } from "./CheckPanel";
import { changedStory, OpenStoryContext, putStory, useDesk, type OpenStory } from "./editor-desk";
import css from "./StoryPage.module.css";
import { StoryDetails } from "./StoryDetails";
import { titleText } from "./title-text";
import { useFindings } from "./use-findings";

/** One story: its chapters, what is to be known of it, and what is wrong with it; or one of its chapters. */
export function StoryPage({ open }: { open: EditableStory }) {
  const { t, language } = useTranslation();
  const { isOwner, run, said } = useDesk();
  const { editStory, showEditorTab } = useActions();
  const chapterId = usePlan(({ edited }) => edited.chapter);
  const part = usePlan(({ editorTabs }) => editorTabs.story);
  const setPart = (next: EditorTabs["story"]) => showEditorTab({ story: next });
  const findings = useFindings(open.story);
  const { story, origin } = open;
  const isPublished = origin === "published";
  const value = useMemo(
    (): OpenStory => ({
      ...open,
      isReadOnly: !isOwner || isPublished,
      change: (changed, why, words) => run(why, [changedStory(changed)], open.story.releaseClass === "public" ? `${words} ${t("storyEditor.release.lost")}` : words),
    }),
    // `t` follows the language, with which everything is rendered anew.
    // oxlint-disable-next-line react/exhaustive-deps
    [open, isOwner, isPublished, run, language],
  );
  const title = titleText(story.title, language);
  const copy = () => run("copy-story", [putStory(asChanged(story))], t("storyEditor.story.copied", { title }));
  const toAll = () => {
    said.clear();
    editStory(null);
  };
  const chapter = story.chapters.find(({ id }) => id === chapterId);
  return (
    <OpenStoryContext value={value}>
      {isPublished && isOwner && (
        <div className={css.published}>
          <p>{t("storyEditor.origin.published")}</p>
          <button type="button" className={buttons.main} onClick={copy}>
            <BilingualMessage of="storyEditor.story.copy" />
          </button>
        </div>
      )}
      {chapter ? (
        <ChapterPage key={chapter.id} chapter={chapter} findings={findings} />
      ) : (
        <>
          <div className={css.head}>
            <button type="button" className={css.back} onClick={toAll}>
              <BackIcon />
              <BilingualMessage of="storyEditor.all" />
            </button>
            <h3 className={css.title}>{title}</h3>
          </div>
          <Tabs
            label={t("storyEditor.parts")}
            value={part}
            onChange={setPart}
            tabs={[
              { value: "chapters", label: <BilingualMessage of="storyEditor.part.chapters" /> },
              { value: "details", label: <BilingualMessage of="storyEditor.part.details" /> },
              {
                value: "check",
                label: (
                  <span className={css.tab}>
                    <BilingualMessage of="storyEditor.part.check" />
                    {findings.length > 0 && <span className={css.count}>{findings.length}</span>}
                  </span>
                ),
              },
            ]}
          >
            {part === "chapters" && <ChapterList />}
            {part === "details" && <StoryDetails findings={findings} onCheck={() => setPart("check")} />}
            {part === "check" && <CheckPanel findings={findings} onDetails={() => setPart("details")} />}
          </Tabs>
        </>
      )}
    </OpenStoryContext>
  );
}
