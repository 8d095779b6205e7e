import type { Language } from "../../domain/saved-view";
import { langTag, leadingLanguage, type SentenceLanguage, translate } from "../../i18n/translate";
import { approvalOf } from "../../store/approval";
import { imageNotes } from "../../store/image-notes";
import { isForPublic } from "../../store/shown-statements";
import { usePlan } from "../../store/use-plan";
import { ApprovalSlot } from "../shell/ApprovalSlot";
import css from "./StageApproval.module.css";

/** Before an audience an approval that is not there yet is pending; at a planner's desk and in pictures it is said as everywhere. */
export function StageApproval() {
  const language = usePlan((state) => state.language);
  const isPending = usePlan((state) => (state.kiosk !== null || isForPublic(state)) && approvalOf(state).status !== "approved");
  if (!isPending) return <ApprovalSlot />;
  return (
    <div className={css.slot} data-testid="approval">
      <Notes language={leadingLanguage(language)} />
      {language === "both" && <Notes language="en" />}
    </div>
  );
}

function Notes({ language }: { language: SentenceLanguage }) {
  const notes = usePlan((state) => imageNotes(state, language satisfies Language).slice(1).join("\n"));
  return (
    <p className={css.line} lang={langTag(language)}>
      <span className={css.number}>{translate(language, "stories.approvalPending")}</span>
      {notes.split("\n").map((note) => (
        <span key={note}>{note}</span>
      ))}
    </p>
  );
}
