import { useMemo, useRef, useState } from "react";
import { matchNames } from "../../../analysis/match-names";
import { projectChanges, type ProjectChanges } from "../../../analysis/projects/project-changes";
import { projectRows, type RowFault } from "../../../analysis/projects/project-rows";
import { projectTable, type ProjectTable } from "../../../analysis/projects/project-table";
import type { PublishedProject } from "../../../analysis/projects/library-projects";
import type { FileFault, Read } from "../../../domain/table-fault";
import type { SheetGrid } from "../../../domain/table-grid";
import type { ReadFile } from "../../../formats/tables/ask-worker";
import { registerProjects } from "../../../store/project-library";
import { usePlan } from "../../../store/use-plan";
import type { Projects } from "./use-projects";

export type ImportStatus =
  | { status: "idle"; fault: FileFault | { code: "no-table"; file: string } | null }
  | { status: "running"; file: string }
  | { status: "done"; file: string; tables: readonly ProjectTable[] };

export type ReadProjects = ProjectChanges & { table: ProjectTable; cellFaults: readonly RowFault[]; left: number };

const none: readonly PublishedProject[] = [];

/** A chosen file as projects: read in the worker of tables, recognised and compared with what is there; nothing is stored. */
export function useProjectImport({ units, editor }: Projects) {
  const [state, setState] = useState<ImportStatus>({ status: "idle", fault: null });
  const [sheet, setSheet] = useState(0);
  const reading = useRef<AbortController | null>(null);
  const published = usePlan(registerProjects) ?? none;
  const stored = editor?.value.collections.investments;
  const table = state.status === "done" ? (state.tables[sheet] ?? state.tables[0] ?? null) : null;
  const match = useMemo(() => matchNames(units), [units]);
  const read = useMemo((): ReadProjects | null => {
    if (!table || !stored) return null;
    const { rows, faults, left } = projectRows(table, (name) => match({ id: "", name }));
    const nameColumn = table.columns.find(({ role }) => role === "name")?.index ?? 0;
    return { ...projectChanges(rows, stored, published, nameColumn), table, cellFaults: faults, left };
  }, [table, stored, published, match]);

  const choose = async (file: File) => {
    reading.current?.abort();
    const control = new AbortController();
    reading.current = control;
    setState({ status: "running", file: file.name });
    try {
      const { readTableFile } = await import("../../../formats/tables/ask-worker");
      const result: Read<ReadFile> = await readTableFile(file, { signal: control.signal });
      if (control.signal.aborted) return;
      setSheet(0);
      setState(result.ok ? withTables(file.name, result.value.sheets) : { status: "idle", fault: result.fault });
    } catch {
      if (!control.signal.aborted) setState({ status: "idle", fault: { code: "table-no-worker", file: file.name } });
    }
  };
  return {
    state,
    read,
    sheet,
    setSheet,
    choose,
    cancel: () => {
      reading.current?.abort();
      setState({ status: "idle", fault: null });
    },
  };
}

function withTables(file: string, sheets: readonly SheetGrid[]): ImportStatus {
  const tables = sheets.flatMap((sheet) => projectTable(sheet) ?? []);
  return tables.length > 0 ? { status: "done", file, tables } : { status: "idle", fault: { code: "no-table", file } };
}
