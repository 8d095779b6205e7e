import type { StoryFinding } from "../../domain/stories/story-finding";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { partOfField } from "./chapter-parts";
import { useOpenStory } from "./editor-desk";
import css from "./Findings.module.css";
import { FindingLines } from "./FindingLines";
import { findingsSum } from "./findings-sum";
import { titleText } from "./title-text";

/** Everything that someone should look at before the story is shown, chapter by chapter. */
export function CheckPanel({ findings, onDetails }: { findings: readonly StoryFinding[]; onDetails: (part: string) => void }) {
  const { t, language } = useTranslation();
  const { story } = useOpenStory();
  const { editStory, showEditorTab } = useActions();
  const goTo = (chapter: string, field: string) => {
    showEditorTab({ chapter: partOfField(field) });
    editStory(story.id, chapter, field);
  };
  const hasRegister = usePlan(({ statements }) => statements !== null);
  const own = findings.filter(({ chapter }) => chapter === null);
  return (
    <div className={css.page} data-check>
      <p role="status" className={css.sum}>
        {!hasRegister ? t("storyEditor.check.waiting") : findings.length === 0 ? t("storyEditor.check.none") : findingsSum(findings, t)}
      </p>
      {own.length > 0 && (
        <section>
          <h4>
            <BilingualMessage of="storyEditor.part.details" />
          </h4>
          <FindingLines findings={own} onGoTo={onDetails} />
        </section>
      )}
      {story.chapters.map((chapter, index) => {
        const of = findings.filter((finding) => finding.chapter === index);
        if (of.length === 0) return null;
        return (
          <section key={chapter.id}>
            <h4>{t("storyEditor.chapter.named", { n: index + 1, title: titleText(chapter.title, language) })}</h4>
            <FindingLines findings={of} onGoTo={(part) => goTo(chapter.id, part)} />
          </section>
        );
      })}
      <p className={css.hint}>{t("storyEditor.check.hint")}</p>
    </div>
  );
}
