import { useId } from "react";
import { languagesOf } from "../../domain/stories/edit-story";
import type { StoryWords } from "../../domain/stories/story";
import { storyLimits } from "../../domain/stories/story-limits";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useOpenStory } from "./editor-desk";
import css from "./Fields.module.css";
import { LanguageField } from "./LanguageField";

type Props = { name: MessageKey; /** The part of the chapter or story it is, which the check leads to. */ field: string; words: StoryWords; onPut: (words: StoryWords) => void; longest?: number; kind?: "line" | "lines" | "text" };

/** Words in the languages of the story, side by side where there is room. */
export function WordsField({ name, field, words, onPut, longest = storyLimits.line, kind = "line" }: Props) {
  const id = useId();
  const { story, isReadOnly } = useOpenStory();
  const among = languagesOf(story);
  return (
    <div role="group" aria-labelledby={id} className={css.words} data-field={field}>
      <div id={id} className={css.name}>
        <BilingualMessage of={name} />
      </div>
      <div className={css.languages} data-wide={kind === "text" || undefined}>
        {among.map((language) => (
          <LanguageField
            key={language}
            name={name}
            words={words}
            language={language}
            among={among}
            third={story.third}
            longest={longest}
            kind={kind}
            isReadOnly={isReadOnly}
            onCommit={(text) => onPut({ ...words, [language]: language === "third" && text === "" ? null : text })}
          />
        ))}
      </div>
    </div>
  );
}
