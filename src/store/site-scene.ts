import { remembering } from "../cartography/memo";
import type { BenefitArc, LibraryMark, SitesScene } from "../cartography/scene";
import { createArcSelector } from "./arc-scene";
import { createFoundOnMap, type FoundOnMap } from "./found-pins";
import { createProjectMarks } from "./library-scene";
import type { PlanState } from "./plan-state";
import { createResourceMarks } from "./resource-marks";
import { siteOnSheet } from "./sheet-map";

/** Selects what a search and the libraries put on the map, `null` while there is nothing; the same state gives the same object. `bestPinned`: how many of the best have a pin. */
export function createSitesSelector(bestPinned?: () => number): (state: PlanState) => SitesScene | null {
  const [foundOf, marksOf, arcsOf] = [createFoundOnMap(bestPinned), createMarks(), createArcSelector()];
  const scene = remembering((found: FoundOnMap | null, marks: readonly LibraryMark[], arcs: readonly BenefitArc[]): SitesScene | null => (found === null && marks.length === 0 && arcs.length === 0 ? null : { pins: [], fallen: [], ...found, marks, arcs }));
  const onSheet = remembering(siteOnSheet);
  return (state) => (state.sheetMap !== null ? onSheet(state.sheetMap) : scene(foundOf(state), marksOf(state), arcsOf(state)));
}

/** Those of the library that is on the map. */
function createMarks(): (state: PlanState) => readonly LibraryMark[] {
  const [ofProjects, ofResources] = [createProjectMarks(), createResourceMarks()];
  return (state) => {
    const marks = ofProjects(state);
    return marks.length > 0 ? marks : ofResources(state);
  };
}
