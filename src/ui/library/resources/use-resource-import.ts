import { useMemo, useRef, useState } from "react";
import { matchNames } from "../../../analysis/match-names";
import { namedUnits } from "../../../analysis/named-units";
import type { FileFault } from "../../../domain/table-fault";
import type { ResourceRecord } from "../../../domain/sites/site-records";
import { readResourceRows, type ResourceRow, type TableSetup } from "../../../formats/resources/read-resource-rows";
import { resourceTable, type ResourceTable } from "../../../formats/resources/resource-columns";
import { resourceImport } from "../../../formats/resources/resource-import";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";

/** A table on its way in. */
export type ImportState =
  | { status: "choosing"; fault: FileFault | null; without: string | null }
  | { status: "reading"; name: string }
  | { status: "open"; name: string; table: ResourceTable };

const choosing: ImportState = { status: "choosing", fault: null, without: null };
const usualSetup: TableSetup = { type: "land", areaUnit: null, priceUnit: null };

/** Reads a file in the worker of tables and keeps what the user says of it; nothing enters the project before it is accepted. */
export function useResourceImport(stored: Readonly<Record<string, ResourceRecord>>) {
  const [state, setState] = useState<ImportState>(choosing);
  const [setup, setSetup] = useState<TableSetup>(usualSetup);
  const [keepPlaceless, setKeepPlaceless] = useState(false);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const publication = usePlan(publicationOfAllDays);
  const units = useMemo(() => namedUnits(publication).filter(({ kind }) => kind !== "prefecture"), [publication]);
  const reading = useRef<AbortController | null>(null);

  const startOver = () => {
    reading.current?.abort();
    setState(choosing);
  };
  const choose = async (file: File) => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    setState({ status: "reading", name: file.name });
    setSetup(usualSetup);
    setAnswers({});
    setKeepPlaceless(false);
    const read = await import("../../../formats/tables/ask-worker").then(({ readTableFile }) => readTableFile(file, { signal: own.signal })).catch(() => null);
    if (own.signal.aborted) return;
    if (!read?.ok) return setState({ status: "choosing", fault: read?.fault ?? { code: "table-no-worker", file: file.name }, without: null });
    const tables = read.value.sheets.flatMap((sheet) => resourceTable(sheet) ?? []);
    const best = tables.sort((a, b) => known(b) - known(a))[0];
    setState(best ? { status: "open", name: file.name, table: best } : { status: "choosing", fault: null, without: file.name });
  };

  const table = state.status === "open" ? state.table : null;
  const rows = useMemo((): ResourceRow[] => {
    if (!table) return [];
    const match = matchNames(units);
    const zoneOf = (name: string): string | null => {
      if (answers[name]) return answers[name];
      const found = match({ id: "", name });
      return found.is === "matched" ? found.id : null;
    };
    return readResourceRows(table, setup, zoneOf, Object.values(stored));
  }, [table, setup, answers, units, stored]);
  const { command, outcomes } = useMemo(() => resourceImport(rows, keepPlaceless, stored), [rows, keepPlaceless, stored]);
  return { state, setup, setSetup, keepPlaceless, setKeepPlaceless, answers, answer: (name: string, unit: string) => setAnswers((former) => ({ ...former, [name]: unit })), rows, command, outcomes, choose, startOver };
}

const known = ({ columns, rows }: ResourceTable): number => columns.filter(({ role }) => role !== null).length + Math.min(0.9, rows.length / 1e6);

export type ResourceImport = ReturnType<typeof useResourceImport>;
