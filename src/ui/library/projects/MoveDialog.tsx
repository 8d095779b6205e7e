import { useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import { nameOf, stageOf } from "../../../analysis/projects/project-fields";
import { isDate } from "../../../domain/calendar";
import { usePlan } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { CommandRow } from "./CommandRow";
import { Dialog } from "../../widgets/Dialog";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Form.module.css";
import { stageKey, stageText } from "./project-words";
import type { AskedMove, Moves } from "./use-move";

/** Asks when a project came to the stage it is moved to: nobody knows, unless someone says so. */
export function MoveDialog({ asked, moves }: { asked: AskedMove; moves: Moves }) {
  const { project, stage } = asked;
  const { t, text } = useTranslation();
  const id = useId();
  const today = usePlan((state) => state.today);
  const form = useRef<HTMLFormElement>(null);
  const [date, setDate] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  // What opens as a dialog puts the focus on its first button, and Enter would cancel.
  useEffect(() => form.current?.querySelector<HTMLElement>("input, [type=submit]")?.focus(), []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const said = date.trim();
    if (said !== "" && !isDate(said)) return setFault(t("library.projects.move.fault.date"));
    const disorder = moves.move(stage === null || said === "" ? null : said);
    if (disorder) setFault(t("library.projects.move.fault.disorder", { earlier: t(stageKey(disorder.earlier)), later: t(stageKey(disorder.later)) }));
  };
  return (
    <Dialog title={<BothWords words="library.projects.move.title" parameters={{ stage: stageText(stage) }} />} onClose={moves.cancel} narrow>
      <form ref={form} className={css.form} onSubmit={submit} noValidate>
        <p className={css.lead}>
          <b>{text(nameOf(project))}</b>
          <span>
            <BothWords words={stageText(stageOf(project).value)} /> → <BothWords words={stageText(stage)} />
          </span>
        </p>
        {stage !== null && (
          <div className={css.field}>
            <label htmlFor={id}>
              <BothWords words="library.projects.move.date" />
            </label>
            <div className={css.pair}>
              <input id={id} type="text" value={date} maxLength={10} autoComplete="off" aria-describedby={`${id}-hint`} aria-invalid={fault !== null || undefined} onChange={({ target }) => setDate(target.value)} />
              {today !== null && (
                <button type="button" className={css.small} onClick={() => setDate(today)}>
                  <BothWords words="library.projects.move.date.today" />
                </button>
              )}
            </div>
            <p id={`${id}-hint`} className={css.hint}>
              {t("library.projects.move.date.hint")}
            </p>
          </div>
        )}
        {project.entered === null && <p className={css.hint}>{t("library.projects.move.takesOver")}</p>}
        {fault && (
          <p role="alert" className={css.fault}>
            {fault}
          </p>
        )}
        <CommandRow main="library.projects.move.do" onCancel={moves.cancel} />
      </form>
    </Dialog>
  );
}
