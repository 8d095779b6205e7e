import { useState } from "react";
import { officeFault } from "../../domain/sites/answering-office";
import type { StoryFinding } from "../../domain/stories/story-finding";
import type { Story } from "../../domain/stories/story";
import { storyLimits } from "../../domain/stories/story-limits";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { CommitLine } from "./CommitLine";
import { putStory, useDesk, useOpenStory } from "./editor-desk";
import css from "./Fields.module.css";

/** Who approved which edition, and whether the public sees it: only without faults, and only under the name of an office. */
export function ReleaseForm({ findings, onCheck }: { findings: readonly StoryFinding[]; onCheck: () => void }) {
  const { t } = useTranslation();
  const { run } = useDesk();
  const { story, isReadOnly, change } = useOpenStory();
  const hasRegister = usePlan(({ statements }) => statements !== null);
  const [refused, setRefused] = useState<string | null>(null);
  const put = (changed: Partial<Story>) => change({ ...story, ...changed }, "edit-story", t("storyEditor.story.changed"));
  const putApprover = (text: string) => {
    const fault = text === "" ? null : officeFault(text);
    setRefused(fault === null || fault === "missing" ? null : t(`storyEditor.approver.${fault}`));
    if (fault === null) put({ approver: text === "" ? null : text });
  };
  // That an approver is missing for the present class is what is entered here.
  const faults = findings.filter(({ severity, code }) => severity === "fault" && code !== "no-approver").length;
  const lacks = [
    ...(story.chapters.length === 0 ? [t("storyEditor.release.noChapters")] : []),
    ...(hasRegister ? [] : [t("storyEditor.release.waiting")]),
    ...(faults > 0 ? [t("storyEditor.release.faults", { n: faults })] : []),
    ...(story.approver === null ? [t("storyEditor.release.noApprover")] : []),
  ];
  const isPublic = story.releaseClass === "public";
  const release = (releaseClass: Story["releaseClass"]) => run("release-story", [putStory({ ...story, releaseClass })], t(`storyEditor.release.now.${releaseClass}`));
  return (
    <section className={css.group} data-release>
      <h4>
        <BilingualMessage of="storyEditor.release" />
      </h4>
      <CommitLine name="storyEditor.approver" field="approver" hint={t("storyEditor.approver.hint")} fault={refused} value={story.approver ?? ""} longest={storyLimits.approver} isReadOnly={isReadOnly} onPut={putApprover} />
      <div className={css.two}>
        <CommitLine name="storyEditor.date" field="date" type="date" value={story.date} longest={10} isReadOnly={isReadOnly} onPut={(date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && put({ date })} />
        <CommitLine name="storyEditor.edition" field="edition" value={story.edition} longest={storyLimits.edition} isReadOnly={isReadOnly} onPut={(edition) => edition !== "" && put({ edition })} />
      </div>
      <p className={css.class} data-class={story.releaseClass}>
        {t(isPublic ? "storyEditor.release.isPublic" : "storyEditor.release.isInternal")}
      </p>
      {!isReadOnly && !isPublic && lacks.length > 0 && (
        <ul className={css.lacks} aria-label={t("storyEditor.release.lacks")}>
          {lacks.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <div className={css.buttons}>
          {isPublic ? (
            <button type="button" className={buttons.quiet} onClick={() => release("internal")}>
              <BilingualMessage of="storyEditor.release.withdraw" />
            </button>
          ) : (
            <button type="button" className={buttons.main} disabled={lacks.length > 0} onClick={() => release("public")}>
              <BilingualMessage of="storyEditor.release.do" />
            </button>
          )}
          {faults > 0 && (
            <button type="button" className={buttons.quiet} onClick={onCheck}>
              <BilingualMessage of="storyEditor.release.see" />
            </button>
          )}
        </div>
      )}
      <p className={css.hint}>{t("storyEditor.release.hint")}</p>
    </section>
  );
}
