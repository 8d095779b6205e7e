import type { Language } from "../domain/saved-view";
import { textIn, translate } from "../i18n/translate";
import { approvalOf, showsSchematicFigures } from "./approval";
import { importedMark } from "./imported-content";
import { shownBaseMap } from "./shown-base-map";
import type { PlanStore } from "./plan-state";
import { projectNotes } from "./project-notes";

/**
 * What stands below the map, on screen and in every image of it: the approval number of exactly this content
 * or that it is not reviewed, that figures are schematic, who made it, and whose base map lies below.
 */
export function imageNotes(state: PlanStore, language: Language): string[] {
  const { configuration } = state;
  const baseMap = shownBaseMap(state);
  const approval = approvalOf(state);
  const mark = importedMark(state);
  const stands = {
    approved: () => translate(language, "approval.number", { number: approval.status === "approved" ? approval.number : "" }),
    checking: () => translate(language, "approval.checking"),
    unreviewed: () => translate(language, "approval.unreviewed"),
  };
  return [
    stands[approval.status](),
    ...(mark === "none" ? [] : [translate(language, mark === "internal" ? "note.imported.internal" : "note.imported")]),
    ...(state.preview === null ? [] : [translate(language, "note.preview")]),
    ...projectNotes(state, language),
    ...(showsSchematicFigures(state) ? [translate(language, "map.legalNote")] : []),
    ...(configuration.mapmaker ? [translate(language, "approval.mapmaker", { name: textIn(language, configuration.mapmaker) })] : []),
    ...(baseMap ? [translate(language, "baseMap.source", { source: textIn(language, baseMap.attribution) })] : []),
  ];
}
