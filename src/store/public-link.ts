import { planLayers } from "../domain/plan-layer";
import { defaultView, type SavedView } from "../domain/saved-view";
import { mostViewIds } from "../domain/view-parts";
import { writeLink } from "../formats/permalink";
import { existingZones } from "./existing-zones";
import type { PlanState } from "./plan-state";
import { shownPublication } from "./shown-publication";

/** Signs of an address. */
const longest = 600;

/**
 * Where visitors find the same with their phones: the chapter that is told, or what is looked at meanwhile, as far as it is published.
 * Nothing of a project, a scenario, an imported layer, a search or a note is in it.
 * @returns `null` where the installation has no public address
 */
export function publicLink(state: PlanState): string | null {
  const address = state.configuration.kiosk.publicAddress;
  if (address === null) return null;
  const link = new URL(address);
  link.search = writeLink(publicView(state), { language: defaultView.language, baseMap: state.configuration.baseMap });
  link.hash = "";
  // A code of more would be too fine to be read across a room.
  if (link.href.length > longest) link.search = "";
  return link.href;
}

function publicView(state: PlanState): SavedView {
  const { play, stories, language, camera, selection, layers, day, theme, over, year, classesOff } = state;
  const base = { ...defaultView, language, baseMap: state.configuration.baseMap };
  // A story that only this project has is found nowhere else.
  const isPublished = play !== null && stories?.some(({ id, releaseClass }) => id === play.id && releaseClass === "public") === true;
  if (play && play.mode !== "exploring") return isPublished ? { ...base, story: { id: play.id, chapter: play.chapter } } : base;
  const shown = shownPublication(state);
  const own = new Set(planLayers(shown.zones, layers).map(({ id }) => id));
  return {
    ...base,
    camera,
    selection: existingZones(shown, selection).slice(0, mostViewIds),
    layers: { hidden: layers.hidden.filter((id) => own.has(id)), order: layers.order.filter((id) => own.has(id)), opacity: Object.fromEntries(Object.entries(layers.opacity).filter(([id]) => own.has(id))) },
    day,
    theme,
    over,
    year,
    classesOff: classesOff.slice(0, mostViewIds),
  };
}
