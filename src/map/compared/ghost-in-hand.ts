import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "geojson";
import { layOut, shapeAround, thinned } from "../../analysis/comparison/ghost-outline";
import { ghostFeatures, isWideEnough } from "../../cartography/compared/compared-features";
import { ghostSource } from "../../cartography/compared/compared-layers";
import type { GhostScene } from "../../cartography/scene";

export type Point = { x: number; y: number };
/** Where a ghost lies while it is moved. */
export type HeldGhost = Pick<GhostScene, "centre" | "outline">;

/** So many corners can be laid out and drawn within a frame. */
const mostCorners = 400;

/**
 * A ghost taken at a point of its map, in CSS pixels: it is shown wherever the hand is, at its true size there, once a frame and past the
 * store; whoever lets go says in the store where it lies.
 */
export function takeGhost(map: MapLibreMap, ghost: GhostScene, from: Point, tell: (held: HeldGhost) => void): { moveTo: (point: Point) => void; letGo: () => Position; putBack: () => void } {
  const shape = thinned(shapeAround(ghost.outline, ghost.centre), mostCorners);
  const at = map.project([ghost.centre[0] ?? 0, ghost.centre[1] ?? 0]);
  const grip = { x: at.x - from.x, y: at.y - from.y };
  let centre = ghost.centre;
  let frame = 0;
  const show = ({ outline }: HeldGhost) => {
    const isWide = isWideEnough(outline, map.getZoom());
    void map.getSource<GeoJSONSource>(ghostSource(ghost.slot))?.setData(ghostFeatures({ of: ghost.of, outline, centre }, isWide));
    tell({ centre, outline });
  };
  const draw = () => {
    frame = 0;
    show({ centre, outline: layOut(shape, centre) });
  };
  return {
    moveTo: ({ x, y }) => {
      const { lng, lat } = map.unproject([x + grip.x, y + grip.y]);
      centre = [lng, lat];
      frame ||= requestAnimationFrame(draw);
    },
    letGo: () => {
      cancelAnimationFrame(frame);
      return centre;
    },
    putBack: () => {
      cancelAnimationFrame(frame);
      ({ centre } = ghost);
      show(ghost);
    },
  };
}
