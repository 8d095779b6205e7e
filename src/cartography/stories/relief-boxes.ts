import type { Box } from "../box";
import { metresPerPixel, projector } from "../projection";
import type { PaneView } from "../scene";
import { raisedColumns } from "./relief-shapes";
import type { StoryScene } from "./story-scene";

/** What columns take up as they stand, seen from far away: for names to keep clear of. */
export function columnBoxes(story: StoryScene, { zoom, bearing, pitch = 0 }: PaneView): { id: string; box: Box }[] {
  const project = projector(zoom, bearing, pitch);
  const rise = Math.sin((pitch * Math.PI) / 180);
  return raisedColumns(story).map(({ zone, at, ring, heightM }) => {
    const corners = ring.map(project);
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const up = (heightM / metresPerPixel(zoom, at[1] ?? 0)) * rise;
    return { id: `relief-${zone}`, box: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys) - up, bottom: Math.max(...ys) } };
  });
}
