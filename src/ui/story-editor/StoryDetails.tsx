import { useEffect, useRef } from "react";
import type { StoryFinding } from "../../domain/stories/story-finding";
import { thirdLanguages, type Story, type ThirdLanguage } from "../../domain/stories/story";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { useOpenStory } from "./editor-desk";
import css from "./Fields.module.css";
import { focusField } from "./focus-field";
import { ReleaseForm } from "./ReleaseForm";
import { WordsField } from "./WordsField";

/** What is to be known of a story: its names, its third language, what it rests on, who released it. */
export function StoryDetails({ findings, onCheck }: { findings: readonly StoryFinding[]; onCheck: () => void }) {
  const { t } = useTranslation();
  const page = useRef<HTMLDivElement>(null);
  const asked = usePlan(({ edited }) => edited.field);
  const { story, isReadOnly, change } = useOpenStory();
  useEffect(() => {
    if (asked) focusField(page.current, asked);
  }, [asked]);
  const put = (changed: Partial<Story>) => change({ ...story, ...changed }, "edit-story", t("storyEditor.story.changed"));
  return (
    <div className={css.page} ref={page}>
      <WordsField name="storyEditor.story.title" field="title" words={story.title} onPut={(title) => put({ title })} />
      <WordsField name="storyEditor.story.summary" field="summary" words={story.summary} onPut={(summary) => put({ summary })} />
      <label className={css.field} data-field="third">
        <BilingualMessage of="storyEditor.story.third" />
        <select value={story.third ?? ""} disabled={isReadOnly} onChange={({ target }) => put({ third: thirdLanguages.find((one): one is ThirdLanguage => one === target.value) ?? null })}>
          <option value="">{t("storyEditor.story.third.none")}</option>
          {thirdLanguages.map((one) => (
            <option key={one} value={one}>
              {t(`storyEditor.language.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p className={css.hint}>{t("storyEditor.story.third.hint")}</p>
      <label className={css.check}>
        <input type="checkbox" checked={story.isFromDraft} disabled={isReadOnly} onChange={({ target }) => put({ isFromDraft: target.checked })} />
        <span>
          <BilingualMessage of="storyEditor.story.isFromDraft" />
        </span>
      </label>
      <ReleaseForm findings={findings} onCheck={onCheck} />
    </div>
  );
}
