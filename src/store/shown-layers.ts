import type { Collections } from "../domain/project-records";
import type { ImportedLayer } from "../domain/spatial/imported-changes";
import type { PlanState } from "./plan-state";
import { isForPublic } from "./shown-statements";

/** A layer or layout edition that may be shown; `isThere`: whether its features are at hand (or 数据缺失). */
export type ShownLayer = ImportedLayer & { isThere: boolean };

type Shown = Pick<PlanState, "project" | "configuration" | "role">;

/**
 * The imported layers and layout editions that may be shown, from top to bottom, the last one added first: for the public only
 * what was released. The same state gives the same list.
 */
export function shownLayers(state: Shown): readonly ShownLayer[] {
  const { project } = state;
  if (!project) return none;
  const { collections } = project.value;
  const isPublic = isForPublic(state);
  const { layers, editions } = collections;
  const isSame = last?.layers === layers && last.editions === editions && last.there === project.dataThere && last.isPublic === isPublic;
  if (last && isSame) return last.shown;
  const shown = listed(collections, project.dataThere, isPublic);
  last = { layers, editions, there: project.dataThere, isPublic, shown };
  return shown;
}

const none: readonly ShownLayer[] = [];
let last: { layers: unknown; editions: unknown; there: unknown; isPublic: boolean; shown: readonly ShownLayer[] } | null = null;

function listed({ layers, editions }: Collections, there: ReadonlySet<string>, isPublic: boolean): readonly ShownLayer[] {
  const all: ShownLayer[] = [
    ...Object.values(layers).map((record) => ({ collection: "layers" as const, record, isThere: there.has(record.data.key) })),
    ...Object.values(editions).map((record) => ({ collection: "editions" as const, record, isThere: there.has(record.data.key) })),
  ];
  const shown = isPublic ? all.filter(({ record }) => record.releaseClass === "public") : all;
  if (shown.length === 0) return none;
  return shown.sort((one, other) => compare(other.record.addedAt, one.record.addedAt) || compare(one.record.id, other.record.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A shown layer by the id of its record. */
export const shownLayer = (state: Shown, id: string | null | undefined): ShownLayer | null => shownLayers(state).find(({ record }) => record.id === id) ?? null;
