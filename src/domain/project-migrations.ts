import { contentHash } from "./content-hash";
import { isFields } from "./plain-json";
import type { Parsed } from "./problem";

/** The version this app writes. */
export const projectVersion = 5;

type Fields = Record<string, unknown>;

/** One function per step: the key is the version it starts from. What it cannot read it hands on for the parser to name. */
const steps: Record<number, (project: Fields) => Fields> = { 0: toVersion1, 1: toVersion2, 2: toVersion3, 3: toVersion4, 4: toVersion5 };

/** The present shape of a project of any older version. A newer one is refused: nothing of it may be lost unseen. */
export function migrateProject(json: unknown, file: string): Parsed<unknown> {
  if (!isFields(json) || !isProject(json)) return { ok: false, problem: { code: "project-file-other", file } };
  let project = json;
  if (Number(project["version"]) > projectVersion) {
    return { ok: false, problem: { code: "project-file-newer", file, at: String(project["version"]).slice(0, 20) } };
  }
  for (let version = Number(project["version"]); version < projectVersion; version += 1) {
    const step = steps[version];
    if (!step) return { ok: false, problem: { code: "project-file-wrong-shape", file, at: "version" } };
    project = step(project);
  }
  return { ok: true, value: project };
}

const isProject = ({ format, version }: Fields): boolean =>
  (format === "pianqu-project" || format === "pianqu-bookmarks") && typeof version === "number";

/**
 * Version 0 was a list of bookmarks: `{ format: "pianqu-bookmarks", version: 0, id, name, remark, savedAt, bookmarks: [{ name,
 * lng, lat, zoom, zones }] }`. Its bookmarks had neither ids nor a release class.
 */
function toVersion1({ id, name, remark, savedAt, bookmarks }: Fields): Fields {
  const views = (Array.isArray(bookmarks) ? bookmarks : []).filter(isFields).map((bookmark, index) => ({
    id: `view-${index + 1}`,
    releaseClass: "internal",
    title: bookmark["name"],
    addedAt: savedAt,
    view: {
      version: 1,
      camera: { center: [bookmark["lng"], bookmark["lat"]], zoom: bookmark["zoom"], bearing: 0 },
      selection: bookmark["zones"] ?? [],
      layers: { hidden: [], opacity: {}, order: [] },
      language: "zh",
      flavour: "light",
      role: "planner",
    },
  }));
  const empty = { ledger: {}, scenarios: {}, boundaries: {}, editions: {}, layers: {}, projects: {}, resources: {}, stories: {} };
  return {
    format: "pianqu-project",
    version: 1,
    id,
    title: name ?? "",
    note: remark ?? "",
    office: "",
    revision: views.length,
    changedAt: savedAt,
    marks: [],
    collections: { ...empty, views: Object.fromEntries(views.map((view) => [view.id, view])) },
  };
}

/**
 * Version 2 gave ledger, scenarios and projects schemas of their own and added industries and monthly figures. What stood there
 * without a schema is kept aside.
 */
function toVersion2(project: Fields): Fields {
  const { collections, earlier } = withPlainAside(project, ["ledger", "scenarios", "projects"]);
  return collections === null ? { ...project, version: 2 } : { ...project, version: 2, collections: { ...collections, industries: {}, monthly: {}, earlier } };
}

/** Version 3 did the same for boundaries, layout editions and layers. */
function toVersion3(project: Fields): Fields {
  return asideInto(project, 3, ["boundaries", "editions", "layers"], {});
}

/** Version 4 did the same for resources and added the two libraries, searches for sites and the answers of parks. */
function toVersion4(project: Fields): Fields {
  return asideInto(project, 4, ["resources"], { investments: {}, splits: {}, searches: {}, answers: {} });
}

/** Version 5 did the same for stories. */
function toVersion5(project: Fields): Fields {
  return asideInto(project, 5, ["stories"], {});
}

function asideInto(project: Fields, version: number, names: readonly string[], added: Fields): Fields {
  const { collections, earlier } = withPlainAside(project, names);
  if (collections === null) return { ...project, version };
  return { ...project, version, collections: { ...collections, ...added, earlier } };
}

/** The collections without the records that have no schema of their own, and those records beside the ones that were kept aside before. */
function withPlainAside({ collections }: Fields, names: readonly string[]): { collections: Fields | null; earlier: Fields } {
  if (!isFields(collections)) return { collections: null, earlier: {} };
  const before = collections["earlier"];
  const earlier: Fields = isFields(before) ? { ...before } : {};
  const described = Object.fromEntries(
    names.map((name) => {
      const records = Object.entries(isFields(collections[name]) ? collections[name] : {});
      const isPlain = ([, record]: [string, unknown]) => isFields(record) && "payload" in record;
      for (const [key, record] of records.filter(isPlain)) {
        const id = asideId(`${name}.${key}`, earlier);
        earlier[id] = { ...(record as Fields), id };
      }
      return [name, Object.fromEntries(records.filter((one) => !isPlain(one)))];
    }),
  );
  return { collections: { ...collections, ...described }, earlier };
}

const longestId = 80;

/** An id that no record has yet and that is not too long for one: what is too long ends in a hash of all of it. */
function asideId(wanted: string, taken: Fields): string {
  const isFree = (id: string) => id.length <= longestId && !Object.hasOwn(taken, id);
  if (isFree(wanted)) return wanted;
  for (let again = 1; ; again += 1) {
    const id = `${wanted.slice(0, longestId - 17)}.${contentHash([wanted, again])}`;
    if (isFree(id)) return id;
  }
}
