import type { Scene } from "../cartography/scene";
import { comparedPlace } from "../domain/compared-place";
import type { PlacesComparison } from "../domain/comparison";

/** Selects the scene of one pane of a comparison of places: the ground as everywhere, of the zones its own alone; the same input gives the same object. */
export function createComparedSelector(index: number): (plain: Scene, comparison: PlacesComparison) => Scene {
  let before: { plain: Scene; id: string; slot: number; scene: Scene } | null = null;
  return (plain, comparison) => {
    const entry = comparison.places[index];
    if (!entry) return plain;
    if (before?.plain === plain && before.id === entry.id && before.slot === entry.slot) return before.scene;
    const place = comparedPlace(plain.publication, entry.id);
    const zones = place?.zone ? [place.zone] : [];
    const scene: Scene = { ...plain, publication: { ...plain.publication, zones }, layers: plain.layers.map((layer) => ({ ...layer, zones: layer.zones.filter((zone) => zone === place?.zone) })), comparison: place && { place, slot: entry.slot, ghosts: [] } };
    before = { plain, id: entry.id, slot: entry.slot, scene };
    return scene;
  };
}
