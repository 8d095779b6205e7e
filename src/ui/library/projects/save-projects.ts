import type { LibraryProject } from "../../../analysis/projects/library-projects";
import type { BookFormat } from "../../../domain/table-book";
import { translate } from "../../../i18n/translate";
import { saveFile } from "../../../platform/save-file";
import type { PlanStoreApi } from "../../../store/plan-store";
import { documentById } from "../../../store/selectors-panels";
import { shownPublication } from "../../../store/shown-publication";
import { saveBook } from "../../import/save-book";
import { sourceLabel } from "../../inspector/SourceChip";

export type ProjectsFormat = BookFormat | "geojson";

/** Hands projects to the browser's downloads. @returns whether the file could be made */
export async function saveProjects(store: PlanStoreApi, projects: readonly LibraryProject[], { format, holdsInternal, unitName }: { format: ProjectsFormat; holdsInternal: boolean; unitName: (id: string) => string }): Promise<boolean> {
  const state = store.getState();
  const { language, documents } = state;
  const day = state.today ?? new Date().toISOString().slice(0, 10);
  const name = translate(language, "library.projects.export.file", { class: translate(language, `releaseClass.${holdsInternal ? "internal" : "public"}`) });
  try {
    if (format === "geojson") {
      const { projectsGeoJson } = await import("../../../sheets/projects-geojson");
      saveFile(`${name}.geojson`, new Blob([projectsGeoJson(projects, shownPublication(state), { day, holdsInternal })], { type: "application/geo+json" }));
      return true;
    }
    const { projectsBook } = await import("../../../sheets/projects-book");
    return await saveBook(projectsBook(projects, { language, unitName, documentName: (id) => sourceLabel(id, documentById(documents, id), language, false), day, holdsInternal }), format, name);
  } catch {
    return false;
  }
}
