import { useId } from "react";
import type { StoryPicture } from "../../domain/stories/story";
import { storyLimits } from "../../domain/stories/story-limits";
import { editableStories } from "../../store/editable-stories";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { useOpenChapter, useOpenStory } from "./editor-desk";
import css from "./Fields.module.css";
import { CommitLine } from "./CommitLine";
import { WordsField } from "./WordsField";

/** The picture files that stories name, each as it was first described. */
function knownPictures(stories: ReturnType<typeof editableStories>): StoryPicture[] {
  const pictures = (stories ?? []).flatMap(({ story }) => story.chapters.flatMap((chapter) => chapter.pictures));
  return [...new Map(pictures.reverse().map((picture) => [picture.file, picture])).values()].sort((a, b) => a.file.localeCompare(b.file));
}

/** The pictures of a chapter, out of those that lie beside the stories of the publication. */
export function PicturesPart() {
  const { t } = useTranslation();
  const id = useId();
  const stories = usePlan(editableStories);
  const { isReadOnly } = useOpenStory();
  const { chapter, put } = useOpenChapter();
  const { pictures } = chapter;
  const known = knownPictures(stories).filter(({ file }) => pictures.every((one) => one.file !== file));
  const putAt = (index: number, change: Partial<StoryPicture>) => put({ pictures: pictures.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  const add = (file: string) => {
    const picture = known.find((one) => one.file === file);
    if (picture) put({ pictures: [...pictures, picture] });
  };
  return (
    <section className={css.group} data-field="pictures">
      <p className={css.hint}>{t("storyEditor.pictures.hint", { n: storyLimits.pictures })}</p>
      {isReadOnly && pictures.length === 0 && <p className={css.hint}>{t("storyEditor.none")}</p>}
      <ol className={css.items}>
        {pictures.map((picture, index) => (
          <li key={picture.file} className={css.item} data-field={`pictures.${index}`}>
            <p className={css.file}>{picture.file}</p>
            <WordsField name="storyEditor.picture.alt" field={`pictures.${index}.alt`} words={picture.alt} onPut={(alt) => putAt(index, { alt })} />
            <WordsField name="storyEditor.picture.credit" field={`pictures.${index}.credit`} words={picture.credit} onPut={(credit) => putAt(index, { credit })} />
            <CommitLine name="storyEditor.picture.licence" value={picture.licence} longest={storyLimits.licence} isReadOnly={isReadOnly} onPut={(licence) => licence !== "" && putAt(index, { licence })} />
            {!isReadOnly && (
              <button type="button" className={buttons.quiet} onClick={() => put({ pictures: pictures.filter((_, at) => at !== index) })}>
                <BilingualMessage of="storyEditor.picture.remove" />
              </button>
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && pictures.length < storyLimits.pictures && (
        <div className={css.field}>
          <label htmlFor={id}>
            <BilingualMessage of="storyEditor.picture.add" />
          </label>
          <select id={id} value="" disabled={known.length === 0} onChange={({ target }) => add(target.value)}>
            <option value="">{t(known.length === 0 ? "storyEditor.picture.none" : "storyEditor.picture.choose")}</option>
            {known.map(({ file }) => (
              <option key={file} value={file}>
                {file}
              </option>
            ))}
          </select>
        </div>
      )}
    </section>
  );
}
