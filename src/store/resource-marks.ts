import { remembering } from "../cartography/memo";
import type { LibraryMark } from "../cartography/scene";
import type { ResourceRecord } from "../domain/sites/site-records";
import type { PlanState } from "./plan-state";
import { shortName } from "../domain/text";
import { isLibraryOnMap, shownPart } from "./shown-library";
import { shownResources } from "./shown-resources";

/** Selects the marks of the resource library while it stands beside the map: entries that somebody gave a place, no others. The same state gives the same list. */
export function createResourceMarks(): (state: PlanState) => readonly LibraryMark[] {
  const marks = remembering(marksOf);
  return (state) => (isLibraryOnMap(state) && shownPart(state) === "resources" ? marks(shownResources(state), state.library.open) : none);
}

const none: readonly LibraryMark[] = [];

const marksOf = (records: readonly ResourceRecord[], open: string | null): readonly LibraryMark[] =>
  records.flatMap(({ id, at, type, name }): LibraryMark[] => (at === null ? [] : [{ id, at, count: 1, kind: type, stage: null, isExact: true, isOpen: id === open, label: { name: shortName(name), second: null } }]));
