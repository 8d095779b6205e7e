/** The window, which the map beside the editor fills, CSS px. */
export const mapScreen = (): { width: number; height: number } => ({ width: window.innerWidth, height: window.innerHeight });
