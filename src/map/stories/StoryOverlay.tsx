import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import type { StoryScene } from "../../cartography/stories/story-scene";
import { usePlanStore } from "../../store/use-plan";
import { holdStage } from "./hold-stage";
import { showPresenterDot } from "./presenter-dot";
import { StoryWords } from "./StoryWords";

type StoryOverlayProps = { map: MapLibreMap; story: StoryScene | null };

/** What stands over the map of a chapter and needs the screen, the presenter's dot included; what a stage forbids the map holds as long as it stands. */
export function StoryOverlay({ map, story }: StoryOverlayProps) {
  const store = usePlanStore();
  useEffect(() => holdStage(map, store), [map, store]);
  useEffect(() => showPresenterDot(map, store), [map, store]);
  return story?.chapter ? <StoryWords key={story.chapter} map={map} story={story} /> : null;
}
