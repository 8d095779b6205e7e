import type { Map as MapLibreMap } from "maplibre-gl";
import type { PlacedPane } from "./pane-camera";

type Moves = {
  /** The pane of the map, unless it is moved by us. */
  pane: () => PlacedPane | undefined;
  begin: (pane: PlacedPane) => void;
  follow: (pane: PlacedPane) => void;
  end: (pane: PlacedPane) => void;
  resized: () => void;
};

/** Tells of every move of a map from its beginning to its end, whoever began it. */
export function hearMoves(map: MapLibreMap, { pane, begin, follow, end, resized }: Moves): () => void {
  const tell = (told: (pane: PlacedPane) => void) => () => {
    const moved = pane();
    if (moved) told(moved);
  };
  const heard = { movestart: tell(begin), move: tell(follow), moveend: tell(end), resize: resized };
  const events = Object.keys(heard) as (keyof typeof heard)[];
  for (const event of events) map.on(event, heard[event]);
  return () => {
    for (const event of events) map.off(event, heard[event]);
  };
}
