import { useState, type SyntheticEvent } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { releasedProjects } from "../../../analysis/projects/released-projects";
import { mayShowLedger } from "../../../store/shown-ledger";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { Segmented } from "../../widgets/Segmented";
import { useTranslation } from "../../widgets/use-translation";
import { useLeaving } from "../leaving/use-leaving";
import { CommandRow } from "./CommandRow";
import { saveProjects, type ProjectsFormat } from "./save-projects";
import css from "./Form.module.css";
import type { Projects } from "./use-projects";

/** Saves the projects that are shown as a table or as GeoJSON; what is internal only where that is said. */
export function ExportProjects({ shown, projects, onDone }: { shown: readonly LibraryProject[]; projects: Projects; onDone: () => void }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const isInternal = usePlan(mayShowLedger);
  const [which, setWhich] = useState<"public" | "all">("public");
  const [format, setFormat] = useState<ProjectsFormat>("xlsx");
  const [status, setStatus] = useState<"idle" | "running" | "failed">("idle");
  useLeaving(false, onDone);
  const given = which === "all" && isInternal ? shown : releasedProjects(shown);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setStatus("running");
    if (await saveProjects(store, given, { format, holdsInternal: which === "all", unitName: projects.unitName })) onDone();
    else setStatus("failed");
  };
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)} aria-label={t("library.projects.export.title")}>
      <h3>
        <BothWords words="library.projects.export.title" />
      </h3>
      {isInternal && (
        <fieldset className={css.choices}>
          <legend>{t("library.projects.export.which")}</legend>
          {(["public", "all"] as const).map((value) => (
            <label key={value} className={css.check}>
              <input type="radio" name="which" checked={which === value} onChange={() => setWhich(value)} />
              <BothWords words={`library.projects.export.${value}`} />
            </label>
          ))}
        </fieldset>
      )}
      <Segmented label={t("library.projects.export.format")} value={format} segments={[{ value: "xlsx", label: "XLSX" }, { value: "csv", label: "CSV" }, { value: "geojson", label: "GeoJSON" }]} onChange={setFormat} />
      {status === "failed" && (
        <p role="alert" className={css.fault}>
          {t("library.projects.export.failed")}
        </p>
      )}
      <CommandRow main="library.projects.export.do" parameters={{ n: given.length }} onCancel={onDone} disabled={status === "running" || given.length === 0} />
    </form>
  );
}
