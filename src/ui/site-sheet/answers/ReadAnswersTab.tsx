import { useMemo, useRef, useState } from "react";
import { answerContext } from "../../../sheets/site-questions";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { Caution } from "../../import/Caution";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { TableFileInput } from "../../widgets/TableFileInput";
import { useTranslation } from "../../widgets/use-translation";
import { useEntering } from "../use-entering";
import { useToday } from "../use-today";
import { fileSentence } from "./answer-words";
import { AnswerPreview } from "./AnswerPreview";
import { EnterAnswer } from "./EnterAnswer";
import { useAnswers, type ReadingAnswers } from "./use-answers";
import css from "./Answers.module.css";

/** Where answers come in: a list that was filled in, or one answer by hand. */
export function ReadAnswersTab() {
  const { t } = useTranslation();
  const { project, why } = useEntering();
  const publication = usePlan(publicationOfAllDays);
  const today = useToday();
  const context = useMemo(() => answerContext(publication.zones, today), [publication, today]);
  const task = useAnswers(context);
  const { state } = task;
  if (why !== null) return <p className={css.why}>{t(why)}</p>;
  if (state.status === "open") return <AnswerPreview project={project} file={state.file} rows={state.rows} isRefused={state.isRefused} onRefused={task.refuse} onDone={task.finish} onCancel={task.startOver} />;
  return (
    <div className={css.tab}>
      {state.status === "done" && (
        <div className={css.done} role="status">
          <p>{t(project.redo.includes(state.step) ? "sites.answers.undone" : "sites.answers.done", { n: state.taken })}</p>
          {/* What came later is not this button's to undo. */}
          {project.undo.at(-1) === state.step && (
            <button type="button" className={css.quiet} onClick={project.actions.undo}>
              <BilingualMessage of="sites.answers.undo" />
            </button>
          )}
        </div>
      )}
      <ChooseAnswers state={state} onChoose={(file) => void task.choose(file)} onCancel={task.startOver} />
      <EnterAnswer project={project} context={context} />
    </div>
  );
}

function ChooseAnswers({ state, onChoose, onCancel }: { state: ReadingAnswers; onChoose: (file: File) => void; onCancel: () => void }) {
  const { t, language } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const receive = (file: File | null | undefined) => file && onChoose(file);
  return (
    <section className={css.section} aria-busy={state.status === "reading"}>
      <h3>
        <BilingualMessage of="sites.answers.read" />
      </h3>
      <div
        className={css.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          receive(event.dataTransfer.files.item(0));
        }}
      >
        <p>{t("sites.answers.drop")}</p>
        <button type="button" className={css.main} onClick={() => input.current?.click()}>
          <BilingualMessage of="sites.answers.choose" />
        </button>
        <TableFileInput ref={input} label={t("sites.answers.choose")} testId="answers-file" onFile={receive} />
      </div>
      <div role="status">
        {state.status === "reading" && (
          <p className={css.row}>
            <span>{t("sites.answers.reading", { file: state.file })}</span>
            <button type="button" className={css.quiet} onClick={onCancel}>
              <BilingualMessage of="sites.answers.cancel" />
            </button>
          </p>
        )}
      </div>
      {state.status === "choosing" && state.fault && <Caution alert>{fileSentence(language, state.fault)}</Caution>}
    </section>
  );
}
