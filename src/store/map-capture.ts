import { createContext } from "react";

/** A copy of what the map shows, in its own pixels; `pixelRatio` of them lie in one CSS pixel. */
export type CaptureMap = () => Promise<{ canvas: HTMLCanvasElement; pixelRatio: number }>;

/** The graphics context of the map is gone, so that there is nothing to copy. */
export class MapLost extends Error {}

/** Where the panes leave their ways to be copied, and panels find them. */
export type MapCapture = {
  /** The one map, which is the first pane; `null` while there is none. */
  current: CaptureMap | null;
  /** Every pane by its index, the first among them; `null` where there is no map. Panes that are hidden stand here too and cannot be copied. */
  panes: (CaptureMap | null)[];
};

export const noMapCapture = (): MapCapture => ({ current: null, panes: [] });

export const MapCaptureContext = createContext<MapCapture>(noMapCapture());
