import { createContext } from "react";

/** A copy of what the map shows, in its own pixels; `pixelRatio` of them lie in one CSS pixel. */
export type CaptureMap = () => Promise<{ canvas: HTMLCanvasElement; pixelRatio: number }>;

/** Where the pane leaves its way to be copied, and panels find it; `null` while there is no map. */
export const MapCaptureContext = createContext<{ current: CaptureMap | null }>({ current: null });
