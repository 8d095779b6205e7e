import type { Map as MapLibreMap } from "maplibre-gl";
import type { PlacedPane } from "./pane-camera";

type Moves = {
  /** The pane of the map, if it is one. */
  pane: () => PlacedPane | undefined;
  begin: (pane: PlacedPane) => void;
  follow: (pane: PlacedPane) => void;
  end: (pane: PlacedPane) => void;
  resized: () => void;
};

/** Tells of every move of a map from its beginning to its end, whoever began it, but not of those that follow from another map's. */
export function hearMoves(map: MapLibreMap, { pane, begin, follow, end, resized }: Moves): () => void {
  const tell = (told: (pane: PlacedPane) => void) => (event: object) => {
    const moved = pane();
    if (moved && !("isLinked" in event)) told(moved);
  };
  const heard = { movestart: tell(begin), move: tell(follow), moveend: tell(end), resize: () => resized() };
  const events = Object.keys(heard) as (keyof typeof heard)[];
  for (const event of events) map.on(event, heard[event]);
  return () => {
    for (const event of events) map.off(event, heard[event]);
  };
}
