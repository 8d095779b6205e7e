import { useEffect, useMemo, useRef } from "react";
import { answerChanges, answersCommand, type AnswerChange } from "../../../analysis/sites/answers/answer-changes";
import type { AnswerRow } from "../../../analysis/sites/answers/answer-rows";
import type { Step } from "../../../domain/project-history";
import type { ProjectState } from "../../../store/project-state";
import { usePlanStore } from "../../../store/use-plan";
import { Caution } from "../../import/Caution";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import { AnswerChangeTable } from "./AnswerChangeTable";
import css from "./Answers.module.css";

type Props = { project: ProjectState; file: string; rows: readonly AnswerRow[]; isRefused: boolean; onRefused: () => void; onDone: (taken: number, step: Step) => void; onCancel: () => void };

const isTaken = ({ state }: AnswerChange): boolean => state === "new" || state === "changed";

/** What would become of each row of a filled-in list; nothing does before it is accepted. */
export function AnswerPreview({ project, file, rows, isRefused, onRefused, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { answers } = project.value.collections;
  const changes = useMemo(() => answerChanges(rows, answers), [rows, answers]);
  const taken = changes.filter(isTaken).length;
  const refused = changes.filter(({ state }) => state === "refused").length;
  const blank = changes.filter(({ state }) => state === "blank").length;
  const accept = () => {
    const command = answersCommand(changes, answers);
    if (command) project.actions.run(command);
    const now = store.getState().project;
    const step = now?.undo.at(-1);
    // What the project could not keep was not carried out, none of it.
    if (!step || now?.value === project.value) onRefused();
    else onDone(taken, step);
  };
  return (
    <div className={css.preview}>
      <div className={css.content}>
        <h3 ref={heading} tabIndex={-1}>
          {t("sites.answers.preview", { file })}
        </h3>
        <p>{t("sites.answers.summary", { taken, refused, blank, same: changes.length - taken - refused - blank })}</p>
        {refused > 0 && <Caution>{t("sites.answers.refusedSome", { n: refused })}</Caution>}
        <AnswerChangeTable changes={changes} />
        {isRefused && <Caution alert>{t("sites.answers.notKept")}</Caution>}
      </div>
      <footer className={css.foot}>
        <button type="button" className={css.quiet} onClick={onCancel}>
          <BilingualMessage of="sites.answers.cancel" />
        </button>
        <span className={css.space} />
        <button type="button" className={css.main} disabled={taken === 0} onClick={accept}>
          {t("sites.answers.accept", { n: taken })}
        </button>
      </footer>
    </div>
  );
}
