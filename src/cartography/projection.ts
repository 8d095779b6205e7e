import type { Position } from "geojson";

/** Ground metres per CSS pixel on Web Mercator with 512 px tiles, at a latitude in degrees. */
export const metresPerPixel = (zoom: number, latitude: number): number =>
  (2 * Math.PI * 6_378_137 * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);

/** The zoom at which a CSS pixel is so many ground metres at a latitude in degrees. */
export const zoomAt = (metres: number, latitude: number): number => Math.log2(metresPerPixel(0, latitude) / metres);

export type Point = readonly [x: number, y: number];

/**
 * Position → screen pixels of the endless map at this zoom, turned by the bearing; y grows downwards. Under a pitch it is as seen from
 * far away: right at the middle of the screen, and near enough around it to keep names apart.
 */
export function projector(zoom: number, bearing: number, pitch = 0): (position: Position) => Point {
  const world = 512 * 2 ** zoom;
  const [sin, cos] = turn(bearing);
  const flattened = flattening(pitch);
  return ([lng = 0, lat = 0]) => {
    const x = (world * (lng + 180)) / 360;
    const y = (world * (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI)) / 2;
    return [x * cos + y * sin, (y * cos - x * sin) * flattened];
  };
}

/** The inverse of `projector`. */
export function unprojector(zoom: number, bearing: number, pitch = 0): (point: Point) => Position {
  const world = 512 * 2 ** zoom;
  const [sin, cos] = turn(bearing);
  const flattened = flattening(pitch);
  return ([px, seenY]) => {
    const py = seenY / flattened;
    const x = px * cos - py * sin;
    const y = py * cos + px * sin;
    const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) * 180) / Math.PI;
    return [(x / world) * 360 - 180, lat];
  };
}

/** Seen height over true height of what lies on ground that is tilted by so many degrees. */
export const flattening = (pitch = 0): number => Math.cos((pitch * Math.PI) / 180);

const turn = (bearing: number): [number, number] => {
  const radians = (bearing * Math.PI) / 180;
  return [Math.sin(radians), Math.cos(radians)];
};
