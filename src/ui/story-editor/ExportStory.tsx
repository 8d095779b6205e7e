import { useState } from "react";
import type { Story } from "../../domain/stories/story";
import { storyFileName, writeStory } from "../../formats/stories/write-story";
import { saveFile } from "../../platform/save-file";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";
import { useFindings } from "./use-findings";

/** Hands a story out as a file. Notes for the presenter leave only where that is asked; a public story with anything internal in it stays here. */
export function ExportStory({ story, onClose }: { story: Story; onClose: () => void }) {
  const { t } = useTranslation();
  const findings = useFindings(story);
  const isPublic = story.releaseClass === "public";
  const internal = findings.filter(({ code }) => code === "internal-statement" || code === "doubtful" || code === "person").length;
  const hasNotes = story.chapters.some(({ notes }) => `${notes.zh}${notes.en}${notes.third ?? ""}`.trim() !== "");
  const [withNotes, setWithNotes] = useState(!isPublic);
  const isRefused = isPublic && internal > 0;
  const save = () => {
    const name = storyFileName(story, isPublic ? null : t("releaseClass.internal"));
    saveFile(name, new Blob([writeStory(story, { withNotes: withNotes && hasNotes })], { type: "application/json" }));
    onClose();
  };
  return (
    <div role="group" aria-label={t("storyEditor.export")} className={css.sheet}>
      <p>{t(isPublic ? "storyEditor.export.public" : "storyEditor.export.internal")}</p>
      {isRefused && (
        <p role="alert" className={css.caution}>
          {t("storyEditor.export.refused", { n: internal })}
        </p>
      )}
      {hasNotes && (
        <label className={css.check}>
          <input type="checkbox" checked={withNotes} onChange={({ target }) => setWithNotes(target.checked)} />
          <span>{t("storyEditor.export.withNotes")}</span>
        </label>
      )}
      <div className={css.buttons}>
        <button type="button" className={buttons.main} disabled={isRefused} onClick={save}>
          <BilingualMessage of="storyEditor.export.save" />
        </button>
        <button type="button" className={buttons.quiet} onClick={onClose}>
          <BilingualMessage of="storyEditor.cancel" />
        </button>
      </div>
    </div>
  );
}
