import { createHash } from "node:crypto";
import type { ImportedLayer, PackedData } from "../../src/domain/spatial/imported-changes";
import { BoundaryRecord, boundaryId, EditionRecord, ImportProvenance, LayerRecord } from "../../src/domain/spatial/imported-records";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { openProjectDatabase } from "../../src/store/project-database";
import type { ProjectServices } from "../../src/store/project-services";
import { openProject } from "../../src/store/project-session";
import type { ProjectState } from "../../src/store/project-state";
import { aSquare } from "./builders";

export const aProvenance = (over: Partial<ImportProvenance> = {}): ImportProvenance =>
  ImportProvenance.parse({
    file: "界线.zip",
    format: "shapefile",
    layer: "jx",
    encoding: "GBK",
    sha256: "a".repeat(64),
    declared: 'PROJCS["CGCS2000_3_Degree_GK_Zone_34"]',
    crs: "EPSG:4522",
    decidedBy: "file",
    addedUncertaintyM: null,
    findings: [],
    importedAt: "2026-11-20T08:00:00.000Z",
    ...over,
  });

const described = { title: "控规单元", who: "昆明经开区管委会", asOf: "2025-06-30", note: null, addedAt: "2026-11-20T08:00:00.000Z", provenance: aProvenance() };

/** A boundary of a zone, through the real parser. */
export const aBoundary = (zone: string, over: Partial<BoundaryRecord> = {}): BoundaryRecord =>
  BoundaryRecord.parse({ id: boundaryId(zone), ...described, zone, which: "administered", uncertaintyM: 0.5, geometry: aSquare([102.8, 25], 0.1), ...over });

/** Some bytes with the key they go by. */
export function packed(text: string): PackedData {
  const bytes = new Uint8Array(Buffer.from(text.repeat(50)));
  return { key: createHash("sha256").update(bytes).digest("hex"), bytes };
}

const dataOf = ({ key, bytes }: PackedData) => ({
  key,
  bytes: bytes.length,
  features: 2,
  positions: 10,
  kinds: ["polygon" as const],
  bounds: [102.8, 25, 102.9, 25.1] as [number, number, number, number],
  fields: [{ name: "DKMC", type: "text" as const }],
});

/** A layer whose features are these bytes, through the real parser. */
export const aLayer = (id: string, data: PackedData = packed(id), over: Partial<LayerRecord> = {}): LayerRecord =>
  LayerRecord.parse({ id, ...described, use: "layer", zone: null, control: null, data: dataOf(data), ...over });

export const anEdition = (id: string, data: PackedData = packed(id), over: Partial<EditionRecord> = {}): EditionRecord =>
  EditionRecord.parse({ id, ...described, zone: "park-test", codes: "2023", codeField: "YDYHFLDM", data: dataOf(data), ...over });

export const inLayers = (record: LayerRecord): ImportedLayer => ({ collection: "layers", record });

export type ProjectTab = { store: PlanStoreApi; project: () => ProjectState; files: { name: string; content: Blob }[]; fire: (event: string) => void };

let run = 0;

/** After a test: a tab that still waits to store finds no store any more. */
export const endTabs = (): void => void (run += 1);

/** A browser's only tab, with the project loaded into a store that may hold something already. */
export async function aProjectTab(over: Partial<ProjectServices> = {}, store: PlanStoreApi = createPlanStore()): Promise<ProjectTab> {
  const files: ProjectTab["files"] = [];
  const listeners: [string, (event: object) => void][] = [];
  const started = run;
  let [clock, ids] = [Date.parse("2026-11-22T08:00:00Z"), 0];
  await openProject(store, {
    openDatabase: async (onGone) => (started === run ? openProjectDatabase(onGone) : { ok: false, fault: "missing" }),
    channel: { post: () => undefined, listen: () => undefined, close: () => undefined },
    openTabs: async ({ onOwner }) => ({ claim: async () => { onOwner(); return true; }, takeOver: async () => undefined, leave: () => undefined }),
    now: () => new Date((clock += 1000)),
    newId: () => `id-${(ids += 1)}-${clock}`,
    download: (name, content) => void files.push({ name, content }),
    keepForGood: () => undefined,
    page: { addEventListener: (name: string, listener: (event: object) => void) => void listeners.push([name, listener]) } as unknown as ProjectServices["page"],
    isVisible: () => true,
    ...over,
  });
  const project = () => {
    const state = store.getState().project;
    if (!state) throw new Error("no project");
    return state;
  };
  const fire = (event: string) => {
    for (const [name, listener] of listeners) if (name === event) listener({ persisted: false, preventDefault: () => undefined });
  };
  return { store, project, files, fire };
}
