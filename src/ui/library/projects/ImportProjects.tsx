import { useRef } from "react";
import { tableLimits } from "../../../formats/tables/limits";
import { translate, type MessageKey } from "../../../i18n/translate";
import type { Language } from "../../../domain/saved-view";
import { BothWords } from "../../layers/BothWords";
import buttons from "../../widgets/buttons.module.css";
import { TableFileInput } from "../../widgets/TableFileInput";
import { useTranslation } from "../../widgets/use-translation";
import { useLeaving } from "../leaving/use-leaving";
import css from "./Import.module.css";
import { ImportPreview } from "./ImportPreview";
import { useProjectImport, type ImportStatus } from "./use-project-import";
import type { Projects } from "./use-projects";

/** A table of projects: chosen, looked at, and taken in as one step. */
export function ImportProjects({ projects, onDone }: { projects: Projects; onDone: (words: string | null) => void }) {
  const { t, language } = useTranslation();
  const task = useProjectImport(projects);
  const input = useRef<HTMLInputElement>(null);
  const { state } = task;
  const leave = () => {
    task.cancel();
    onDone(null);
  };
  const question = useLeaving(state.status === "done", leave);
  return (
    <section className={css.import} aria-label={t("library.projects.import.title")} aria-busy={state.status === "running"}>
      <h3>
        <BothWords words="library.projects.import.title" />
      </h3>
      {state.status !== "done" && <p className={css.about}>{t("library.projects.import.about")}</p>}
      <div className={css.ways}>
        <button type="button" className={state.status === "done" ? buttons.quiet : buttons.main} disabled={state.status === "running"} onClick={() => input.current?.click()}>
          <BothWords words="library.projects.import.choose" />
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={leave}
        >
          <BothWords words="library.projects.import.cancel" />
        </button>
        <TableFileInput ref={input} label={t("library.projects.import.choose")} testId="projects-file" onFile={(file) => void task.choose(file)} />
      </div>
      <div role="status">{state.status === "running" && <p>{t("library.projects.import.reading", { file: state.file })}</p>}</div>
      {state.status === "idle" && state.fault && (
        <p role="alert" className={css.fault}>
          {faultText(state.fault, language)}
        </p>
      )}
      {state.status === "done" && task.read && (
        <ImportPreview key={task.sheet} read={task.read} tables={state.tables} sheet={task.sheet} onSheet={task.setSheet} projects={projects} onDone={onDone} />
      )}
      {question}
    </section>
  );
}

function faultText(fault: NonNullable<Extract<ImportStatus, { status: "idle" }>["fault"]>, language: Language): string {
  if (fault.code === "no-table") return translate(language, "library.projects.import.noTable", { file: fault.file });
  const { code, file, row, value } = fault;
  return translate(language, `problem.${code}` as MessageKey, { file, row: row ?? "?", value: value ?? String(tableLimits.mostBytes / 1e6) });
}
