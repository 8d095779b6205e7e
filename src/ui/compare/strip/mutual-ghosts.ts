import { ghostAvailability } from "../../../analysis/comparison/ghost-outline";
import { placeCentre } from "../../../analysis/comparison/place-centre";
import { comparedPlace } from "../../../domain/compared-place";
import type { Ghost, PlacesComparison } from "../../../domain/comparison";
import type { Publication } from "../../../domain/publication";

/** 互为叠影: each place over every other, as far as it has an outline and the other a ground; those that lie stay where they were dragged. */
export function mutualGhosts({ places, ghosts }: PlacesComparison, publication: Publication): Ghost[] {
  const there = places.flatMap(({ id }) => comparedPlace(publication, id) ?? []);
  return there.flatMap((over) =>
    placeCentre(over) === null
      ? []
      : there.flatMap((of) =>
          of === over || ghostAvailability(of).kind === "none" ? [] : [ghosts.find((one) => one.of === of.id && one.over === over.id) ?? { of: of.id, over: over.id, eastM: 0, northM: 0 }],
        ),
  );
}

export const hasMutualGhosts = ({ ghosts }: PlacesComparison, all: readonly Ghost[]): boolean => all.every((one) => ghosts.some(({ of, over }) => of === one.of && over === one.over));
