import type { Map as MapLibreMap } from "maplibre-gl";
import type { CaptureMap } from "../store/map-capture";

/** Copies the map within a frame: outside of one the engine's canvas is empty. */
export const captureMap = (map: MapLibreMap): Awaited<ReturnType<CaptureMap>> | Promise<Awaited<ReturnType<CaptureMap>>> =>
  new Promise((resolve) => {
    map.once("render", () => {
      const drawn = map.getCanvas();
      const canvas = Object.assign(document.createElement("canvas"), { width: drawn.width, height: drawn.height });
      canvas.getContext("2d")?.drawImage(drawn, 0, 0);
      resolve({ canvas, pixelRatio: map.getPixelRatio() });
    });
    map.triggerRepaint();
  });
