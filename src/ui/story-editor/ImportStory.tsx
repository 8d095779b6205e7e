import { useId, useRef } from "react";
import { asChanged } from "../../domain/stories/edit-story";
import type { Problem } from "../../domain/problem";
import type { EditableStory } from "../../store/editable-stories";
import { useActions } from "../../store/use-plan";
import { problemSentence } from "../../i18n/problem-sentence";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { putStory, useDesk } from "./editor-desk";
import css from "./Fields.module.css";
import { freeStoryId } from "./free-story-id";
import { titleText } from "./title-text";
import { useStoryFile } from "./use-story-file";

/** A story file on its way in: what of it can be used is said first, and nothing is in the project before it is accepted. */
export function ImportStory({ stories, onClose }: { stories: readonly EditableStory[]; onClose: () => void }) {
  const { t, language } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { run } = useDesk();
  const { editStory } = useActions();
  const { file, choose } = useStoryFile();
  const story = file.status === "read" ? file.story : null;
  const present = story && stories.find((one) => one.story.id === story.id);
  const accept = (as: "new" | "instead") => {
    if (!story) return;
    const taken = as === "new" && present ? { ...story, id: freeStoryId(story.id, stories) } : story;
    if (run("import-story", [putStory(asChanged(taken))], t("storyEditor.imported", { title: titleText(taken.title, language), n: taken.chapters.length }))) editStory(taken.id);
  };
  return (
    <div role="group" aria-label={t("storyEditor.import")} className={css.sheet}>
      <div className={css.field}>
        <span id={id}>
          <BilingualMessage of="storyEditor.import.file" />
        </span>
        <button type="button" className={buttons.quiet} aria-describedby={id} onClick={() => input.current?.click()}>
          <BilingualMessage of="storyEditor.import.choose" />
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t("storyEditor.import.choose")}
          data-testid="story-file"
          onChange={({ target }) => {
            // The same file can be chosen again after it was corrected.
            void choose(target.files?.item(0) ?? null).finally(() => (target.value = ""));
          }}
        />
      </div>
      <div role="status">
        {file.status === "running" && <p>{t("storyEditor.import.reading", { file: file.name })}</p>}
        {file.status === "read" && story && (
          <p>
            <b>{titleText(story.title, language)}</b> {t(file.leftOut.length === 0 ? "storyEditor.import.sound" : "storyEditor.import.partly", { n: story.chapters.length, out: file.out, chapters: file.leftOut.join(t("storyEditor.and")) })}
          </p>
        )}
        {file.status === "read" && file.problems.length > 0 && (
          <ul className={css.lacks}>
            {file.problems.map((problem) => (
              <li key={`${problem.code} ${problem.at ?? ""}`}>{isNoStory(problem) ? t("storyEditor.import.notStory", { file: problem.file ?? "" }) : problemSentence(language, problem)}</li>
            ))}
          </ul>
        )}
        {story && story.releaseClass === "public" && <p className={css.hint}>{t("storyEditor.import.internal")}</p>}
        {present && <p className={css.caution}>{t(present.origin === "published" ? "storyEditor.import.standsFor" : "storyEditor.import.replaces", { title: titleText(present.story.title, language) })}</p>}
      </div>
      <div className={css.buttons}>
        {story && (
          <>
            <button type="button" className={buttons.main} onClick={() => accept("new")}>
              <BilingualMessage of={present ? "storyEditor.import.asNew" : "storyEditor.import.accept"} />
            </button>
            {present && (
              <button type="button" className={buttons.quiet} onClick={() => accept("instead")}>
                <BilingualMessage of="storyEditor.import.instead" />
              </button>
            )}
          </>
        )}
        <button type="button" className={buttons.quiet} onClick={onClose}>
          <BilingualMessage of="storyEditor.cancel" />
        </button>
      </div>
    </div>
  );
}

/** Refused before anything of it was read as a story: there is no rest that could be shown. */
const isNoStory = ({ code }: Problem): boolean => code === "file-not-json" || code === "file-is-web-page" || code === "story-other";
