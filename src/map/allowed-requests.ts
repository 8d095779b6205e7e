import type { RequestParameters } from "maplibre-gl";
import { parseTileAddress } from "./tile-address";

let allowed: readonly string[] = [];

/** Says once which foreign origins the engine may ask. */
export function allowOrigins(origins: readonly string[]): void {
  allowed = origins;
}

/**
 * The engine's worker is not bound by the policy of the page, so every address it is about to ask is looked at
 * here: own origin, configured origin, made here, or a tile that this page cuts; anything else is answered with nothing.
 */
export function onlyAllowed(url: string): RequestParameters {
  return { url: isAllowed(url) ? url : "data:," };
}

function isAllowed(url: string): boolean {
  if (url.startsWith("layer:")) return parseTileAddress(url) !== null;
  const asked = parsed(url.replace(/^pmtiles:\/\//, ""));
  if (!asked) return false;
  const { protocol, origin } = asked;
  return protocol === "blob:" || protocol === "data:" || origin === location.origin || allowed.includes(origin);
}

function parsed(url: string): URL | null {
  try {
    return new URL(url, document.baseURI);
  } catch {
    return null;
  }
}
