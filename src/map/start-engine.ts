import { prewarm, setWorkerUrl } from "maplibre-gl";
import { mapWorkerUrl } from "#platform";
import { allowOrigins } from "./allowed-requests";

/**
 * Names the engine's worker and starts it before the page is there; the engine finds it running.
 * @param origins that the configuration names, besides the page's own
 */
export function startEngine(origins: readonly string[]): void {
  allowOrigins(origins);
  setWorkerUrl(mapWorkerUrl());
  prewarm();
}
