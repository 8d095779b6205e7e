import type { Collections } from "../domain/project-records";
import type { LayerChoices } from "../domain/view-parts";
import type { ImportedLayer } from "../domain/spatial/imported-changes";
import type { PlanState } from "./plan-state";
import { isForPublic } from "./shown-statements";

/** A layer or layout edition that may be shown; `isThere`: whether its features are at hand (or 数据缺失); what of it is drawn. */
export type ShownLayer = ImportedLayer & { isThere: boolean; visible: boolean; opacity: number };

type Shown = Pick<PlanState, "project" | "configuration" | "role" | "layers">;

/**
 * The imported layers and layout editions that may be shown, from top to bottom, the last one added first: for the public only
 * what was released. The same state gives the same list.
 */
export function shownLayers(state: Shown): readonly ShownLayer[] {
  const { project } = state;
  if (!project) return none;
  const { collections } = project.value;
  const isPublic = isForPublic(state);
  const read = [collections.layers, collections.editions, project.dataThere, state.layers.hidden, state.layers.opacity, isPublic];
  const known = lasts.find((one) => one.read.every((part, index) => part === read[index]));
  if (known) return known.shown;
  const shown = listed(collections, project.dataThere, state.layers, isPublic);
  lasts = [{ read, shown }, ...lasts].slice(0, kept);
  return shown;
}

const none: readonly ShownLayer[] = [];
/** Two sides of a comparison, before and after a change. */
const kept = 4;
let lasts: readonly { read: readonly unknown[]; shown: readonly ShownLayer[] }[] = [];

function listed({ layers, editions }: Collections, there: ReadonlySet<string>, { hidden, opacity }: LayerChoices, isPublic: boolean): readonly ShownLayer[] {
  const look = ({ id, data }: ImportedLayer["record"]) => ({
    isThere: there.has(data.key),
    visible: !hidden.includes(id),
    opacity: Object.hasOwn(opacity, id) ? (opacity[id] ?? 1) : 1,
  });
  const all: ShownLayer[] = [
    ...Object.values(layers).map((record) => ({ collection: "layers" as const, record, ...look(record) })),
    ...Object.values(editions).map((record) => ({ collection: "editions" as const, record, ...look(record) })),
  ];
  const shown = isPublic ? all.filter(({ record }) => record.releaseClass === "public") : all;
  if (shown.length === 0) return none;
  return shown.sort((one, other) => compare(other.record.addedAt, one.record.addedAt) || compare(one.record.id, other.record.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those of them that the map draws. */
export const drawnLayers = (state: Shown): readonly ShownLayer[] => shownLayers(state).filter(({ isThere, visible, opacity }) => isThere && visible && opacity > 0);

/** A shown layer by the id of its record. */
export const shownLayer = (state: Shown, id: string | null | undefined): ShownLayer | null => shownLayers(state).find(({ record }) => record.id === id) ?? null;
