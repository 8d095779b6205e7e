import type { MapOptions } from "maplibre-gl";

/**
 * How the engine behaves on every map of ours, the bench's baseline included. North may be turned, the ground never
 * tilted: a plan is read flat.
 */
export const mapOptions = {
  bearing: 0,
  pitch: 0,
  minZoom: 5.5,
  maxZoom: 18,
  maxPitch: 0,
  pitchWithRotate: false,
  // Shift and click adds to the selection.
  boxZoom: false,
  touchPitch: false,
  renderWorldCopies: false,
  attributionControl: false,
  fadeDuration: 0,
  // Of what is not seen, tiles of one zoom are kept and not of five: a screen that runs for weeks stays as small as it was.
  maxTileCacheZoomLevels: 1,
  // Two screens of 3840 beside each other; the usual bound of 4096 would stretch the picture and miss what is pressed.
  maxCanvasSize: [8192, 8192],
  maxBounds: [98.5, 21.5, 108, 29.5],
} satisfies Partial<MapOptions>;
