import { useId, useState, type FormEvent } from "react";
import { answerChanges, answersCommand } from "../../../analysis/sites/answers/answer-changes";
import type { AnswerFault } from "../../../analysis/sites/answers/answer-fault";
import { askable, readFilled, type AnswerContext } from "../../../analysis/sites/answers/answer-rows";
import type { CriterionId } from "../../../domain/sites/criterion";
import type { GridCell } from "../../../domain/table-grid";
import { questionText } from "../../../sheets/site-questions";
import type { ProjectState } from "../../../store/project-state";
import { shownPublication } from "../../../store/shown-publication";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { Caution } from "../../import/Caution";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import { answerFaultSentence } from "./answer-words";
import { AnswerField } from "./AnswerField";
import css from "./Answers.module.css";

export type AnswerDraftText = { zone: string; criterion: CriterionId; answer: string; unit: string; date: string; by: string; note: string };

const cell = (text: string): GridCell | null => (text.trim() === "" ? null : { text, kind: "text" });

/** One answer by hand, read by the same rules as a row of a file. */
export function EnterAnswer({ project, context }: { project: ProjectState; context: AnswerContext }) {
  const { t, text, language } = useTranslation();
  const id = useId();
  const store = usePlanStore();
  const { zones } = usePlan(shownPublication);
  const [draft, setDraft] = useState<AnswerDraftText>({ zone: zones[0]?.id ?? "", criterion: askable[0] ?? "power", answer: "", unit: "", date: context.today, by: "", note: "" });
  const [outcome, setOutcome] = useState<{ is: "none" | "entered" | "same" | "not-kept" } | { is: "refused"; faults: readonly AnswerFault[] }>({ is: "none" });
  const change = (part: Partial<AnswerDraftText>) => {
    setDraft({ ...draft, ...part });
    setOutcome({ is: "none" });
  };
  const enter = (event: FormEvent) => {
    event.preventDefault();
    const { zone, criterion, answer, unit, date, by, note } = draft;
    const read = readFilled({ zone, criterion }, { answer: cell(answer), unit, date: cell(date), by, note, file: null }, context);
    const { answers } = project.value.collections;
    const [one] = answerChanges([{ sheet: "", row: 0, zone, criterion, given: answer, read }], answers);
    const command = one && answersCommand([one], answers);
    if (command) project.actions.run(command);
    if (one?.read.is === "refused") setOutcome(one.read);
    else if (one?.read.is === "blank") setOutcome({ is: "refused", faults: [{ code: "not-a-number", value: answer }] });
    else if (!command) setOutcome({ is: "same" });
    // What the project could not keep was not carried out, and stays to be tried again.
    else if (store.getState().project?.value === project.value) setOutcome({ is: "not-kept" });
    else {
      setOutcome({ is: "entered" });
      setDraft({ ...draft, answer: "", note: "" });
    }
  };
  return (
    <form className={css.section} onSubmit={enter} noValidate>
      <h3>
        <BilingualMessage of="sites.answers.enter" />
      </h3>
      <div className={css.fields}>
        <label htmlFor={`${id}-zone`}>
          <span>{t("sites.questions.column.zone")}</span>
          <select id={`${id}-zone`} value={draft.zone} onChange={({ target }) => change({ zone: target.value })}>
            {zones.map((zone) => (
              <option key={zone.id} value={zone.id}>
                {text(zone.shortName)}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-question`}>
          <span>{t("sites.questions.column.question")}</span>
          <select id={`${id}-question`} value={draft.criterion} onChange={({ target }) => change({ criterion: target.value as CriterionId, answer: "", unit: "" })}>
            {askable.map((criterion) => (
              <option key={criterion} value={criterion}>
                {text(questionText(criterion))}
              </option>
            ))}
          </select>
        </label>
        <AnswerField draft={draft} onChange={change} />
        <label htmlFor={`${id}-date`}>
          <span>{t("sites.questions.column.date")}</span>
          <input id={`${id}-date`} type="date" value={draft.date} max={context.today} onChange={({ target }) => change({ date: target.value })} />
        </label>
        <label htmlFor={`${id}-by`}>
          <span>{t("sites.questions.column.by")}</span>
          <input id={`${id}-by`} value={draft.by} maxLength={120} aria-describedby={`${id}-by-hint`} onChange={({ target }) => change({ by: target.value })} />
          <small id={`${id}-by-hint`}>{t("sites.answers.by.hint")}</small>
        </label>
        <label htmlFor={`${id}-note`}>
          <span>{t("sites.questions.column.note")}</span>
          <input id={`${id}-note`} value={draft.note} maxLength={500} onChange={({ target }) => change({ note: target.value })} />
        </label>
      </div>
      {outcome.is === "refused" && (
        <Caution alert>
          {outcome.faults.map((fault) => (
            <span key={fault.code} className={css.fault}>
              {answerFaultSentence(language, fault, draft.criterion)}
            </span>
          ))}
        </Caution>
      )}
      {outcome.is === "not-kept" && <Caution alert>{t("sites.answers.notKept")}</Caution>}
      <div className={css.row}>
        <button type="submit" className={css.main}>
          <BilingualMessage of="sites.answers.enter.do" />
        </button>
        <span role="status">{outcome.is === "entered" ? t("sites.answers.entered") : outcome.is === "same" ? t("sites.answers.state.unchanged") : null}</span>
      </div>
    </form>
  );
}
