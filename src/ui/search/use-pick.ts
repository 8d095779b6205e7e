import { boundsOf } from "../../domain/bounds";
import type { SearchHit } from "../../analysis/search-zones";
import { useActions } from "../../store/use-plan";

/** Close enough to see a place among its surroundings. */
const placeZoom = 12;

/** A county of which only the point of its name may be shown. */
const countyZoom = 10;

/** Goes to what was found: a zone is selected, anything else only shown. */
export function usePick(): (hit: SearchHit) => void {
  const { selectZone, zoomToBounds } = useActions();
  return (hit) => {
    if (hit.of === "zone") {
      selectZone(hit.value.id, { zoom: true });
      return;
    }
    const bounds = boundsOf([hit.value.geometry]);
    const isCountyPoint = hit.of === "district" && hit.value.geometry.type === "Point";
    if (bounds) zoomToBounds(bounds, isCountyPoint ? countyZoom : placeZoom);
  };
}
