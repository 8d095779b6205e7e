import { prewarm, setWorkerUrl } from "maplibre-gl";
import { mapWorkerUrl } from "#platform";

/** Names the engine's worker and starts it before the page is there; the engine finds it running. */
export function startEngine(): void {
  setWorkerUrl(mapWorkerUrl());
  prewarm();
}
