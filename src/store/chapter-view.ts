import type { FlavourName, SavedView } from "../domain/saved-view";
import { referenceCamera } from "../domain/stories/staged-camera";
import { importedIdsOf } from "./imported-choices";
import type { PlanState } from "./plan-state";
import { savedViewOf } from "./saved-view";

/** What of the present view no chapter can hold: it belongs to this computer, to the reader, or is no picture of one map. */
const leftOutParts = ["imported", "drawn", "scenario", "ledger", "search", "comparison"] as const;
export type LeftOut = (typeof leftOutParts)[number];

/**
 * The view as a chapter shows it to anyone: always with its camera and its tilt, and with nothing of the project. Language and role
 * belong to whoever will look at it; the appearance is chosen for the chapter.
 * @param screen what the map fills, CSS px: of it the part that no panel covers is what the reference stage will show
 */
export function chapterViewOf(state: PlanState, flavour: FlavourName, screen: { width: number; height: number }): { view: SavedView; leftOut: LeftOut[] } {
  const camera = state.camera && referenceCamera(state.camera, { ...screen, padding: state.padding });
  const view: SavedView = { ...savedViewOf({ ...state, play: null }), camera, language: "zh", role: "exhibition", flavour, table: null, comparison: null, siteSearch: null, story: null };
  return { view, leftOut: leftOutParts.filter((part) => isThere[part](state)) };
}

const isThere: Record<LeftOut, (state: PlanState) => boolean> = {
  imported: (state) => state.feature !== null || importedIdsOf(state).some((id) => !state.layers.hidden.includes(id)),
  drawn: ({ drawnArea }) => drawnArea !== null,
  scenario: ({ scenario }) => scenario !== null,
  ledger: ({ table }) => table === "ledger",
  search: ({ siteSearch }) => siteSearch !== null,
  comparison: ({ comparison }) => comparison !== null,
};
