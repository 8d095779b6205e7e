import { boundsOf } from "../../domain/bounds";
import type { FieldHit } from "./field-hit";
import { useActions, usePlan } from "../../store/use-plan";

/** Close enough to see a place among its surroundings. */
const placeZoom = 12;

/** A county of which only the point of its name may be shown. */
const countyZoom = 10;

/** Goes to what was found: a zone is selected, a statement opens its source beside its zone, anything else is only shown. While places are compared, a zone or county joins them. */
export function usePick(): (hit: FieldHit) => void {
  const { addCompared, selectZone, zoomToBounds, openDocument, openStatements } = useActions();
  const isComparing = usePlan(({ comparison }) => comparison?.mode === "places");
  return (hit) => {
    // Beside other places whatever has a pane of its own joins them.
    if (isComparing && (hit.of === "zone" || hit.of === "district")) return addCompared(hit.value.id);
    if (hit.of === "zone") {
      selectZone(hit.value.id, { zoom: true });
      return;
    }
    if (hit.of === "statements") {
      openStatements(hit.query);
      return;
    }
    if (hit.of === "statement") {
      const [zone] = hit.value.zones;
      if (zone !== undefined && !isComparing) selectZone(zone, { zoom: true });
      openDocument(hit.value.document, hit.value.id);
      return;
    }
    const bounds = boundsOf([hit.value.geometry]);
    const isCountyPoint = hit.of === "district" && hit.value.geometry.type === "Point";
    if (bounds) zoomToBounds(bounds, isCountyPoint ? countyZoom : placeZoom);
  };
}
