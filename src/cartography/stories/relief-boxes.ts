import type { Box } from "../box";
import { metresPerPixel, projector } from "../projection";
import type { PaneView } from "../scene";
import { tierWordsRoom, type Seen } from "./overlay-places";
import { raisedColumns } from "./relief-shapes";
import type { StoryScene } from "./story-scene";
import { wallUnit } from "./wall-lines";

/** What columns and the words beside them take up, seen from far away: for names to keep clear of. */
export function columnBoxes(story: StoryScene, { zoom, bearing, scale, pitch = 0 }: PaneView): { id: string; box: Box }[] {
  const project = projector(zoom, bearing, pitch);
  const rise = Math.sin((pitch * Math.PI) / 180);
  return raisedColumns(story).flatMap(({ zone, at, ring, tiers, heightM }) => {
    const corners = ring.map(project);
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const [left, right, base, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const up = (heightM / metresPerPixel(zoom, at[1] ?? 0)) * rise;
    const column = { id: `relief-${zone}`, box: { left, right, top: base - up, bottom: foot } };
    if (tiers.every(({ words }) => words === null)) return [column];
    const words = tierWordsRoom(tiers, wallUnit(scale));
    const [middle, half] = [base - up / 2, Math.max(up, words.height) / 2];
    return [column, { id: `relief-words-${zone}`, box: { left: right, right: right + words.width, top: middle - half, bottom: middle + half } }];
  });
}

/** The columns as they are seen. */
export const columnScreenBoxes = (story: StoryScene, seen: Seen): Box[] =>
  raisedColumns(story).flatMap(({ ring, heightM }) => {
    const points = [0, heightM].flatMap((height) => ring.map((corner) => seen(corner, height))).filter((point) => point !== null);
    if (points.length === 0) return [];
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return [{ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }];
  });
