import { useState } from "react";
import { asChanged } from "../../domain/stories/edit-story";
import { storyLimits } from "../../domain/stories/story-limits";
import type { EditableStory } from "../../store/editable-stories";
import { useActions } from "../../store/use-plan";
import { RemoveIcon, PencilIcon } from "../project/ProjectIcons";
import { IconButton } from "../widgets/IconButton";
import { ShareIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { putStory, useDesk } from "./editor-desk";
import { DuplicateIcon } from "./EditorIcons";
import { ExportStory } from "./ExportStory";
import { freeStoryId } from "./free-story-id";
import css from "./StoryList.module.css";
import { titleText } from "./title-text";

/** A story with what can be done to it as a whole. */
export function StoryRow({ open: { story, origin }, all }: { open: EditableStory; all: readonly EditableStory[] }) {
  const { t, language } = useTranslation();
  const { isOwner, run, said } = useDesk();
  const { editStory } = useActions();
  const [isExporting, setIsExporting] = useState(false);
  const title = titleText(story.title, language);
  const isOwn = origin !== "published";
  const duplicate = () => {
    const id = freeStoryId(story.id, all);
    const named = { ...story.title, zh: t("storyEditor.story.copyOf", { title: story.title.zh }).slice(0, storyLimits.line) };
    run("copy-story", [putStory({ ...asChanged(story), id, title: named })], t("storyEditor.story.duplicated", { title }));
  };
  const copy = () => {
    if (run("copy-story", [putStory(asChanged(story))], t("storyEditor.story.copied", { title }))) editStory(story.id);
  };
  // What was said of another story is not spoken of here.
  const open = () => {
    said.clear();
    editStory(story.id);
  };
  const remove = () => said.run({ name: "remove-record", collection: "stories", id: story.id }, t(origin === "changed" ? "storyEditor.story.restored" : "storyEditor.story.removed", { title }));
  return (
    <li className={css.row} data-story={story.id}>
      <button type="button" className={css.open} onClick={open}>
        <span className={css.title}>{title}</span>
        <span className={css.facts}>
          <span data-class={story.releaseClass}>{t(`releaseClass.${story.releaseClass}`)}</span>
          <span>{t("storyEditor.story.chapters", { n: story.chapters.length })}</span>
          <span>{t("storyEditor.story.edition", { edition: story.edition, date: story.date })}</span>
          {origin === "changed" && <span>{t("storyEditor.origin.changed")}</span>}
          {story.isFromDraft && <span>{t("storyEditor.origin.draft")}</span>}
        </span>
      </button>
      <span className={css.acts}>
        {isOwner && !isOwn && <IconButton label={t("storyEditor.story.copy.of", { title })} icon={<PencilIcon />} onClick={copy} />}
        {isOwner && <IconButton label={t("storyEditor.story.duplicate.of", { title })} icon={<DuplicateIcon />} onClick={duplicate} />}
        <IconButton label={t("storyEditor.export.of", { title })} icon={<ShareIcon />} aria-expanded={isExporting} onClick={() => setIsExporting(!isExporting)} />
        {isOwner && isOwn && <IconButton label={t(origin === "changed" ? "storyEditor.story.restore.of" : "storyEditor.story.remove.of", { title })} icon={<RemoveIcon />} onClick={remove} />}
      </span>
      {isExporting && <ExportStory story={story} onClose={() => setIsExporting(false)} />}
    </li>
  );
}
