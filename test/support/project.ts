import { emptyProject, type Project } from "../../src/domain/project";
import { emptyCollections, type PlainRecord, type ViewRecord } from "../../src/domain/project-records";
import { defaultView } from "../../src/domain/saved-view";
import { writeProjectFile } from "../../src/formats/project-file";

export const aView = (id: string, over: Partial<ViewRecord> = {}): ViewRecord => ({
  id,
  releaseClass: "internal",
  title: `视图 ${id}`,
  addedAt: "2026-11-20T08:00:00.000Z",
  view: { ...defaultView, camera: { center: [102.8, 25], zoom: 10, bearing: 0 } },
  ...over,
});

type ProjectOver = Partial<Omit<Project, "collections">> & { views?: readonly ViewRecord[]; earlier?: readonly PlainRecord[] };

export const aProject = ({ views = [], earlier = [], ...over }: ProjectOver = {}): Project => ({
  ...emptyProject("project-test"),
  ...over,
  collections: { ...emptyCollections, views: keyed(views), earlier: keyed(earlier) },
});

const keyed = <T extends { id: string }>(records: readonly T[]): Record<string, T> => Object.fromEntries(records.map((record) => [record.id, record]));

/** The text of its file. */
export function fileOf(project: Project): string {
  const written = writeProjectFile(project);
  if (!written.ok) throw new Error(written.problem.code);
  return written.value;
}
