import type { PlacesComparison } from "../../domain/comparison";
import type { PlacesChange } from "../../store/plan-state";

/** The change that makes the scale for one place again and puts it into the middle of its pane. */
export const fittedOn = ({ offsets }: PlacesComparison, id: string): PlacesChange => ({ metresPerPixel: null, fitOn: id, offsets: offsets.filter((offset) => offset.id !== id) });

/** The ghosts of a comparison with the outline of one place over another, or without it where it was there. */
export function withGhostToggled({ ghosts }: PlacesComparison, of: string, over: string): PlacesChange {
  const rest = ghosts.filter((ghost) => ghost.of !== of || ghost.over !== over);
  return { ghosts: rest.length < ghosts.length ? rest : [...rest, { of, over, eastM: 0, northM: 0 }] };
}
