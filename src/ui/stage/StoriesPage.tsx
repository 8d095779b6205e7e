import type { Story } from "../../domain/stories/story";
import { dateText } from "../../i18n/format-date";
import { mayEditStories } from "../../store/editable-stories";
import { shownStories } from "../../store/shown-stories";
import { useActions, usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import { PlayIcon } from "./StageIcons";
import css from "./StoriesPage.module.css";

/** All stories that may be shown, to begin one. */
export function StoriesPage() {
  const { t } = useTranslation();
  const stories = usePlan(shownStories);
  const mayEdit = usePlan(mayEditStories);
  const { setDrawer } = useActions();
  return (
    <Dialog title={t("stories.title")} onClose={() => setDrawer("none")}>
      {stories === null && <p role="status">{t("stories.loading")}</p>}
      {stories?.length === 0 && (
        <div className={css.none}>
          <p className={css.title}>{t("stories.none")}</p>
          <p>{t("stories.none.why")}</p>
        </div>
      )}
      <ul className={css.stories}>
        {stories?.map((story) => (
          <StoryEntry key={story.id} story={story} />
        ))}
      </ul>
      {mayEdit && stories !== null && (
        <button type="button" className={css.edit} onClick={() => setDrawer("story-editor")}>
          <BilingualMessage of="stories.new" />
        </button>
      )}
    </Dialog>
  );
}

/** The seconds of all chapters in whole minutes, one at least. */
export const minutesOf = ({ chapters }: Pick<Story, "chapters">): number => Math.max(1, Math.round(chapters.reduce((all, { seconds }) => all + seconds, 0) / 60));

function StoryEntry({ story }: { story: Story }) {
  const { t, text } = useTranslation();
  const { id, title, summary, chapters, date, edition, approver, releaseClass, isFromDraft } = story;
  const { startStory } = useActions();
  const name = text(title) || title.zh || title.en;
  return (
    <li className={css.story}>
      <div className={css.words}>
        <h3 className={css.title}>
          <Bilingual text={title} />
        </h3>
        <p className={css.summary}>
          <Bilingual text={summary} />
        </p>
        <p className={css.facts}>
          <span>{t("stories.facts", { chapters: chapters.length, minutes: minutesOf(story) })}</span>
          <span>{t("stories.edition", { edition, date: text(dateText(date)) })}</span>
          {approver && <span>{t("stories.approver", { name: approver })}</span>}
          {approver === null && <span className={css.mark}>{t("stories.noApprover")}</span>}
          {releaseClass === "internal" && <span className={css.mark}>{t("stories.internal")}</span>}
          {isFromDraft && <span className={css.mark}>{t("stories.fromDraft")}</span>}
        </p>
      </div>
      <div className={css.actions}>
        <button type="button" className={css.start} aria-label={`${t("stories.start")}: ${name}`} onClick={() => startStory(id)}>
          <BilingualMessage of="stories.start" />
        </button>
        <button type="button" className={css.edit} aria-label={`${t("stories.play")}: ${name}`} onClick={() => startStory(id, { mode: "playing" })}>
          <PlayIcon />
          <BilingualMessage of="stories.play" />
        </button>
      </div>
    </li>
  );
}
