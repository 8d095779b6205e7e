import { ghostAvailability } from "../analysis/comparison/ghost-outline";
import type { GroundOffset } from "../analysis/comparison/ground-offset";
import { placeCentre } from "../analysis/comparison/place-centre";
import { comparedPlace } from "../domain/compared-place";
import { farthestM, type Ghost, type PlacesComparison } from "../domain/comparison";
import type { Publication } from "../domain/publication";
import { placesIn } from "./comparison-actions";
import type { PlanStoreApi } from "./plan-store";
import { shownPublication } from "./shown-publication";

/** Finer than a hand can lay it; a link keeps whole metres. */
const stepsPerM = 10;

/** Lays the outline of a place over the pane of another, centre on centre, or takes it away. */
export function toggleGhost(store: PlanStoreApi, of: string, over: string): void {
  const comparison = placesIn(store.getState());
  if (!comparison) return;
  const rest = comparison.ghosts.filter((ghost) => !isOf(ghost, of, over));
  if (rest.length < comparison.ghosts.length) return store.getState().changePlaces({ ghosts: rest });
  if (possiblePairs(comparison, shownPublication(store.getState())).some((pair) => isOf(pair, of, over))) store.getState().changePlaces({ ghosts: [...rest, { of, over, eastM: 0, northM: 0 }] });
}

/** Moves the centre of a ghost so far from the centre of the place it is laid over. */
export function moveGhost(store: PlanStoreApi, of: string, over: string, { eastM, northM }: GroundOffset): void {
  const comparison = placesIn(store.getState());
  if (!comparison) return;
  const to = { eastM: settled(eastM), northM: settled(northM) };
  store.getState().changePlaces({ ghosts: comparison.ghosts.map((ghost) => (isOf(ghost, of, over) ? { ...ghost, ...to } : ghost)) });
}

/** 互为叠影: whether every place that can be is laid over every other; `impossible` where none can. */
export function mutualGhosts(comparison: PlacesComparison, publication: Publication): "on" | "off" | "impossible" {
  const pairs = possiblePairs(comparison, publication);
  if (pairs.length === 0) return "impossible";
  return pairs.every(({ of, over }) => comparison.ghosts.some((ghost) => isOf(ghost, of, over))) ? "on" : "off";
}

/** Lays every place over every other, or takes all away; what is laid already stays where it is. */
export function toggleMutualGhosts(store: PlanStoreApi): void {
  const comparison = placesIn(store.getState());
  if (!comparison) return;
  const publication = shownPublication(store.getState());
  if (mutualGhosts(comparison, publication) === "on") return store.getState().changePlaces({ ghosts: [] });
  const pairs = possiblePairs(comparison, publication);
  store.getState().changePlaces({ ghosts: pairs.map((pair) => comparison.ghosts.find((ghost) => isOf(ghost, pair.of, pair.over)) ?? { ...pair, eastM: 0, northM: 0 }) });
}

function possiblePairs({ places }: PlacesComparison, publication: Publication): Pick<Ghost, "of" | "over">[] {
  const there = places.flatMap(({ id }) => comparedPlace(publication, id) ?? []);
  const grounds = there.filter((place) => placeCentre(place) !== null);
  const figures = there.filter((place) => ghostAvailability(place).kind !== "none");
  return grounds.flatMap(({ id: over }) => figures.filter(({ id }) => id !== over).map(({ id: of }) => ({ of, over })));
}

const isOf = (ghost: Pick<Ghost, "of" | "over">, of: string, over: string): boolean => ghost.of === of && ghost.over === over;

/** Within what a comparison may hold. */
const settled = (metres: number): number => Math.min(farthestM, Math.max(-farthestM, Math.round(metres * stepsPerM) / stepsPerM));
