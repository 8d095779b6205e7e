import { useState } from "react";
import type { ProjectTable } from "../../../analysis/projects/project-table";
import { columnLetters } from "../../../domain/table-grid";
import { usePlanStore } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Import.module.css";
import { ImportRows } from "./ImportRows";
import type { ReadProjects } from "./use-project-import";
import type { Projects } from "./use-projects";

type Props = { read: ReadProjects; tables: readonly ProjectTable[]; sheet: number; onSheet: (index: number) => void; projects: Projects; onDone: (words: string | null) => void };

const mostFaults = 50;

/** What a table would change, and what of it cannot be taken; known projects are only changed where the user says so. */
export function ImportPreview({ read, tables, sheet, onSheet, projects, onDone }: Props) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const [updates, setUpdates] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const count = (state: "new" | "changed" | "unchanged") => read.changes.filter((one) => one.state === state).length;
  const taken = read.changes.filter(({ state }) => state === "new" || (state === "changed" && updates));
  const faults = [...read.cellFaults, ...read.faults].sort((a, b) => a.row - b.row || a.column - b.column);
  const person = read.table.columns.filter(({ role }) => role === "person").map(({ heading }) => heading);
  const unread = read.table.columns.filter(({ role, heading }) => role === null && heading !== "").map(({ heading }) => heading.slice(0, 30));
  const accept = () => {
    const before = projects.editor?.value;
    projects.editor?.actions.run({ name: "change-records", why: "projects", changes: taken.flatMap(({ command }) => command ?? []) });
    // What the project could not keep was not carried out, none of it.
    if (before === undefined || store.getState().project?.value === before) setRefused(true);
    else onDone(t("library.projects.import.done", { n: taken.length }));
  };
  return (
    <>
      {tables.length > 1 && (
        <label className={css.sheet}>
          {t("library.projects.import.sheet")}
          <select value={sheet} onChange={({ target }) => onSheet(Number(target.value))}>
            {tables.map((table, index) => (
              <option key={table.sheet.name} value={index}>
                {table.sheet.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p role="status" className={css.summary}>
        {t("library.projects.import.summary", { added: count("new"), changed: count("changed"), same: count("unchanged"), out: faults.filter(({ costsRow }) => costsRow).length })}
      </p>
      {person.length > 0 && <p className={css.fault}>{t("library.projects.import.columns.person", { names: person.join("、") })}</p>}
      {unread.length > 0 && <p className={css.about}>{t("library.projects.import.columns.out", { names: unread.join("、") })}</p>}
      {read.left > 0 && <p className={css.fault}>{t("library.projects.import.left", { n: read.left })}</p>}
      {count("changed") > 0 && (
        <label className={css.check}>
          <input type="checkbox" checked={updates} onChange={({ target }) => setUpdates(target.checked)} />
          <span>
            {t("library.projects.import.update", { n: count("changed") })}
            <small>{t("library.projects.import.update.hint")}</small>
          </span>
        </label>
      )}
      <ImportRows changes={read.changes} projects={projects} />
      {faults.length > 0 && (
        <details className={css.faults} open>
          <summary>{t("library.projects.import.faults", { n: faults.length })}</summary>
          <ul>
            {faults.slice(0, mostFaults).map(({ code, row, column, value }) => (
              <li key={`${code}.${row}.${column}`}>{t(`library.projects.rowFault.${code}`, { row: row + 1, column: columnLetters(column), value })}</li>
            ))}
          </ul>
          {faults.length > mostFaults && <p>{t("library.projects.import.more", { n: faults.length - mostFaults })}</p>}
        </details>
      )}
      {isRefused && (
        <p role="alert" className={css.fault}>
          {t("library.projects.import.refused")}
        </p>
      )}
      <div className={css.ways}>
        <button type="button" className={buttons.main} disabled={taken.length === 0} onClick={accept}>
          <BothWords words="library.projects.import.do" parameters={{ n: taken.length }} />
        </button>
      </div>
    </>
  );
}
