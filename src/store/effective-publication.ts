import type { Publication } from "../domain/publication";
import type { BoundaryRecord } from "../domain/spatial/imported-records";
import { withEnteredBoundaries } from "../domain/spatial/entered-boundary";
import type { PlanState } from "./plan-state";
import { isForPublic } from "./shown-statements";

type Shown = Pick<PlanState, "publication" | "project" | "configuration" | "role">;

/** The boundaries of the project that may be shown: for the public only what was released. The same state gives the same list. */
export function shownBoundaries({ project, configuration, role }: Pick<Shown, "project" | "configuration" | "role">): readonly BoundaryRecord[] {
  const records = project?.value.collections.boundaries;
  if (!records) return none;
  const known = lists.get(records) ?? { all: Object.values(records), released: Object.values(records).filter(({ releaseClass }) => releaseClass === "public") };
  lists.set(records, known);
  const list = isForPublic({ configuration, role }) ? known.released : known.all;
  return list.length === 0 ? none : list;
}

const none: readonly BoundaryRecord[] = [];
const lists = new WeakMap<object, { all: readonly BoundaryRecord[]; released: readonly BoundaryRecord[] }>();

/** The boundary that the project has for a zone and that may be shown; `null` without one. */
export const boundaryOf = (state: Pick<Shown, "project" | "configuration" | "role">, zone: string): BoundaryRecord | null => shownBoundaries(state).find((record) => record.zone === zone) ?? null;

/**
 * The publication with the boundaries of the project in the place of its figures: what everything is computed on. What may be
 * drawn and listed of it is `shownPublication`. The same state gives the same object.
 */
export function effectivePublication(state: Shown): Publication {
  const { publication } = state;
  const boundaries = shownBoundaries(state);
  if (boundaries.length === 0) return publication;
  const known = made.get(publication);
  if (known?.boundaries === boundaries) return known.effective;
  const effective = withEnteredBoundaries(publication, boundaries);
  made.set(publication, { boundaries, effective });
  return effective;
}

/** The last boundaries only: what was undone is made again. */
const made = new WeakMap<Publication, { boundaries: readonly BoundaryRecord[]; effective: Publication }>();
