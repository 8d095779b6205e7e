import type { Position } from "geojson";
import { placeCentre } from "../analysis/comparison/place-centre";
import { footprintOf, type Footprint } from "../analysis/comparison/pane-fit";
import { comparedPlace, type ComparedPlace } from "../domain/compared-place";
import { placesIn } from "./comparison-actions";
import type { PlanState } from "./plan-state";
import { shownPublication } from "./shown-publication";

/** What the pane of a compared place is moved by. */
export type PanePlace = {
  id: string;
  /** `null` where it is not among what is shown. */
  place: ComparedPlace | null;
  /** What offsets are counted from, `[lng, lat]`; `null` unlocated. */
  centre: Position | null;
  /** `null` where there is nothing a scale could be made for. */
  footprint: Footprint | null;
};

const known = new WeakMap<object, Pick<PanePlace, "centre" | "footprint">>();
const nowhere = { centre: null, footprint: null };

/** The places of the panes in their order; none without a comparison of places. */
export function panePlaces(state: PlanState): PanePlace[] {
  const publication = shownPublication(state);
  return (placesIn(state)?.places ?? []).map(({ id }) => {
    const place = comparedPlace(publication, id);
    return { id, place, ...(place?.geometry ? measured(place.geometry) : nowhere) };
  });
}

function measured(geometry: NonNullable<ComparedPlace["geometry"]>): Pick<PanePlace, "centre" | "footprint"> {
  const before = known.get(geometry);
  if (before) return before;
  const centre = placeCentre({ geometry });
  const made = { centre, footprint: centre && footprintOf(geometry, centre) };
  known.set(geometry, made);
  return made;
}
