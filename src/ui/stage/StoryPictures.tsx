import { useState } from "react";
import type { StoryPicture } from "../../domain/stories/story";
import { leadingLanguage, translate, type SentenceLanguage } from "../../i18n/translate";
import { storyPictureUrl } from "../../platform/story-picture";
import { usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
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
  const language = usePlan((state) => state.language);
  const [isThere, setThere] = useState(true);
  if (!isThere) return null;
  const credited = (one: SentenceLanguage) => translate(one, "stories.picture", { credit: credit[one] || credit.zh || credit.en, licence });
  const inLanguage = (words: StoryPicture["alt"]) => words[leadingLanguage(language)] || words.zh || words.en;
  return (
    <figure className={css.picture}>
      <img src={storyPictureUrl(file)} alt={inLanguage(alt)} onError={() => setThere(false)} />
      <figcaption className={css.credit}>
        <Bilingual text={{ zh: credited("zh"), en: credited("en") }} />
      </figcaption>
    </figure>
  );
}
