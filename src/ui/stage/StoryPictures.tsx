import { useState } from "react";
import type { StoryPicture } from "../../domain/stories/story";
import { leadingLanguage } from "../../i18n/translate";
import { storyPictureUrl } from "../../platform/story-picture";
import { useTranslation } from "../widgets/use-translation";
import css from "./StoryPictures.module.css";

/** The pictures of a chapter with who made them; one that does not come leaves no gap. */
export function StoryPictures({ pictures }: { pictures: readonly StoryPicture[] }) {
  return (
    <div className={css.pictures}>
      {pictures.map((picture) => (
        <Picture key={picture.file} of={picture} />
      ))}
    </div>
  );
}

function Picture({ of: { file, alt, credit, licence } }: { of: StoryPicture }) {
  const { t, language } = useTranslation();
  const [isThere, setThere] = useState(true);
  if (!isThere) return null;
  const inLanguage = (words: StoryPicture["alt"]) => words[leadingLanguage(language)] || words.zh || words.en;
  return (
    <figure className={css.picture}>
      <img src={storyPictureUrl(file)} alt={inLanguage(alt)} onError={() => setThere(false)} />
      <figcaption className={css.credit}>{t("stories.picture", { credit: inLanguage(credit), licence })}</figcaption>
    </figure>
  );
}
