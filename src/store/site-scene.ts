import { remembering } from "../cartography/memo";
import type { LibraryMark, SitesScene } from "../cartography/scene";
import { createProjectMarks } from "./library-scene";
import type { PlanState } from "./plan-state";

/** Selects what a search and the libraries put on the map, `null` while there is nothing; the same state gives the same object. */
export function createSitesSelector(): (state: PlanState) => SitesScene | null {
  const marksOf = createProjectMarks();
  const scene = remembering((marks: readonly LibraryMark[]): SitesScene | null => (marks.length === 0 ? null : { pins: [], fallen: [], marks, arcs: [] }));
  return (state) => scene(marksOf(state));
}
