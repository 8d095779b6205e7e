import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import type { StoryScene } from "../../cartography/stories/story-scene";
import { usePlanStore } from "../../store/use-plan";
import { holdStage } from "./hold-stage";

type StoryOverlayProps = { map: MapLibreMap; story: StoryScene | null };

/** What stands over the map of a chapter and needs the screen; the camera of chapters comes and goes with it. */
export function StoryOverlay({ map }: StoryOverlayProps) {
  const store = usePlanStore();
  useEffect(() => holdStage(map, store), [map, store]);
  return null;
}
