import { useRef, useState } from "react";
import type { Booked } from "../../analysis/imports/blank-transfers";
import type { FileFault, Read } from "../../domain/table-fault";
import type { ReadFile } from "../../formats/tables/ask-worker";
import type { ReadingPhase } from "../../formats/tables/read-table";
import { openTable, type OpenTable } from "./open-table";

export type ImportState =
  | { status: "choosing"; fault: FileFault | null }
  | { status: "reading"; name: string; phase: ReadingPhase | "start" }
  | { status: "open"; step: "table" | "rows" | "accept"; open: OpenTable }
  | { status: "done"; entered: number; booked: readonly Booked[] };

/** One import from the chosen file to what was entered; leaving it anywhere leaves nothing behind. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ status: "choosing", fault: null });
  const reading = useRef<AbortController | null>(null);

  const receive = async (name: string, read: (way: { signal: AbortSignal; onPhase: (phase: ReadingPhase) => void }) => Promise<Read<ReadFile>>) => {
    reading.current?.abort();
    const control = new AbortController();
    reading.current = control;
    setState({ status: "reading", name, phase: "start" });
    try {
      const result = await read({ signal: control.signal, onPhase: (phase) => setState((now) => (now.status === "reading" ? { ...now, phase } : now)) });
      if (control.signal.aborted) return;
      setState(result.ok ? { status: "open", step: "table", open: openTable(result.value) } : { status: "choosing", fault: result.fault });
    } catch {
      // The part that reads did not arrive, or it was broken off.
      if (!control.signal.aborted) setState({ status: "choosing", fault: { code: "table-no-worker", file: name } });
    }
  };

  return {
    state,
    chooseFile: (file: File) => receive(file.name, async (way) => (await import("../../formats/tables/ask-worker")).readTableFile(file, way)),
    paste: (text: string, name: string) => receive(name, async (way) => (await import("../../formats/tables/ask-worker")).readPastedTable(text, name, way)),
    startOver: () => {
      reading.current?.abort();
      setState({ status: "choosing", fault: null });
    },
    go: (step: "table" | "rows" | "accept") => setState((now) => (now.status === "open" ? { ...now, step } : now)),
    change: (open: OpenTable) => setState((now) => (now.status === "open" ? { ...now, open } : now)),
    finish: (entered: number, booked: readonly Booked[]) => setState({ status: "done", entered, booked }),
  };
}

export type Import = ReturnType<typeof useImport>;
