import type { Position } from "geojson";
import { groundMetresPerPixel, zoomForScale } from "../ground-scale";
import { groundOffset, positionAt, type GroundOffset } from "./ground-offset";
import type { PaneSize } from "./pane-fit";

const tilePx = 512;

/** Where a map stands: WGS 84 `[lng, lat]`, zoom of 512 px tiles, degrees clockwise from north. */
export type PaneCamera = { center: [number, number]; zoom: number; bearing: number };

/** What panes that are linked have in common, and per pane how far its middle stands from the centre of its place. */
export type LinkedView = { metresPerPixel: number; bearing: number; offsets: readonly GroundOffset[] };

/** The camera whose middle stands so far from a centre, at a ground scale: the zoom follows from the latitude of the middle. */
export function linkedCamera(centre: Position, offset: GroundOffset, metresPerPixel: number, bearing: number): PaneCamera {
  const [lng = 0, lat = 0] = positionAt(centre, offset);
  return { center: [lng, lat], zoom: zoomForScale(lat, metresPerPixel), bearing };
}

/** Metres on the ground per CSS pixel at the middle of a map. */
export const scaleAt = ({ center, zoom }: Pick<PaneCamera, "center" | "zoom">): number => groundMetresPerPixel(center[1], zoom);

/** How far the middle of a map stands from a centre. */
export const offsetOf = (centre: Position, { center }: Pick<PaneCamera, "center">): GroundOffset => groundOffset(centre, center);

/** A view on the way between two, `part` 0 to 1: scales in proportion, the bearing the shorter way round. */
export function viewBetween(from: LinkedView, to: LinkedView, part: number): LinkedView {
  const turn = ((((to.bearing - from.bearing) % 360) + 540) % 360) - 180;
  const between = (a: number, b: number) => a + (b - a) * part;
  return {
    metresPerPixel: from.metresPerPixel * (to.metresPerPixel / from.metresPerPixel) ** part,
    bearing: from.bearing + turn * part,
    offsets: to.offsets.map((offset, index) => {
      const before = from.offsets[index] ?? offset;
      return { eastM: between(before.eastM, offset.eastM), northM: between(before.northM, offset.northM) };
    }),
  };
}

/** By which part of itself the ground scale varies from the northern to the southern end of a pane: 0.01 is one per cent. */
export function scaleVariation({ center: [, latitude], zoom, bearing }: PaneCamera, { width, height }: PaneSize): number {
  const turned = (bearing * Math.PI) / 180;
  const halfPx = (Math.abs(Math.cos(turned)) * height + Math.abs(Math.sin(turned)) * width) / 2;
  const y = Math.asinh(Math.tan((latitude * Math.PI) / 180));
  const reach = (halfPx * 2 * Math.PI) / (tilePx * 2 ** zoom);
  const scaleAtY = (at: number) => groundMetresPerPixel((Math.atan(Math.sinh(at)) * 180) / Math.PI, zoom);
  return Math.abs(scaleAtY(y - reach) - scaleAtY(y + reach)) / groundMetresPerPixel(latitude, zoom);
}
