import { isLink } from "../domain/without-lines";
import type { StatedArea, Zone } from "../domain/zone";
import { figure, unitName } from "../i18n/format-area";
import { leadingLanguage, textIn, translate } from "../i18n/translate";
import type { PlanState } from "./plan-state";
import { publicationOfAllDays } from "./shown-publication";

type Shown = Parameters<typeof publicationOfAllDays>[0] & Pick<PlanState, "selection">;

/** The zone the inspector shows: the one selected last. */
export const shownZone = (state: Shown): Zone | null => {
  const last = state.selection.at(-1);
  return publicationOfAllDays(state).zones.find(({ id }) => id === last) ?? null;
};

/** What is selected, in one sentence to be heard: name, kind, which area, how the boundary is known; empty without a selection. */
export function selectionSentence(state: Shown & Pick<PlanState, "language">): string {
  const zone = shownZone(state);
  if (!zone) return "";
  const { language, selection } = state;
  const sentence = translate(language, "live.selected", {
    name: textIn(language, zone.name),
    kind: inSentence(translate(language, `kind.${zone.kind}`), language),
    area: areaPhrase(zone, language),
    known: isLink(zone) ? translate(language, "live.linked") : howKnown(zone, language),
  });
  return selection.length > 1 ? `${sentence}${translate(language, "live.count", { n: selection.length })}` : sentence;
}

/** A boundary is known by a method; without one, a position is known to a grade. */
function howKnown({ boundary: { method, grade } }: Zone, language: PlanState["language"]): string {
  if (method === "located-only") return translate(language, "live.position", { grade: inSentence(translate(language, `grade.${grade ?? "stand-in"}`), language) });
  return translate(language, "live.boundary", { method: inSentence(translate(language, `method.${method}`), language) });
}

function areaPhrase(zone: Zone, language: PlanState["language"]): string {
  const area = spokenArea(zone);
  if (!area) return translate(language, "live.areaUnknown");
  return `${inSentence(translate(language, `area.${area.which}`), language)} ${figure(area.value)} ${unitName(language, area.unit)}`;
}

/** The area the figure on the map shows, else the first published one. */
const spokenArea = ({ statedAreas, boundary }: Zone): StatedArea | undefined =>
  statedAreas.find(({ which }) => which === boundary.drawnArea) ?? statedAreas[0];

const inSentence = (words: string, language: PlanState["language"]): string =>
  leadingLanguage(language) === "en" ? words.charAt(0).toLowerCase() + words.slice(1) : words;
