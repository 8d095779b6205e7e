import { useId, useRef } from "react";
import type { Command } from "../../../domain/project-commands";
import type { ResourceRecord } from "../../../domain/sites/site-records";
import { Caution } from "../../import/Caution";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { TableFileInput } from "../../widgets/TableFileInput";
import { useTranslation } from "../../widgets/use-translation";
import { useLeaving } from "../leaving/use-leaving";
import css from "./ImportResources.module.css";
import { fileSentence } from "./resource-words";
import { ImportRows } from "./ImportRows";
import { ImportSetup } from "./ImportSetup";
import { useResourceImport } from "./use-resource-import";

type Props = { stored: Readonly<Record<string, ResourceRecord>>; onAccept: (command: Command, n: number) => void; onClose: () => void };

/** A table of resources on its way in: chosen, looked at row by row, taken over as one step. */
export function ImportResources({ stored, onAccept, onClose }: Props) {
  const { t, language } = useTranslation();
  const titleId = useId();
  const input = useRef<HTMLInputElement>(null);
  const task = useResourceImport(stored);
  const { state, command } = task;
  const question = useLeaving(state.status === "open", onClose);
  const n = command?.name === "change-records" ? command.changes.length : 0;
  return (
    <section className={css.page} aria-labelledby={titleId} aria-busy={state.status === "reading"}>
      <h3 id={titleId}>
        <BilingualMessage of="library.resources.import.title" />
      </h3>
      <p className={css.about}>{t("library.resources.import.about")}</p>
      <div className={css.buttons}>
        <button type="button" className={state.status === "open" ? buttons.quiet : buttons.main} onClick={() => input.current?.click()}>
          <BilingualMessage of={state.status === "open" ? "library.resources.import.other" : "library.resources.import.choose"} />
        </button>
        <button type="button" className={buttons.quiet} onClick={onClose}>
          <BilingualMessage of="library.resources.cancel" />
        </button>
        <TableFileInput ref={input} label={t("library.resources.import.choose")} testId="resource-file" onFile={(file) => void task.choose(file)} />
      </div>
      <p role="status">{state.status === "reading" && t("library.resources.import.reading", { file: state.name })}</p>
      {state.status === "choosing" && state.fault && <Caution alert>{fileSentence(language, state.fault)}</Caution>}
      {state.status === "choosing" && state.without !== null && <Caution alert>{t("library.resources.import.no-table", { file: state.without })}</Caution>}
      {state.status === "open" && (
        <>
          <ImportSetup task={task} table={state.table} />
          <ImportRows task={task} />
          <div className={css.foot}>
            <button type="button" className={buttons.main} disabled={command === null} onClick={() => command && onAccept(command, n)}>
              {command === null ? t("library.resources.import.nothing") : t("library.resources.import.accept", { n })}
            </button>
            <span className={css.about}>{t("library.resources.import.blank")}</span>
          </div>
        </>
      )}
      {question}
    </section>
  );
}
