import { ghostAvailability } from "../../analysis/comparison/ghost-outline";
import { comparedPlace } from "../../domain/compared-place";
import type { PlanState } from "../../store/plan-state";
import type { Language } from "../../domain/saved-view";
import { textIn, translate } from "../../i18n/translate";
import { placesIn } from "../../store/comparison-actions";
import { ghostArea } from "../../store/ghost-choices";
import { shownPublication } from "../../store/shown-publication";
import { cursorLabel } from "./cursor-words";

/** So near the centres are one. */
const sameM = 0.5;

/** What stands on the pill of a ghost: whose it is, how large, and what it is not. */
export function ghostLabel(state: PlanState, language: Language, of: string): string {
  const place = comparedPlace(shownPublication(state), of);
  if (!place) return "";
  const { kind } = ghostAvailability(place);
  const note = kind === "equal-area-circle" ? translate(language, "ghost.circleShort") : kind === "schematic" ? translate(language, "ghost.schematic") : null;
  const what = [textIn(language, place.shortName), ghostArea(place, language), note].filter((part) => part !== null);
  return translate(language, "ghost.pill", { what: what.join(" ") });
}

/** Whose ghost lies over which place and where, as a sentence. */
export function ghostMoved(state: PlanState, of: string, over: string): string {
  const { language } = state;
  const publication = shownPublication(state);
  const ghost = placesIn(state)?.ghosts.find((one) => one.of === of && one.over === over);
  const [laid, ground] = [comparedPlace(publication, of), comparedPlace(publication, over)];
  if (!ghost || !laid || !ground) return "";
  // Why it is no outline is said here, where there is room for it.
  const circle = ghostAvailability(laid).kind === "equal-area-circle" ? `${translate(language, "ghost.circle")}${translate(language, "ghost.and")}` : "";
  const names = { of: textIn(language, laid.shortName), over: textIn(language, ground.shortName) };
  if (Math.hypot(ghost.eastM, ghost.northM) < sameM) return circle + translate(language, "ghost.centred", names);
  return circle + translate(language, "ghost.lies", { ...names, offset: cursorLabel(language, ghost) });
}
