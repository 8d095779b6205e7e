import { useCallback, useEffect, useRef, useState } from "react";
import { readGeodata } from "#platform";
import type { DataReport } from "../../formats/inspect-data";
import { usePlanStore } from "../../store/use-plan";

export type DataCheck = { status: "running" } | { status: "done"; report: DataReport } | { status: "failed" };

/** Reads and checks the publication when the page opens, and again when asked; its texts are not kept. */
export function useDataReport(): { check: DataCheck; again: () => void } {
  const store = usePlanStore();
  const [check, setCheck] = useState<DataCheck>({ status: "running" });
  const latest = useRef(0);
  const run = useCallback(() => {
    const number = ++latest.current;
    const settle = (outcome: DataCheck) => {
      if (number === latest.current) setCheck(outcome);
    };
    setCheck({ status: "running" });
    import("../../formats/inspect-data")
      .then(({ inspectData }) => inspectData(readGeodata, store.getState().loaded.files))
      .then(
        ({ report }) => settle({ status: "done", report }),
        () => settle({ status: "failed" }),
      );
  }, [store]);
  useEffect(run, [run]);
  return { check, again: run };
}
