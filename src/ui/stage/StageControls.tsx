import type { Language } from "../../domain/saved-view";
import type { Story, ThirdLanguage } from "../../domain/stories/story";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { ExploreIcon, PlayIcon } from "./StageIcons";
import css from "./StageControls.module.css";

/** What each of the neighbours' languages is called by who reads it. */
const ownNames: Record<ThirdLanguage, string> = { lo: "ລາວ", th: "ไทย", vi: "Tiếng Việt", my: "မြန်မာ" };

/** Explore or go on, the language, and outside of a kiosk the end. */
export function StageControls({ story }: { story: Story | null }) {
  const { t } = useTranslation();
  const isExploring = usePlan((state) => state.play?.mode === "exploring");
  const isKiosk = usePlan((state) => state.kiosk !== null);
  const showsThird = usePlan((state) => state.showsThird);
  const language = usePlan((state) => state.language);
  const { exploreStory, resumeStory, setLanguage, setShowsThird, endStory } = useActions();
  const choose = (value: Language) => {
    setLanguage(value);
    setShowsThird(false);
  };
  const languages: readonly (readonly [Language, string])[] = [
    ["zh", t("language.zh")],
    ["en", t("language.en")],
    ["both", t("stories.language.both")],
  ];
  return (
    <div className={css.controls} data-crowded={story?.third ? "" : undefined}>
      <button type="button" className={css.explore} aria-pressed={isExploring} onClick={isExploring ? resumeStory : exploreStory}>
        {isExploring ? <PlayIcon /> : <ExploreIcon />}
        <span className={css.said}>
          <BilingualMessage of={isExploring ? "stories.resume" : "stories.explore"} />
        </span>
      </button>
      <div role="group" aria-label={t("language.label")} className={css.languages}>
        {languages.map(([value, label]) => (
          <button key={value} type="button" className={css.language} aria-pressed={language === value && !showsThird} aria-label={t(`language.${value}.spoken`)} onClick={() => choose(value)}>
            {label}
          </button>
        ))}
        {story?.third && (
          <button type="button" lang={story.third} className={css.language} aria-pressed={showsThird} onClick={() => setShowsThird(!showsThird)}>
            {ownNames[story.third]}
          </button>
        )}
      </div>
      {!isKiosk && (
        <button type="button" className={css.end} aria-label={t("stories.end")} title={t("stories.end")} onClick={endStory}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
