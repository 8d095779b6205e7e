import { useCallback, useEffect, useRef, useState } from "react";
import { readConfigurationText, readGeodata } from "#platform";
import type { LoadedFile } from "../../domain/loaded-data";
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
    inspect(store.getState().loaded.files)
      .then(
        (report) => settle({ status: "done", report }),
        () => settle({ status: "failed" }),
      );
  }, [store]);
  useEffect(run, [run]);
  return { check, again: run };
}

/** What is wrong with the configuration stands before what is wrong with the data. */
async function inspect(loaded: readonly LoadedFile[]): Promise<DataReport> {
  const [{ inspectData }, { inspectConfiguration }] = await Promise.all([import("../../formats/inspect-data"), import("../../formats/inspect-configuration")]);
  const [{ report }, problems] = await Promise.all([inspectData(readGeodata, loaded), inspectConfiguration(readConfigurationText)]);
  return { ...report, problems: [...problems, ...report.problems] };
}
